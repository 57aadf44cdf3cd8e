'use client'

import type { Fingerprinted } from '@/workflow/checks/finding'
import { ConcordanceDialog } from '@/app/review/[localisationId]/panels/concordance-dialog'
import { useCurrent } from './current-context'
import { DismissDialog } from './dismiss-dialog'
import { MatchDialog } from '@/app/review/[localisationId]/joining/match-dialog'
import { SendBackDialog } from './send-back-dialog'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

type Props = { dismissing: Fingerprinted | null; onDismissing: (finding: Fingerprinted | null) => void }

/** The dialogs about the segment being worked on. */
export function CurrentDialogs({ dismissing, onDismissing }: Props) {
  const { open, source, target, deeds, editor, goOn, dialog, closeDialog } = useWorkspace()
  const { segment, mayWrite, aid } = useCurrent()
  const dismiss = async (finding: Fingerprinted, reason: string) => {
    onDismissing(null)
    if (await deeds.dismiss(segment, finding, reason)) editor.current?.focus()
  }
  const insert = (words: string) => {
    closeDialog()
    aid.insertWords(words)
  }
  return (
    <>
      <SendBackDialog
        opened={dialog === 'sendBack'}
        onClose={closeDialog}
        onSend={(why) => {
          closeDialog()
          void deeds.sendBack(segment, why).then((isDoneNow) => isDoneNow && goOn('needing', segment))
        }}
      />
      <DismissDialog
        finding={dismissing}
        codes={segment.source.codes}
        onClose={() => onDismissing(null)}
        onDismiss={(finding, reason) => void dismiss(finding, reason)}
      />
      {aid.spanning && <MatchDialog match={aid.spanning} onClose={aid.closeSpanning} />}
      <ConcordanceDialog
        opened={dialog === 'concordance'}
        asked={aid.lookedUp}
        localisationId={open.localisationId}
        source={source}
        target={target}
        onClose={closeDialog}
        onInsert={mayWrite ? insert : null}
      />
    </>
  )
}
