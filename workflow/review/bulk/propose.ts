import type { Actor } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'
import { proposeApproval } from '@/workflow/review/approve'
import { proposeConfirmation } from '@/workflow/review/confirm'
import type { LastDeed } from '@/workflow/review/last-deed'
import type { LoadedTranslation } from '@/workflow/review/load-translation'
import type { Proposal } from '@/workflow/review/proposal'
import { proposeReturn } from '@/workflow/review/send-back'
import { proposeTakingBack } from '@/workflow/review/take-back'
import { workIn } from '@/workflow/review/work'
import { mustBeIdentical } from './identical'
import type { Selected, SelectedSegment } from './selected'

/** What proposing deeds on many texts has to know, read in one go. */
export type Known = {
  loaded: ReadonlyMap<string, LoadedTranslation>
  /** Texts this person has looked at exactly as they stand. */
  looked: ReadonlySet<string>
  /** This person's deed, where it is the last on a text. */
  last: ReadonlyMap<string, LastDeed>
  /** Who has typed something that is not confirmed. */
  typed: ReadonlyMap<string, 'other' | 'me'>
}

type About = { asked: Selected; segment: SelectedSegment; known: Known }

/**
 * Proposes a deed on one of the texts that were picked, as it is done to one alone, and asks for what only many need:
 * that it does something, and that the person has looked at exactly this text.
 * @throws Refusal as the deed alone would be, and `not_ready` (`why`: `unchanged`, `not_looked_at`, `typed`,
 *   `not_identical`), `not_allowed` (`why`: `own`)
 */
export function propose(actor: Actor, { asked, segment, known }: About): Proposal {
  const loaded = known.loaded.get(segment.translationId)
  if (loaded?.localisationId !== asked.localisationId) throw new Refusal('not_found')
  const proposal = proposalOf(actor, { asked, segment, known }, loaded)
  // Whoever typed a text to confirm has seen it; approved is what stands.
  const isTyped =
    asked.deed === 'confirm' && segment.text !== undefined && segment.text !== loaded.translation.text
  if ((asked.deed === 'approve' || asked.deed === 'confirm') && !isTyped) mustBeLookedAt(loaded, known)
  return proposal
}

function proposalOf(actor: Actor, { asked, segment, known }: About, loaded: LoadedTranslation): Proposal {
  const { translation } = loaded
  const { text: typed, ...seen } = segment
  if (asked.deed === 'take_back')
    return proposeTakingBack(actor, loaded, {
      ...seen,
      work: asked.work,
      done: known.last.get(translation.id),
    })
  if (asked.deed === 'confirm_identical') {
    const text = mustBeIdentical(actor, loaded, { like: known.loaded.get(asked.like), typed: known.typed })
    const proposal = proposeConfirmation(actor, loaded, { ...seen, work: 'translate', text })
    return {
      ...proposal,
      decide: (found) => {
        const decision = proposal.decide(found)
        return { ...decision, change: { ...decision.change, along: true }, passing: true }
      },
    }
  }
  if (asked.deed === 'confirm') {
    const text = typed ?? translation.text
    mustDoSomething(workIn[translation.state] === 'translate' || text !== translation.text)
    return proposeConfirmation(actor, loaded, { ...seen, work: asked.work, text })
  }
  if (translation.confirmedById === actor.personId) throw new Refusal('not_allowed', { why: 'own' })
  if (asked.deed === 'approve') {
    mustDoSomething(translation.state !== 'approved' || translation.overridden)
    return proposeApproval(actor, loaded, seen)
  }
  mustDoSomething(translation.state !== 'changes_requested')
  return proposeReturn(actor, loaded, { ...seen, category: asked.category, reason: asked.reason })
}

function mustDoSomething(does: boolean): void {
  if (!does) throw new Refusal('not_ready', { why: 'unchanged' })
}

function mustBeLookedAt({ translation }: LoadedTranslation, { looked }: Known): void {
  if (!looked.has(translation.id)) throw new Refusal('not_ready', { why: 'not_looked_at' })
}
