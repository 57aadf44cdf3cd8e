'use client'

import { useMemo, useState } from 'react'
import { useObserved } from '@/app/components/observed'
import { isDismissible } from '@/workflow/checks/finding'
import type { Fingerprinted, Fix } from '@/workflow/checks/finding'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { findingsOf } from './check-typed'
import { ConcordanceDialog } from './concordance-dialog'
import { CurrentSegment } from './current-segment'
import { mayEdit } from './deed-for'
import { DismissDialog } from './dismiss-dialog'
import { HelpPanel } from './help-panel'
import { HistoryDialog } from './history-dialog'
import { matchNumber } from './key-deeds'
import { KeySheet } from './key-sheet'
import { SendBackDialog } from './send-back-dialog'
import { useTyped } from './typed-store'
import { useAid } from './use-aid'
import { useKeys } from './use-keys'
import { useWorkspace } from './workspace-context'

type Props = {
  segment: OpenSegment
  /** From 1, in the release. */
  number: number
  /** The first of its block. */
  first: boolean
  /** The segments above and below it as they are shown. */
  previous: string | undefined
  next: string | undefined
  helpShown: boolean
  onShowHelp: (shown: boolean) => void
}

/** The segment being worked on: what is typed of it, what the checks say, and every deed that is done to it. */
export function Current({ segment, number, first, previous, next, helpShown, onShowHelp }: Props) {
  const parts = useWorkspace()
  const { open, work, source, target, mac, keys, knowledge, typed, deeds, editor, readOnly } = parts
  const { choose, goOn, decideAndGoOn, type, dialog, openDialog, closeDialog } = parts
  const { translationId: id } = segment
  const copy = useTyped(typed, id)
  const refused = useObserved(deeds.refused)
  const busy = useObserved(deeds.busy)
  const [dismissing, setDismissing] = useState<Fingerprinted | null>(null)
  const text = copy?.text
  const late = copy !== undefined && copy.baseVersion < segment.version && text !== segment.text
  const findings = useMemo(() => findingsOf({ segment, typed: text, knowledge }), [knowledge, segment, text])
  const mayWrite = !readOnly && mayEdit(segment, work)
  const aid = useAid({
    current: segment,
    next: next ?? null,
    knowledge,
    typed: text,
    mayWrite,
    editor,
    onLookUp: () => openDialog('concordance'),
  })
  const fix = (proposed: Fix) => editor.current?.mend(proposed)
  const maySendBack =
    work === 'review' &&
    !readOnly &&
    !segment.confirmer?.me &&
    /^(?:awaiting_review|approved)$/u.test(segment.state)
  const mayDismiss = maySendBack && !late && (text === undefined || text === segment.text)
  const decide = async (to: 'next' | 'needing') => {
    aid.forget()
    await decideAndGoOn(to)
  }
  const dismiss = async (finding: Fingerprinted, reason: string) => {
    setDismissing(null)
    if (await deeds.dismiss(segment, finding, reason)) editor.current?.focus()
  }
  const undismiss = async (finding: Fingerprinted) => {
    if (await deeds.undismiss(segment, finding)) editor.current?.focus()
  }
  const copySource = () => type(segment.source.text.trimEnd())

  useKeys(mac, {
    confirm: () => void decide('next'),
    confirmNext: () => void decide('needing'),
    sendBack: () => maySendBack && openDialog('sendBack'),
    previous: () => choose(previous),
    next: () => choose(next),
    copySource,
    insertCode: () => editor.current?.insertNextCode(),
    insertMatch: (press) => aid.insertMatch(matchNumber(press)),
    concordance: aid.lookUp,
    fix: () => {
      const proposed = findings.find((finding) => finding.fix)?.fix
      if (proposed) fix(proposed)
    },
    dismiss: () => mayDismiss && setDismissing(findings.find(isDismissible) ?? null),
    sheet: () => openDialog('keys'),
  })

  return (
    <>
      <CurrentSegment
        work={work}
        source={source}
        target={target}
        knowledge={knowledge}
        segment={segment}
        number={number}
        first={first}
        typed={text}
        findings={findings}
        late={late}
        busy={busy === id}
        readOnly={readOnly}
        refused={refused?.id === id ? refused.refused : null}
        reviewRule={open.reviewRule}
        keys={keys}
        editor={editor}
        help={
          <HelpPanel
            segment={segment}
            number={number}
            source={source}
            target={target}
            help={aid.help}
            asked={aid.asked}
            terms={aid.terms}
            keys={keys}
            shown={helpShown}
            onShow={onShowHelp}
            onInsertMatch={mayWrite ? aid.insertMatch : null}
            onInsertTerm={mayWrite ? aid.insertWords : null}
            onLookUp={aid.lookUp}
            onAgain={aid.again}
          />
        }
        onType={type}
        onFix={fix}
        onDismiss={mayDismiss ? setDismissing : null}
        onUndismiss={mayDismiss && segment.state !== 'approved' ? (finding) => void undismiss(finding) : null}
        onDecide={() => void decide('next')}
        onSendBack={() => openDialog('sendBack')}
        onCopySource={copySource}
        onHistory={() => openDialog('history')}
        onDiscard={() => deeds.discard(segment)}
        onKeepMine={() => typed.type(id, { text: text ?? '', baseVersion: segment.version })}
      />
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
        onClose={() => setDismissing(null)}
        onDismiss={(finding, reason) => void dismiss(finding, reason)}
      />
      <ConcordanceDialog
        opened={dialog === 'concordance'}
        asked={aid.lookedUp}
        localisationId={open.localisationId}
        source={source}
        target={target}
        onClose={closeDialog}
        onInsert={
          mayWrite
            ? (words) => {
                closeDialog()
                aid.insertWords(words)
              }
            : null
        }
      />
      <KeySheet opened={dialog === 'keys'} onClose={closeDialog} names={keys} />
      <HistoryDialog
        segment={dialog === 'history' ? segment : null}
        language={target}
        onClose={closeDialog}
      />
    </>
  )
}
