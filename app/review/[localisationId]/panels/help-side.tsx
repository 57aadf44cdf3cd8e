'use client'

import { useMaybeCurrent } from '@/app/review/[localisationId]/current/current-context'
import { HelpPanel } from './help-panel'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** Memory and terms beside the segments. */
export function HelpSide() {
  const { source, target, keys, openDialog } = useWorkspace()
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
      terms={aid.terms}
      keys={keys}
      onInsertMatch={mayWrite ? aid.insertMatch : null}
      onInsertTerm={mayWrite ? aid.insertWords : null}
      onLookUp={aid.lookUp}
      onMakeTerm={openDialog}
      onAgain={aid.again}
    />
  )
}
