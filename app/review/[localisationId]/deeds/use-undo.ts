'use client'

import { ask } from '@/app/components/ask'
import type { TypedStore } from '@/app/review/[localisationId]/kept/typed-store'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { TakenBack } from '@/workflow/review/take-back'
import { doSelected, onWarnings } from './run-selected'
import type { After, Undoable, UndoStore } from './undo-store'

type Options = {
  localisationId: string
  undo: UndoStore
  typed: TypedStore
  patch: (id: string, change: Partial<OpenSegment>) => void
  /** How everything stands now is asked for. */
  reload: () => Promise<void>
}

/** Where the person is led to, and how many of how many are as before. */
export type Undone = { translationId: string; done: number; of: number }

const idOf = ({ translationId }: After): string => translationId

type Moved = Extract<Undoable, { kind: 'deed' }>

/** Takes back the last thing this person did here, as a whole: a deed on one segment or on many, findings, typing. */
export function useUndo({ localisationId, undo, typed, patch, reload }: Options) {
  const single = async (work: Moved['work'], { translationId, ...seen }: After): Promise<number> => {
    await typed.settle(translationId)
    const path = `translations/${translationId}/take-back`
    const answer = await ask<TakenBack>('POST', path, { ...seen, work })
    // What was typed since goes on, begun on the text as it stands again.
    const since = typed.of(translationId)
    if (answer.ok && since) typed.type(translationId, { text: since.text, baseVersion: answer.value.version })
    else typed.resume(translationId)
    return answer.ok ? 1 : 0
  }

  const back = async (one: Undoable): Promise<number> => {
    if (one.kind === 'typing') {
      await typed.typeAll(localisationId, one.before)
      return one.before.length
    }
    if (one.kind === 'dismissal') {
      const came = await onWarnings('DELETE', { localisationId }, { ...one, reason: '' })
      for (const { translationId, findings } of came.done) if (findings) patch(translationId, findings)
      return came.done.length
    }
    if (one.segments.length === 1) return single(one.work, one.segments[0]!)
    const came = await doSelected({ localisationId }, { ...one, deed: 'take_back' })
    return came.done.length
  }

  return useStable(async (): Promise<Undone | null> => {
    const one = undo.pop()
    if (!one) return null
    const done = await back(one)
    if (one.kind === 'deed') await reload()
    const ids = one.kind === 'typing' ? one.before.map(({ id }) => id) : one.segments.map(idOf)
    return { translationId: ids[0]!, done, of: ids.length }
  })
}
