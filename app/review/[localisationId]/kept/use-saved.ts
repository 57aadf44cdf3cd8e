'use client'

import { useEffect, useState } from 'react'
import { useLive } from '@/app/components/use-live'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** Longer than a pause between words: a page is not drawn anew for each. */
const restMs = 1_500

/** Counts what has been saved or decided in this localisation, by anybody, once it rests. */
export function useSaved(): number {
  const { open, typed } = useWorkspace()
  const [changes, setChanges] = useState(0)
  const [rested, setRested] = useState(0)
  useEffect(() => typed.listen(() => setChanges((count) => count + 1)), [typed])
  useLive({ localisations: [open.localisationId], releases: [open.releaseId] }, ({ kind }) => {
    if (kind === 'translations' || kind === 'revision') setChanges((count) => count + 1)
  })
  useEffect(() => {
    const rest = setTimeout(() => setRested(changes), restMs)
    return () => clearTimeout(rest)
  }, [changes])
  return rested
}
