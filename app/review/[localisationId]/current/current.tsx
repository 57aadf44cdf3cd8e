'use client'

import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useObserved } from '@/app/components/observed'
import { isDismissible } from '@/workflow/checks/finding'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { anotherLook } from './another-look'
import { findingsOf } from '@/app/review/[localisationId]/text/check-typed'
import { CurrentContext } from './current-context'
import type { CurrentParts } from './current-context'
import { CurrentDialogs } from './current-dialogs'
import { deedFor, mayEdit } from '@/app/review/[localisationId]/deeds/deed-for'
import { unseen } from '@/app/review/[localisationId]/editor/unseen'
import { matchNumber } from '@/app/review/[localisationId]/keys/key-press'
import { useTyped } from '@/app/review/[localisationId]/kept/typed-store'
import { useAid } from '@/app/review/[localisationId]/panels/use-aid'
import { useCurrentActs } from './use-current-acts'
import { useKeys } from '@/app/review/[localisationId]/keys/use-keys'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

type Props = {
  segment: OpenSegment
  /** The segment the person will come to, if it is here. */
  next: string | undefined
  children: ReactNode
}

/** The segment being worked on: what is typed of it, what the checks say, and every deed that is done to it. */
export function Current({ segment, next, children }: Props) {
  const {
    open,
    work,
    target,
    knowledge,
    store,
    typed: typedStore,
    deeds,
    editor,
    readOnly,
    ...parts
  } = useWorkspace()
  const { step, openDialog } = parts
  const { translationId: id } = segment
  const copy = useTyped(typedStore, id)
  const refusal = useObserved(deeds.refused)
  const busyWith = useObserved(deeds.busy)
  const typed = copy?.text
  const text = typed ?? segment.text
  const edited = text !== segment.text
  const late = copy !== undefined && copy.baseVersion < segment.version && edited
  const findings = useMemo(() => findingsOf({ segment, typed, knowledge }), [knowledge, segment, typed])
  const mayWrite = !readOnly && mayEdit(segment, work)
  const aid = useAid({
    current: segment,
    next: next ?? null,
    knowledge,
    typed,
    mayWrite,
    editor,
    onLookUp: () => openDialog('concordance'),
  })
  const { acts, dismissing, setDismissing } = useCurrentActs(segment, aid.forget)
  const maySendBack =
    work === 'review' &&
    !readOnly &&
    !segment.confirmer?.me &&
    (segment.state === 'awaiting_review' || segment.state === 'approved')
  const mayDismiss = maySendBack && !late && !edited
  const deed = readOnly || late ? null : deedFor(segment, { work, text })
  const again = useMemo(
    () => anotherLook({ segment, text, work, reviewRule: open.reviewRule, language: target.tag }),
    [open.reviewRule, segment, target.tag, text, work],
  )
  const current: CurrentParts = {
    segment,
    number: store.placeOf(id) + 1,
    typed,
    text,
    edited,
    late,
    findings,
    busy: busyWith === id,
    refused: refusal?.id === id ? refusal.refused : null,
    deed,
    again,
    blocked: deed === 'approve' && findings.some(({ severity }) => severity === 'error'),
    mayWrite,
    maySendBack,
    mayDismiss,
    aid,
    acts,
  }

  useKeys({
    confirm: () => acts.decide('next'),
    confirmNext: () => acts.decide('needing'),
    sendBack: () => maySendBack && acts.sendBack(),
    previous: () => step(-1),
    next: () => step(1),
    copySource: () => mayWrite && acts.copySource(),
    insertCode: () => editor.current?.insertNextCode(),
    insertMatch: (press) => aid.insertMatch(matchNumber(press)),
    insertTerm: (press) => aid.insertTerm(matchNumber(press)),
    noBreakSpace: () => editor.current?.insertCharacter(unseen.nbsp),
    keyboard: () => editor.current?.characters(),
    concordance: aid.lookUp,
    fix: () => {
      const proposed = findings.find((finding) => finding.fix)?.fix
      if (proposed && mayWrite) acts.mend(proposed)
    },
    dismiss: () => {
      const finding = findings.find(isDismissible)
      if (mayDismiss && finding) acts.dismiss(finding)
    },
  })

  return (
    <CurrentContext value={current}>
      {children}
      <CurrentDialogs dismissing={dismissing} onDismissing={setDismissing} />
    </CurrentContext>
  )
}
