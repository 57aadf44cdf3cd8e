'use client'

import { useMaybeCurrent } from './current-context'
import { HelpPanel } from './help-panel'
import { useWorkspace } from './workspace-context'

/** Memory and terms beside the segments. */
export function HelpSide() {
  const { source, target, keys, isPanelShown, setPanelShown } = useWorkspace()
  const current = useMaybeCurrent()
  if (!current) return null
  const { segment, number, mayWrite, aid } = current
  return (
    <HelpPanel
      segment={segment}
      number={number}
      source={source}
      target={target}
      help={aid.help}
      asked={aid.asked}
      terms={aid.terms}
      keys={keys}
      shown={isPanelShown}
      onShow={setPanelShown}
      onInsertMatch={mayWrite ? aid.insertMatch : null}
      onInsertTerm={mayWrite ? aid.insertWords : null}
      onLookUp={aid.lookUp}
      onAgain={aid.again}
    />
  )
}
