'use client'

import { useEffect, useMemo, useRef } from 'react'
import { ask } from '@/app/components/ask'
import type { Answer, Refused } from '@/app/components/ask'
import type { KeptDeed } from '@/app/components/kept-deeds'
import { observed } from '@/app/components/observed'
import type { Approved } from '@/workflow/review/approve'
import type { Decided } from '@/workflow/review/confirm'
import type { ReturnCategory } from '@/workflow/review/return-categories'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'
import { tidy } from '@/workflow/text/tidy'
import { checkTyped } from '@/app/review/[localisationId]/text/check-typed'
import { deedFor } from './deed-for'
import { selectionStore } from '@/app/review/[localisationId]/bulk/selection-store'
import { looksStore } from './looks-store'
import { undoStore } from './undo-store'
import type { After } from './undo-store'
import { useDismissals } from './use-dismissals'
import { useSelected } from './use-selected'
import { useUndo } from './use-undo'
import { outbox } from '@/app/review/[localisationId]/kept/outbox'
import type { SegmentStore } from '@/app/review/[localisationId]/segments/segment-store'
import type { TypedStore } from '@/app/review/[localisationId]/kept/typed-store'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import type { Checking } from '@/app/review/[localisationId]/text/use-knowledge'

export type SaidWhat =
  | ('confirmed' | 'approved' | 'oneStep' | 'lookAgain' | 'sentBack')
  | ('dismissed' | 'undismissed' | 'replaced')
  | ('joined' | 'parted')
  | ('takenBack' | 'takenBackSome' | 'notTakenBack')
  /** Kept in this browser until the desk can be reached. */
  | 'waiting'

/** What the last deed came to, for the line that says so. `count`: how many segments it was done to, where many were asked. */
export type Said = { what: SaidWhat; count?: number; of?: number } | null

type Doing = {
  localisationId: string
  work: Work
  personId: string
  store: SegmentStore
  typed: TypedStore
  knowledge: Checking | null
  /** Somebody was faster: how everything stands now is asked for. */
  reload: () => Promise<void>
  /** The work is somebody else's: whose is asked for. */
  renew: () => Promise<void>
}

/** What is confirmed together with a segment: others that say the same. */
type Along = { like: string; segments: readonly After[] }

/** Why a text is changed in approving it. */
type EditWhy = { id: string; category: ReturnCategory | ''; reason: string }

type Sent = { deed: 'confirm' | 'approve'; text: string }

const me = { name: '', me: true }

const afterOf = ({ translationId, source }: OpenSegment, version: number): After => ({
  translationId,
  version,
  sourceVersion: source.version,
})

function whyOf(why: EditWhy | null, id: string) {
  if (why?.id !== id || why.category === '') return {}
  return { category: why.category, reason: why.reason }
}

/** The deeds done to segments here. What is under way, refused and said is observed, not part of what this returns. */
export function useDeeds(doing: Doing) {
  const { localisationId, store, typed, personId, reload } = doing
  const { refused, said, busy, waiting, undo, looks, selection, along, editWhy } = useMemo(
    () => ({
      undo: undoStore(),
      selection: selectionStore(),
      along: observed<Along | null>(null),
      editWhy: observed<EditWhy | null>(null),
      looks: looksStore({ localisationId, store, typed }),
      waiting: outbox(personId),
      refused: observed<{ id: string; refused: Refused } | null>(null),
      said: observed<Said>(null),
      busy: observed<string | null>(null),
    }),
    [localisationId, personId, store, typed],
  )

  const patch = useStable((id: string, change: Partial<OpenSegment>): void => {
    const before = store.get(id)
    if (!before) return
    const after = { ...before, ...change }
    // What was found and dismissed belonged to the text before.
    const isOther = after.text !== before.text
    const findings = isOther && { findings: checkTyped(after, after.text, doing.knowledge), dismissed: [] }
    store.patch(id, { ...change, ...findings })
    // What is joined to it stands as it does, and is counted so.
    const { state, confirmer, approver, overridden } = after
    for (const { translationId } of after.joined)
      store.patch(translationId, { state, confirmer, approver, overridden })
  })

  const doNow = useStable(async (id: string, deed: () => Promise<Refused | null>): Promise<boolean> => {
    busy.set(id)
    refused.set(null)
    said.set(null)
    await typed.settle(id)
    const why = await deed()
    if (why) {
      refused.set({ id, refused: why })
      typed.resume(id)
      if (why.reason === 'held_by_other') await doing.renew()
    }
    busy.set(null)
    if (why?.reason === 'changed_meanwhile') await doing.reload()
    return why === null
  })

  const asked = useRef(new Set<string>())
  const last = useRef<Promise<unknown>>(Promise.resolve())
  /** One deed after another: a second click on a segment does nothing, a deed on another segment waits for its turn. */
  const run = useStable((id: string, deed: () => Promise<Refused | null>): Promise<boolean> => {
    if (asked.current.has(id)) return Promise.resolve(false)
    asked.current.add(id)
    const done = last.current.then(() => doNow(id, deed)).finally(() => asked.current.delete(id))
    last.current = done.catch(() => {})
    return done
  })

  /** Shows what a confirmation or approval came to. `text`: what was sent. */
  const settle = useStable((segment: OpenSegment, { deed, text }: Sent, decided: Decided): void => {
    const { translationId: id } = segment
    const { version, state, oneStep } = decided
    const isApproval = deed === 'approve' && state === 'approved'
    const since = typed.of(id)?.text
    typed.drop(id)
    // What was typed while the answer was on its way is another text, begun on this one.
    if (since !== undefined && tidy(since) !== text) typed.type(id, { text: since, baseVersion: version })
    patch(id, {
      version,
      state,
      oneStep,
      text,
      stale: false,
      oldSource: null,
      sentBack: null,
      draft: segment.draft ?? { origin: 'person', engine: null, rough: false },
      workingCopy: null,
      ...(isApproval ? { approver: me } : { confirmer: me, approver: oneStep ? me : null }),
      overridden: null,
      confirmedText: isApproval && text !== segment.text ? segment.text : null,
      editedFor: null,
    })
    // A dismissal by whoever has now confirmed the text no longer stands.
    if (!isApproval && segment.dismissed.length > 0) void doing.reload()
    said.set({
      what: isApproval ? 'approved' : oneStep ? 'oneStep' : deed === 'approve' ? 'lookAgain' : 'confirmed',
    })
    undo.push({ kind: 'deed', work: doing.work, segments: [afterOf(segment, version)] })
  })

  /** Confirms or approves a segment as it stands here; while the desk cannot be reached, as soon as it can. */
  const decide = useStable(async (segment: OpenSegment): Promise<boolean> => {
    const { work } = doing
    const { translationId: id, source } = segment
    const copy = typed.of(id)
    const text = copy ? tidy(copy.text) : segment.text
    const deed = deedFor(segment, { work, text })
    if (!deed) return true
    const seen = { version: copy?.baseVersion ?? segment.version, sourceVersion: source.version }
    return run(id, async () => {
      const edit = { text, ...whyOf(editWhy.get(), id) }
      const body =
        deed === 'confirm' ? { ...seen, text, work } : { ...seen, ...(text !== segment.text && edit) }
      const together = along.get()
      const answer = await ask<Decided | Approved>('POST', `translations/${id}/${deed}`, body)
      if (!answer.ok) {
        const isAway = ['unreachable', 'not_signed_in'].includes(answer.refused.reason)
        if (!isAway || !waiting.add({ translationId: id, deed, body })) return answer.refused
        typed.resume(id)
        said.set({ what: 'waiting' })
        return null
      }
      settle(segment, { deed, text }, answer.value)
      if (deed === 'confirm' && together?.like === id) void confirmAlong(together)
      return null
    })
  })

  const confirmAlong = async ({ like, segments }: Along): Promise<void> => {
    // What somebody has begun here meanwhile is theirs to finish.
    const free = segments.filter(({ translationId }) => typed.of(translationId) === undefined)
    const came = await doAll({ deed: 'confirm_identical', like, work: 'translate', segments: free })
    if (came.done.length > 0) say('confirmed', { count: came.done.length + 1 })
  }

  const answered = useStable(({ translationId: id, deed, body }: KeptDeed, answer: Answer<Decided>): void => {
    const segment = store.get(id)
    if (!segment) return
    if (answer.ok) return settle(segment, { deed, text: body.text ?? segment.text }, answer.value)
    refused.set({ id, refused: answer.refused })
    void doing.reload()
  })
  useEffect(() => waiting.listen(answered), [answered, waiting])
  useEffect(() => waiting.watch(), [waiting])

  const sendBack = useStable(
    (segment: OpenSegment, why: { category: string; reason: string }): Promise<boolean> => {
      const { translationId: id, version, source } = segment
      return run(id, async () => {
        const body = { version, sourceVersion: source.version, ...why }
        const answer = await ask<Decided>('POST', `translations/${id}/send-back`, body)
        if (!answer.ok) return answer.refused
        const { version: next, state } = answer.value
        patch(id, { version: next, state, sentBack: why, approver: null, oneStep: false, overridden: null })
        said.set({ what: 'sentBack' })
        undo.push({ kind: 'deed', work: doing.work, segments: [afterOf(segment, next)] })
        return null
      })
    },
  )

  const say = useStable((what: SaidWhat, many: { count?: number; of?: number } = {}): void =>
    said.set({ what, ...many }),
  )
  const shared = { localisationId, undo, typed, patch, reload }
  const { dismiss, undismiss } = useDismissals({ undo, run, patch, say })
  const { doAll, letPass } = useSelected(shared)
  const takeBack = useUndo(shared)

  /** Gives up what was typed for what stands. */
  const discard = useStable((segment: OpenSegment): void => {
    const { translationId: id, text, version } = segment
    typed.type(id, { text, baseVersion: version })
    void typed.flush(id).then(() => typed.drop(id))
  })

  return useMemo(
    () => ({
      ...{ refused, said, busy, waiting, undo, looks, selection, along, editWhy },
      ...{ patch, run, say },
      ...{ decide, sendBack, dismiss, undismiss, discard, doAll, letPass, takeBack },
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each of them stays the same for as long as this does
    [],
  )
}

export type Deeds = ReturnType<typeof useDeeds>
