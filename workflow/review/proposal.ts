import type { Prisma } from '@/platform/database'
import { Refusal } from '@/workflow/release/refusal'
import type { TranslationChange } from '@/workflow/release/move-translations'
import type { Found } from './check-anew'
import { findIn } from './find-in'
import { standingText } from './findings-of'
import type { LoadedTranslation } from './load-translation'
import type { Work } from './work'

/** What a deed does to one text, ready to be carried out. */
export type Decision = {
  loaded: LoadedTranslation
  /** Whose lease it is done under; null: it needs none. */
  work: Work | null
  change: Omit<TranslationChange, 'actor'>
  /** What the checks say of the text as it will stand; null where nothing is kept of that. */
  found: Found | null
  /** No error may stand in it that nobody let pass. */
  faultless: boolean
  /** What becomes of what the person had typed: it ends, stays, or what the deed had made of the text is theirs again. */
  typed: 'ends' | 'stays' | 'returns'
  /** The person is at work elsewhere: a lease that was not theirs before is let go again. */
  passing?: boolean
  /** For the record: codes and counts. */
  detail: Prisma.InputJsonObject
}

/** A deed that may be done to a text as somebody saw it, before the checks have been asked about what it leaves. */
export type Proposal = {
  loaded: LoadedTranslation
  /** The text it leaves; null where the checks are not asked. */
  text: string | null
  /** @throws Refusal, where what was found stands in the way */
  decide: (found: Found | null) => Decision
}

/** What was done or decided, or the refusal, for deeds on many texts of which some may be refused. */
export function orRefusal<T>(run: () => T): T | Refusal {
  try {
    return run()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** Asks the checks about all of them and decides each, in the order given. Not for use under a lock: it computes. */
export async function decideAll(proposals: readonly Proposal[]): Promise<(Decision | Refusal)[]> {
  const asked = proposals.filter(({ text }) => text !== null)
  const found = await findIn(asked.map(textLeft))
  const of = new Map(asked.map((proposal, index) => [proposal, found[index]!]))
  return proposals.map((proposal) => orRefusal(() => proposal.decide(of.get(proposal) ?? null)))
}

function textLeft({ loaded, text }: Proposal) {
  const standing = standingText(loaded, loaded.source!)
  return text === loaded.translation.text
    ? standing
    : { ...standing, versions: null, pair: { ...standing.pair, target: text! } }
}
