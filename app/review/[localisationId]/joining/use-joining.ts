'use client'

import { useMemo } from 'react'
import { ask } from '@/app/components/ask'
import { useCurrent } from '@/app/review/[localisationId]/current/current-context'
import { askForIds } from '@/app/review/[localisationId]/segments/use-parts'
import { usePlaces } from '@/app/review/[localisationId]/segments/segment-store'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import type { Grouped } from '@/workflow/review/join'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { neighboursOf } from './neighbours'

type Two = readonly [first: OpenSegment, second: OpenSegment]

/** Joining the current sentence to its neighbours, and parting it from them. */
export function useJoining() {
  const { open, store, typed, work, deeds, choose } = useWorkspace()
  const { segment, mayWrite } = useCurrent()
  const places = usePlaces(store)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the neighbours are other ones when places are
  const { before, next } = useMemo(() => neighboursOf(store, segment), [places, segment, store])

  /** A sentence as it is seen here, with what is typed of it. */
  const seen = ({ translationId: id, version, source }: OpenSegment) => {
    const copy = typed.of(id)
    return {
      version: copy?.baseVersion ?? version,
      sourceVersion: source.version,
      ...(copy && { text: copy.text }),
    }
  }

  /** Takes in how the sentences of a group stand, and goes to its first. */
  const show = useStable(async ({ translationId, ids }: Grouped): Promise<OpenSegment | undefined> => {
    const answer = await askForIds(open.localisationId, ids)
    for (const id of ids) typed.drop(id)
    if (answer.ok) store.put(answer.value.segments)
    for (const id of ids) store.seen(id)
    choose(translationId)
    return store.get(translationId)
  })

  const run = useStable(
    async (method: 'POST' | 'DELETE', of: OpenSegment, group: readonly OpenSegment[], body: object) => {
      let grouped: Grouped | undefined
      const isDone = await deeds.run(of.translationId, async () => {
        for (const { translationId } of group) await typed.settle(translationId)
        const sent = new Map(group.map(({ translationId: id }) => [id, typed.of(id)?.text]))
        const answer = await ask<Grouped>(method, `translations/${of.translationId}/join`, { ...body, work })
        if (answer.ok) {
          grouped = answer.value
          // What was typed while the answer was on its way goes to the history: the text is another now.
          for (const [id, text] of sent) if (typed.of(id)?.text !== text) await typed.flush(id, true)
        } else for (const { translationId } of group) typed.resume(translationId)
        return answer.ok ? null : answer.refused
      })
      if (!isDone || !grouped) return undefined
      const first = await show(grouped)
      const { translationId, version, source } = first ?? of
      const after = { translationId, version, sourceVersion: source.version }
      deeds.undo.push({ kind: 'deed', work, segments: [after] })
      deeds.say(method === 'POST' ? 'joined' : 'parted')
      return first
    },
  )

  /** @returns the sentences as one, unless it was refused */
  const join = useStable(([first, second]: Two): Promise<OpenSegment | undefined> =>
    run('POST', second, [first, second], { ...seen(second), first: seen(first) }),
  )

  return {
    joinBefore: mayWrite && before ? () => void join([before, segment]) : null,
    joinNext: mayWrite && next ? () => void join([segment, next]) : null,
    part:
      mayWrite && segment.joined.length > 0
        ? () => void run('DELETE', segment, [segment], seen(segment))
        : null,
    join,
  }
}
