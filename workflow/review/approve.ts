import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { isBlocking } from '@/workflow/checks/finding'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { moveTranslation } from '@/workflow/release/move-translation'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { factsChanged } from '@/workflow/text/facts-changed'
import type { Fact } from '@/workflow/text/facts-changed'
import type { Found } from './check-anew'
import { setApart } from './check-texts'
import type { Decided } from './confirm'
import { findForDeed, keepForDeed } from './deed-findings'
import { mustBeSeen, textInput, versionsInput } from './exact-text'
import { mustHold } from './hold'
import { endCopy, keepingText } from './keep-text'
import { letGoIfDone } from './left'
import { loadTranslation } from './load-translation'
import type { LoadedTranslation } from './load-translation'

export const approveInput = z.object({ ...versionsInput, text: textInput.optional() })

type Approve = z.infer<typeof approveInput>

/** `because`: why an edited text went back for another look instead of being approved; empty when it was approved. */
export type Approved = Decided & { because: (Fact | 'strict')[] }

/**
 * A reviewer approves exactly the text they saw, or their own edit of it in the same deed. The edit is theirs on
 * record and leaves the confirmer as it was; one that touches a number or a name, or any edit in a language set to
 * strict, makes them the confirmer instead and waits for somebody else (rule 1). Asking twice does it once.
 * @throws Refusal `not_allowed` (own work), `not_ready` (a text nobody confirmed), `has_errors` (`findings`: codes of those that
 * block and nobody dismissed), `changed_meanwhile` and `held_by_other` (an edit is kept)
 */
export function approve(actor: Actor, { text: given, ...seen }: Approve): Promise<Approved> {
  const run = () => approveSeen(actor, { ...seen, ...(given !== undefined && { text: given }) })
  return given === undefined ? run() : keepingText(actor, { ...seen, text: given }, run)
}

async function approveSeen(actor: Actor, input: Approve): Promise<Approved> {
  const loaded = await loadTranslation(input.translationId)
  const { translation, localisationId, releaseId, language, subject } = loaded
  const text = input.text ?? translation.text
  if (isDoneAlready(actor, loaded, input)) return { ...decidedOf(loaded), because: [] }
  mustBeAllowed(actor, 'translation.approve', subject)
  const source = mustBeSeen(loaded, input)
  if (translation.state !== 'awaiting_review')
    throw new Refusal('not_ready', { why: 'state', state: translation.state })
  const edited = text !== translation.text
  const because = edited ? reasonsForAnotherLook(loaded, text) : []
  const isApproved = because.length === 0
  const found = await findForDeed(loaded, source, text)
  return inTransaction(async (tx) => {
    await mustHold(tx, actor, { localisationId, work: 'review', run: translation.run })
    await mustHaveNoErrors(tx, found)
    const version = await moveTranslation(tx, translation, {
      move: isApproved ? 'approve' : 'edit_after_confirming',
      deed: isApproved ? 'translation.approve' : 'translation.confirm',
      actor,
      set: {
        text,
        sourceVersion: source.version,
        ...(isApproved
          ? { approvedById: actor.personId }
          : { confirmedById: actor.personId, approvedById: null }),
        oneStep: false,
        overridden: false,
      },
    })
    await keepForDeed(tx, found, { version, sourceVersion: source.version, localisationId })
    await endCopy(tx, actor, translation.id)
    await letGoIfDone(tx, actor, { localisationId, work: 'review', run: translation.run })
    await append(tx, isApproved ? 'translation.approve' : 'translation.confirm', actor, {
      releaseId,
      localisationId,
      language,
      subjectId: translation.id,
      detail: { from: translation.state, version, edited, because },
    })
    return { version, state: isApproved ? 'approved' : 'awaiting_review', oneStep: false, because }
  })
}

const decidedOf = ({ translation: { version, state, oneStep } }: LoadedTranslation): Decided => ({
  version,
  state,
  oneStep,
})

const isDoneAlready = ({ personId }: Actor, { translation, source }: LoadedTranslation, input: Approve) =>
  translation.state === 'approved' &&
  translation.approvedById === personId &&
  translation.version === input.version + 1 &&
  translation.text === (input.text ?? translation.text) &&
  source?.version === input.sourceVersion

/** Of the text as it will stand: what was dismissed on another stands in the way again. */
async function mustHaveNoErrors(tx: Tx, found: Found): Promise<void> {
  const [checked] = await setApart([found], tx)
  const blocking = checked!.open.filter(isBlocking)
  if (blocking.length > 0) throw new Refusal('has_errors', { findings: blocking.map(({ code }) => code) })
}

function reasonsForAnotherLook(
  { translation, source, language, reviewRule }: LoadedTranslation,
  text: string,
): Approved['because'] {
  const facts = factsChanged(translation.text, text, { source: source!.text, language })
  return reviewRule === 'strict' ? ['strict', ...facts] : facts
}
