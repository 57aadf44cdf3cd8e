import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { DoneSelected } from '@/workflow/review/bulk/do-selected'
import type { OnFindings } from '@/workflow/review/bulk/on-findings'
import type { Planned } from '@/workflow/review/bulk/plan'
import type { Work } from '@/workflow/review/work'
import type { After } from './undo-store'

/** What the desk takes in one asking. */
const atOnce = 50

/** A deed on many segments, each as it was seen; `text` where something was typed. */
export type SelectedDeed = {
  work: Work
  segments: readonly (After & { text?: string })[]
} & (
  | { deed: 'confirm' | 'approve' | 'take_back' }
  | { deed: 'confirm_identical'; like: string }
  | { deed: 'send_back'; category: string; reason: string }
)

export type OnWarnings = { reason: string; segments: readonly (After & { fingerprints: string[] })[] }

/** One that was not done, and why. */
export type NotDone = { translationId: string; refused: Refused }

export type Came<T> = { done: T[]; notDone: NotDone[] }

type Outcome = { translationId: string; refused: Refused | null }
type Asking<Segment> = {
  method: 'POST' | 'DELETE'
  path: string
  body: object
  segments: readonly Segment[]
  /** Told how many have been answered. */
  onProgress?: (answered: number) => void
}

/** Asks in parts, one after another. Where the desk does not answer, the rest is not asked and counts as not done. */
async function inParts<O extends Outcome, S extends After>(
  { method, path, body, segments, onProgress }: Asking<S>,
  read: (answer: never) => O[],
): Promise<Came<O>> {
  const came: Came<O> = { done: [], notDone: [] }
  for (let from = 0; from < segments.length; from += atOnce) {
    const part = segments.slice(from, from + atOnce)
    const answer = await ask(method, path, { ...body, segments: part })
    if (!answer.ok) {
      const left = segments.slice(from)
      came.notDone.push(...left.map(({ translationId }) => ({ translationId, refused: answer.refused })))
      return came
    }
    for (const outcome of read(answer.value as never)) {
      const { translationId, refused } = outcome
      if (refused) came.notDone.push({ translationId, refused })
      else came.done.push(outcome)
    }
    onProgress?.(Math.min(from + atOnce, segments.length))
  }
  return came
}

type Where = { localisationId: string; onProgress?: (answered: number) => void }

/** What a deed would do to each, before it is done. */
export const planSelected = ({ localisationId }: Where, { segments, ...body }: SelectedDeed) =>
  inParts(
    { method: 'POST', path: `localisations/${localisationId}/plan`, body, segments },
    ({ planned }: { planned: Planned[] }) => planned,
  )

export const doSelected = ({ localisationId, ...where }: Where, { segments, ...body }: SelectedDeed) =>
  inParts(
    { ...where, method: 'POST', path: `localisations/${localisationId}/deeds`, body, segments },
    ({ outcomes }: { outcomes: DoneSelected[] }) => outcomes,
  )

/** @param method POST lets the findings pass, DELETE takes that back */
export const onWarnings = (
  method: 'POST' | 'DELETE',
  { localisationId, ...where }: Where,
  { segments, reason }: OnWarnings,
) =>
  inParts(
    { ...where, method, path: `localisations/${localisationId}/dismissals`, body: { reason }, segments },
    ({ outcomes }: { outcomes: OnFindings[] }) => outcomes,
  )
