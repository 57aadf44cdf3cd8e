import { z } from 'zod'
import type { Translation } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { factsChanged } from '@/workflow/text/facts-changed'
import type { Fact } from '@/workflow/text/facts-changed'
import { carryOut } from './carry-out'
import { decided } from './confirm'
import type { Decided } from './confirm'
import { mustBeSeen, textInput, versionsInput } from './exact-text'
import { keepingText } from './keep-text'
import { loadTranslation } from './load-translation'
import type { LoadedTranslation } from './load-translation'
import { isOverridden } from './override'
import type { Proposal } from './proposal'
import { returnCategories } from './return-categories'

export const approveInput = z.object({
  ...versionsInput,
  text: textInput.optional(),
  /** Why the text was changed, for whoever confirmed it. */
  category: z.enum(returnCategories).optional(),
  reason: z.string().trim().max(2_000).optional(),
})

type Approve = z.infer<typeof approveInput>

/** `because`: why an edited text went back for another look instead of being approved; empty when it was approved. */
export type Approved = Decided & { because: (Fact | 'strict')[] }

/**
 * A reviewer approves exactly the text they saw, or their own edit of it in the same deed. The edit is theirs on
 * record and leaves the confirmer as it was; one that touches a number or a name, or any edit in a language set to
 * strict, makes them the confirmer instead and waits for somebody else (rule 1). They may say why they changed it. A text
 * approved by override is approved afterwards, exactly as it is: its page says so without a new sign-off. Asking twice does
 * it once.
 * @throws Refusal `not_allowed` (own work, own override), `not_ready` (a text nobody confirmed, `overridden` with an edit), `has_errors` (`findings`: codes of those that
 * block and nobody dismissed), `changed_meanwhile` and `held_by_other` (an edit is kept)
 */
export function approve(actor: Actor, input: Approve): Promise<Approved> {
  const { text } = input
  const run = () => approveSeen(actor, input)
  return text === undefined ? run() : keepingText(actor, { ...input, text }, run)
}

async function approveSeen(actor: Actor, input: Approve): Promise<Approved> {
  const loaded = await loadTranslation(input.translationId)
  mustBeAllowed(actor, 'translation.approve', loaded.subject)
  if (isDoneAlready(actor, loaded, input)) return { ...decided(loaded.translation), because: [] }
  const because = reasonsForAnotherLook(loaded, input)
  const proposal = proposeApproval(actor, loaded, { ...input, because })
  return { ...decided(await carryOut(actor, proposal)), because }
}

/** @throws Refusal, before the checks are asked */
export function proposeApproval(
  actor: Actor,
  loaded: LoadedTranslation,
  { because = [], ...input }: Approve & { because?: Approved['because'] },
): Proposal {
  const { translation, subject } = loaded
  mustBeAllowed(actor, 'translation.approve', subject)
  const source = mustBeSeen(loaded, input)
  if (translation.state !== 'awaiting_review' && !isOverridden(translation))
    throw new Refusal('not_ready', { why: 'state', state: translation.state })
  const text = input.text ?? translation.text
  const edited = text !== translation.text
  if (edited && isOverridden(translation)) throw new Refusal('not_ready', { why: 'overridden' })
  const by = because.length === 0 ? approvalBy(actor, translation) : confirmationBy(actor)
  const set = { ...by.set, text, sourceVersion: source.version, oneStep: false, overridden: false }
  const why = edited && input.category ? { category: input.category, reason: input.reason ?? '' } : {}
  return {
    loaded,
    text,
    decide: (found) => ({
      loaded,
      work: 'review',
      change: { ...by, set, ...why },
      found,
      faultless: true,
      typed: 'ends',
      detail: { edited, because, ...(why.category && { category: why.category }) },
    }),
  }
}

const approvalBy = ({ personId }: Actor, translation: Translation) =>
  ({
    move: isOverridden(translation) ? 'approve_afterwards' : 'approve',
    deed: 'translation.approve',
    set: { approvedById: personId },
  }) as const

const confirmationBy = ({ personId }: Actor) =>
  ({
    move: 'edit_after_confirming',
    deed: 'translation.confirm',
    set: { confirmedById: personId, approvedById: null },
  }) as const

const isDoneAlready = ({ personId }: Actor, { translation, source }: LoadedTranslation, input: Approve) =>
  translation.state === 'approved' &&
  translation.approvedById === personId &&
  translation.version === input.version + 1 &&
  translation.text === (input.text ?? translation.text) &&
  source?.version === input.sourceVersion

/** Why an edit made while approving goes back for another look. */
function reasonsForAnotherLook(
  { translation, source, language, reviewRule }: LoadedTranslation,
  { text = translation.text }: Approve,
): Approved['because'] {
  if (text === translation.text || !source) return []
  const facts = factsChanged(translation.text, text, { source: source.text, language })
  return reviewRule === 'strict' ? ['strict', ...facts] : facts
}
