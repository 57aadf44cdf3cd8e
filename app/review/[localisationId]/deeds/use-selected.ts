'use client'

import { useMemo } from 'react'
import type { TypedStore } from '@/app/review/[localisationId]/kept/typed-store'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import type { DoneSelected } from '@/workflow/review/bulk/do-selected'
import type { OnFindings } from '@/workflow/review/bulk/on-findings'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { tidy } from '@/workflow/text/tidy'
import { doSelected, onWarnings } from './run-selected'
import type { Came, OnWarnings, SelectedDeed } from './run-selected'
import type { UndoStore } from './undo-store'

type Options = {
  localisationId: string
  undo: UndoStore
  typed: TypedStore
  patch: (id: string, change: Partial<OpenSegment>) => void
  reload: () => Promise<void>
}

type Progress = (answered: number) => void

/** Deeds on many segments at once, each taken back as a whole afterwards. */
export function useSelected({ localisationId, undo, typed, patch, reload }: Options) {
  const doAll = useStable(async (asked: SelectedDeed, onProgress?: Progress): Promise<Came<DoneSelected>> => {
    await Promise.all(asked.segments.map(({ translationId }) => typed.settle(translationId)))
    const came = await doSelected({ localisationId, ...(onProgress && { onProgress }) }, asked)
    const sent = new Map(asked.segments.map((segment) => [segment.translationId, segment]))
    for (const { translationId: id } of came.notDone) typed.resume(id)
    for (const { translationId: id, done } of came.done) {
      const { text } = sent.get(id)!
      const since = typed.of(id)?.text
      if (asked.deed === 'send_back' || since === undefined) continue
      typed.drop(id)
      const isOther = text !== undefined && tidy(since) !== text
      if (isOther) typed.type(id, { text: since, baseVersion: done!.version })
    }
    const segments = came.done.map(({ translationId, done }) => ({
      translationId,
      version: done!.version,
      sourceVersion: sent.get(translationId)!.sourceVersion,
    }))
    if (segments.length > 0 && asked.deed === 'confirm_identical') undo.join(asked.like, asked.work, segments)
    else if (segments.length > 0) undo.push({ kind: 'deed', work: asked.work, segments })
    await reload()
    return came
  })
  const letPass = useStable(async (asked: OnWarnings, onProgress?: Progress): Promise<Came<OnFindings>> => {
    const came = await onWarnings('POST', { localisationId, ...(onProgress && { onProgress }) }, asked)
    const isDone = new Set(came.done.map(({ translationId }) => translationId))
    const segments = asked.segments.filter(({ translationId }) => isDone.has(translationId))
    if (segments.length > 0) undo.push({ kind: 'dismissal', segments })
    for (const { translationId, findings } of came.done) if (findings) patch(translationId, findings)
    return came
  })
  return useMemo(() => ({ doAll, letPass }), [doAll, letPass])
}
