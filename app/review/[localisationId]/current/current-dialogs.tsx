'use client'

import dynamic from 'next/dynamic'
import { useEffect } from 'react'
import { useEver } from '@/app/components/use-ever'
import { whenIdle } from '@/app/components/when-idle'
import type { Fingerprinted } from '@/workflow/checks/finding'
import { useCurrent } from './current-context'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

const load = {
  concordance: () => import('@/app/review/[localisationId]/panels/concordance-dialog'),
  dismiss: () => import('./dismiss-dialog'),
  match: () => import('@/app/review/[localisationId]/joining/match-dialog'),
  sendBack: () => import('./send-back-dialog'),
}
const ConcordanceDialog = dynamic(() => load.concordance().then((one) => one.ConcordanceDialog))
const DismissDialog = dynamic(() => load.dismiss().then((one) => one.DismissDialog))
const MatchDialog = dynamic(() => load.match().then((one) => one.MatchDialog))
const SendBackDialog = dynamic(() => load.sendBack().then((one) => one.SendBackDialog))

type Props = { dismissing: Fingerprinted | null; onDismissing: (finding: Fingerprinted | null) => void }

/** The dialogs about the segment being worked on. They come when there is time, or when one is first opened. */
export function CurrentDialogs({ dismissing, onDismissing }: Props) {
  const { open, source, target, deeds, editor, goOn, dialog, closeDialog } = useWorkspace()
  const { segment, mayWrite, aid } = useCurrent()
  const mayLookUp = useEver(dialog === 'concordance')
  const mayDismiss = useEver(dismissing !== null)
  const maySendBack = useEver(dialog === 'sendBack')
  useEffect(
    () => whenIdle(() => Object.values(load).forEach((loadOne) => void loadOne().catch(() => {}))),
    [],
  )
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
      {maySendBack && (
        <SendBackDialog
          opened={dialog === 'sendBack'}
          onClose={closeDialog}
          onSend={(why) => {
            closeDialog()
            void deeds.sendBack(segment, why).then((isDoneNow) => isDoneNow && goOn('needing', segment))
          }}
        />
      )}
      {mayDismiss && (
        <DismissDialog
          finding={dismissing}
          codes={segment.source.codes}
          onClose={() => onDismissing(null)}
          onDismiss={(finding, reason) => void dismiss(finding, reason)}
        />
      )}
      {aid.spanning && <MatchDialog match={aid.spanning} onClose={aid.closeSpanning} />}
      {mayLookUp && (
        <ConcordanceDialog
          opened={dialog === 'concordance'}
          asked={aid.lookedUp}
          localisationId={open.localisationId}
          source={source}
          target={target}
          onClose={closeDialog}
          onInsert={mayWrite ? insert : null}
        />
      )}
    </>
  )
}
