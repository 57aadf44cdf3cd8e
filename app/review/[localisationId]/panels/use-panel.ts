'use client'

import { useCallback, useEffect, useState } from 'react'
import { panelNames } from './panels'
import type { PanelName } from './panels'

const keyOf = (personId: string) => `communique-panel:${personId}`

/** Storage may be switched off: then the first panel is shown each time. */
function remembered(personId: string): PanelName | undefined {
  try {
    const name = localStorage.getItem(keyOf(personId))
    return panelNames.find((one) => one === name)
  } catch {
    return undefined
  }
}

/** The side panel's tab as this person last had it in this browser, and whether the panel stands open. */
export function usePanel(personId: string) {
  const [panel, setPanel] = useState<PanelName>('help')
  // At first wherever it does not push the next sentence out of a phone's window.
  const [isPanelShown, setPanelShown] = useState(true)
  useEffect(() => {
    setPanel(remembered(personId) ?? 'help')
    if (window.matchMedia('(max-width: 48em)').matches) setPanelShown(false)
  }, [personId])
  const showPanel = useCallback(
    (name: PanelName) => {
      setPanel(name)
      setPanelShown(true)
      try {
        localStorage.setItem(keyOf(personId), name)
      } catch {
        // It is not remembered then.
      }
    },
    [personId],
  )
  return { panel, showPanel, isPanelShown, setPanelShown }
}
