'use client'

import { useCallback, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { Knowledge } from '@/workflow/checks/knowledge'
import type { Approved } from '@/workflow/review/approve'
import type { Decided } from '@/workflow/review/confirm'
import type { OpenWork } from '@/workflow/review/open-work'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'
import { tidy } from '@/workflow/text/tidy'
import { checkTyped } from './check-typed'
import { deedFor } from './deed-for'
import { useClaim } from './use-claim'
import { useDismiss } from './use-dismiss'
import { useTyped } from './use-typed'

/** What the last deed came to, for the line that says so. */
export type Said =
  | 'confirmed'
  | 'approved'
  | 'oneStep'
  | 'lookAgain'
  | 'sentBack'
  | 'dismissed'
  | 'undismissed'
  | null

type Doing = { work: Work; personId: string; knowledge: Knowledge | null }

/** The workspace's state: sentences as the server last said, what is typed, and the deeds done to them. */
export function useWork(open: OpenWork, { work, personId, knowledge }: Doing) {
  const [segments, setSegments] = useState(open.segments)
  const [refused, setRefused] = useState<{ id: string; refused: Refused } | null>(null)
  const [said, setSaid] = useState<Said>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const isBusy = useRef(false)
  const claiming = useClaim(open, work)

  const patch = useCallback(
    (id: string, change: Partial<OpenSegment>) => {
      const changed = (one: OpenSegment): OpenSegment => {
        const next = { ...one, ...change }
        if (next.text === one.text) return next
        // What was found and dismissed belonged to the text before.
        return { ...next, findings: checkTyped(next, next.text, knowledge), dismissed: [] }
      }
      setSegments((all) => all.map((one) => (one.translationId === id ? changed(one) : one)))
    },
    [knowledge],
  )

  const typing = useTyped({
    segments,
    personId,
    work,
    onSaved: (id, saved) => {
      if (saved.claim) claiming.told(saved.claim)
      if (saved.newer)
        patch(id, { version: saved.newer.version, state: saved.newer.state, text: saved.newer.text })
    },
  })

  /** Somebody was faster: how everything stands now, with what was typed left alone. */
  const reload = useCallback(async () => {
    const answer = await ask<OpenWork>(
      'GET',
      `localisations/${open.localisationId}/segments?from=${open.from}`,
    )
    if (answer.ok) setSegments(answer.value.segments)
  }, [open.from, open.localisationId])

  const run = useCallback(
    async (id: string, deed: () => Promise<Refused | null>): Promise<boolean> => {
      if (isBusy.current) return false
      isBusy.current = true
      setBusy(id)
      setRefused(null)
      setSaid(null)
      await typing.settle(id)
      const why = await deed()
      if (why) {
        setRefused({ id, refused: why })
        typing.resume(id)
        if (why.reason === 'held_by_other') await claiming.renew()
        if (why.reason === 'changed_meanwhile') await reload()
      }
      isBusy.current = false
      setBusy(null)
      return why === null
    },
    [claiming, reload, typing],
  )

  const me = { name: '', me: true }

  /** Confirms or approves a sentence as it stands here. */
  const decide = useCallback(
    async (segment: OpenSegment): Promise<boolean> => {
      const { translationId: id, source } = segment
      const copy = typing.latest.current[id]
      const text = copy ? tidy(copy.text) : segment.text
      const deed = deedFor(segment, { work, text })
      if (!deed) return true
      const seen = { version: copy?.baseVersion ?? segment.version, sourceVersion: source.version }
      return run(id, async () => {
        const body =
          deed === 'confirm' ? { ...seen, text, work } : { ...seen, ...(text !== segment.text && { text }) }
        const answer = await ask<Decided | Approved>('POST', `translations/${id}/${deed}`, body)
        if (!answer.ok) return answer.refused
        const { version, state, oneStep } = answer.value
        const isApproval = deed === 'approve' && state === 'approved'
        const since = typing.latest.current[id]?.text
        typing.drop(id)
        // What was typed while the answer was on its way is another text, begun on this one.
        if (since !== undefined && tidy(since) !== text)
          typing.type(id, { text: since, baseVersion: version })
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
          confirmedText: isApproval && text !== segment.text ? segment.text : null,
        })
        // A dismissal by whoever has now confirmed the text no longer stands.
        if (!isApproval && segment.dismissed.length > 0) void reload()
        setSaid(
          isApproval ? 'approved' : oneStep ? 'oneStep' : deed === 'approve' ? 'lookAgain' : 'confirmed',
        )
        return null
      })
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `me` says the same each time
    [patch, reload, run, typing, work],
  )

  const sendBack = useCallback(
    (segment: OpenSegment, why: { category: string; reason: string }): Promise<boolean> => {
      const { translationId: id, version, source } = segment
      return run(id, async () => {
        const body = { version, sourceVersion: source.version, ...why }
        const answer = await ask<Decided>('POST', `translations/${id}/send-back`, body)
        if (!answer.ok) return answer.refused
        patch(id, {
          version: answer.value.version,
          state: answer.value.state,
          sentBack: why,
          approver: null,
          oneStep: false,
        })
        setSaid('sentBack')
        return null
      })
    },
    [patch, run],
  )

  const { dismiss, undismiss } = useDismiss({ run, patch, setSaid })

  /** Gives up what was typed for what stands. */
  const discard = useCallback(
    (segment: OpenSegment) => {
      const { translationId: id, text, version } = segment
      typing.type(id, { text, baseVersion: version })
      void typing.flush(id).then(() => typing.drop(id))
    },
    [typing],
  )

  return {
    segments,
    typing,
    claiming,
    decide,
    sendBack,
    dismiss,
    undismiss,
    discard,
    reload,
    refused,
    said,
    busy,
  }
}
