import type { Actor } from '@/workflow/release/actor'
import type { Refusal } from '@/workflow/release/refusal'
import type { Deed } from '@/workflow/release/access'
import { lastDeedsOf } from '@/workflow/review/last-deed'
import { loadTranslations } from '@/workflow/review/load-translation'
import type { LoadedTranslation } from '@/workflow/review/load-translation'
import { decideAll, orRefusal } from '@/workflow/review/proposal'
import type { Decision, Proposal } from '@/workflow/review/proposal'
import { lookedAt } from './looked-at'
import { propose } from './propose'
import type { Known } from './propose'
import type { Selected, SelectedSegment } from './selected'
import { typedCopies } from './typed-copies'

/** A text whose deed was done already, by an asking whose answer was lost. */
export type DoneAlready = { doneAlready: LoadedTranslation }

export type Judged = { translationId: string; result: Decision | DoneAlready | Refusal }

/** What would become of each of the texts that were picked, in the order given. A handful of queries, whatever their number. */
export async function judge(actor: Actor, asked: Selected): Promise<Judged[]> {
  const known = await knownOf(actor, asked)
  const proposed = asked.segments.map((segment) => {
    const doneAlready = doneBefore(asked, segment, known)
    return doneAlready ? { doneAlready } : orRefusal(() => propose(actor, { asked, segment, known }))
  })
  const isProposal = (one: Proposal | DoneAlready | Refusal): one is Proposal => 'decide' in one
  const proposals = proposed.filter(isProposal)
  const decided = await decideAll(proposals)
  const of = new Map(proposals.map((proposal, index) => [proposal, decided[index]!]))
  return asked.segments.map(({ translationId }, index) => {
    const one = proposed[index]!
    return { translationId, result: isProposal(one) ? of.get(one)! : one }
  })
}

async function knownOf(actor: Actor, asked: Selected): Promise<Known> {
  const ids = asked.segments.map(({ translationId }) => translationId)
  const loaded = await loadTranslations(asked.deed === 'confirm_identical' ? [...ids, asked.like] : ids)
  const standing = loaded.map(({ translation }) => translation)
  return {
    loaded: new Map(loaded.map((one) => [one.translation.id, one])),
    looked: await lookedAt(actor, loaded),
    last: await lastDeedsOf(actor, standing),
    typed: asked.deed === 'confirm_identical' ? await typedCopies(actor, ids) : new Map(),
  }
}

const deedOf = {
  confirm: 'translation.confirm',
  confirm_identical: 'translation.confirm',
  approve: 'translation.approve',
  send_back: 'translation.send_back',
  take_back: 'translation.take_back',
} as const satisfies Record<Selected['deed'], Deed>

function doneBefore(
  { deed, localisationId }: Selected,
  segment: SelectedSegment,
  known: Known,
): LoadedTranslation | null {
  const loaded = known.loaded.get(segment.translationId)
  if (loaded?.localisationId !== localisationId) return null
  if (known.last.get(segment.translationId)?.deed !== deedOf[deed]) return null
  const { version, text } = loaded.translation
  const isSame = segment.text === undefined || segment.text === text
  return version === segment.version + 1 && isSame ? loaded : null
}
