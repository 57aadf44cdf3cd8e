import type { Before } from '@/workflow/release/before'
import { Refusal } from '@/workflow/release/refusal'
import type { TranslationState } from '@/workflow/release/state'

/** How the text of sentences that are joined stands, beside what it says. */
export type Standing = Pick<
  Before,
  | 'state'
  | 'confirmedById'
  | 'approvedById'
  | 'stale'
  | 'oneStep'
  | 'overridden'
  | 'overriddenById'
  | 'returnCategory'
  | 'returnReason'
>

/** Somebody has said of exactly this text that it is the translation. */
export const isConfirmed = ({ state }: { state: TranslationState }): boolean =>
  state === 'awaiting_review' || state === 'approved'

/**
 * Somebody's own text may be joined and parted, confirmed or not; what another confirmed or approved is theirs until it
 * is sent back, or edited as a whole.
 * @throws Refusal `not_ready` (`why`: `confirmed`)
 */
function mustBeOpen({ state, confirmedById }: Standing, personId: string): void {
  if (state === 'approved' || (state === 'awaiting_review' && confirmedById !== personId))
    throw new Refusal('not_ready', { why: 'confirmed', state })
}

/**
 * What two texts come to when somebody joins them. Two confirmed ones are one edited after confirming: it waits for
 * review, with them as its confirmer. Otherwise nobody has confirmed the whole yet: what came back still has its
 * reasons, and anything else is a draft.
 * @throws Refusal `not_ready` (`why`: `confirmed`: one of them, by somebody else, and the other not)
 */
export function joinedState(
  texts: readonly [Standing, Standing],
  { personId, hasWords }: { personId: string; hasWords: boolean },
): Standing {
  const joined = {
    approvedById: null,
    stale: texts.some(({ stale }) => stale),
    oneStep: false,
    overridden: false,
    overriddenById: null,
    returnCategory: null,
    returnReason: null,
  }
  if (texts.every(isConfirmed)) return { ...joined, state: 'awaiting_review', confirmedById: personId }
  for (const text of texts) mustBeOpen(text, personId)
  const returned = texts.filter(({ state }) => state === 'changes_requested')
  if (returned.length === 0)
    return { ...joined, state: hasWords ? 'draft' : 'untranslated', confirmedById: null }
  return {
    ...joined,
    state: 'changes_requested',
    confirmedById: returned[0]!.confirmedById,
    returnCategory: returned[0]!.returnCategory,
    returnReason: [...new Set(returned.flatMap(({ returnReason }) => returnReason ?? []))].join('\n'),
  }
}

/**
 * What the first of parted sentences comes to: its text says more than its own source now.
 * @throws Refusal `not_ready` (`why`: `confirmed`, by somebody else)
 */
export function partedState(text: Standing, personId: string): Partial<Standing> {
  mustBeOpen(text, personId)
  return text.state === 'awaiting_review' ? { state: 'draft', confirmedById: null } : {}
}
