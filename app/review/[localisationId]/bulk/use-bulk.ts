'use client'

import { useEffect, useState } from 'react'
import { planSelected } from '@/app/review/[localisationId]/deeds/run-selected'
import type { SelectedDeed } from '@/app/review/[localisationId]/deeds/run-selected'
import type { ReturnWhy } from '@/app/review/[localisationId]/current/return-fields'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Outcome } from './outcome-list'
import { asSeen, pickedOf, waitingOf, warningsIn } from './picked'
import type { SameWarning } from './picked'
import type { ManyDeed } from './selection-store'

export type BulkStage =
  /** The desk is asked what would come of it. */
  | { at: 'planning' }
  | { at: 'planned'; outcomes: Outcome[] }
  | { at: 'doing'; answered: number; of: number }
  /** Not all was done: what, and why not the rest. */
  | { at: 'done'; outcomes: Outcome[] }

const saidOf = {
  confirm: 'confirmed',
  approve: 'approved',
  approve_seen: 'approved',
  send_back: 'sentBack',
  dismiss: 'dismissed',
} as const

/** One deed on many segments: first what it would do, then the deed, with exactly the texts that were looked at. */
export function useBulk(deed: ManyDeed, onClose: () => void) {
  const { open, work, store, typed, deeds } = useWorkspace()
  const { selection, looks } = deeds
  const { localisationId } = open
  const [segments] = useState<OpenSegment[]>(() =>
    deed === 'approve_seen'
      ? waitingOf({ store, typed })
      : pickedOf({ store, typed }, selection.state.get().ids),
  )
  const [warnings] = useState(() => (deed === 'dismiss' ? warningsIn(segments) : []))
  const [stage, setStage] = useState<BulkStage>({ at: 'planning' })

  const askedFor = (why: ReturnWhy): SelectedDeed => {
    const seen = asSeen(segments, typed)
    if (deed === 'send_back') return { deed, work, segments: seen.map(withoutText), ...why }
    if (deed === 'confirm') return { deed, work, segments: seen }
    return { deed: 'approve', work, segments: seen.map(withoutText) }
  }

  const plan = useStable(async (): Promise<void> => {
    if (deed === 'dismiss') return setStage({ at: 'planned', outcomes: [] })
    await looks.send()
    const came = await planSelected({ localisationId }, askedFor({ category: 'accuracy', reason: '–' }))
    setStage({ at: 'planned', outcomes: outcomesOf(came) })
  })
  useEffect(() => void plan(), [plan])

  const finish = (came: { done: { translationId: string }[]; notDone: Outcome[] }): void => {
    if (came.done.length > 0) deeds.say(saidOf[deed], { count: came.done.length })
    if (came.notDone.length > 0) {
      selection.put(came.notDone.map(({ translationId }) => translationId))
      return setStage({ at: 'done', outcomes: outcomesOf(came) })
    }
    selection.clear()
    onClose()
  }
  const progress = (of: number) => (answered: number) => setStage({ at: 'doing', answered, of })

  /** Does it to those it would be done to. */
  const doIt = useStable(async (why: ReturnWhy): Promise<void> => {
    if (stage.at !== 'planned') return
    const will = new Set(
      stage.outcomes.filter(({ refused }) => !refused).map(({ translationId }) => translationId),
    )
    const asked = askedFor(why)
    const those = asked.segments.filter(({ translationId }) => will.has(translationId))
    progress(those.length)(0)
    finish(await deeds.doAll({ ...asked, segments: those }, progress(those.length)))
  })
  const letPass = useStable(async (warning: SameWarning, reason: string): Promise<void> => {
    const those = warning.segments.map(({ segment, fingerprints }) => ({
      ...withoutText(asSeen([segment], typed)[0]!),
      fingerprints,
    }))
    progress(those.length)(0)
    finish(await deeds.letPass({ reason, segments: those }, progress(those.length)))
  })
  return { count: segments.length, stage, warnings, doIt, letPass }
}

const withoutText = ({ text: _text, ...seen }: SelectedDeed['segments'][number]) => seen

const outcomesOf = ({
  done,
  notDone,
}: {
  done: readonly { translationId: string }[]
  notDone: readonly Outcome[]
}): Outcome[] => [...done.map(({ translationId }) => ({ translationId, refused: null })), ...notDone]
