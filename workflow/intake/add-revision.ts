import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { voidSignOff } from '@/workflow/release/void-sign-off'
import { blocksInput } from './blocks-input'
import { grades, noteInput } from './change-note'
import { followInTranslations } from './follow-in-translations'
import { placeRevision } from './place-revision'
import { releaseHead } from './release-head'
import { storeBlocks } from './store-blocks'
import { takeRelease } from './take-release'

export const addRevisionInput = z.object({
  releaseId: z.uuid(),
  /** The version that was compared with. */
  version: z.number().int(),
  blocks: blocksInput,
  /** As its author grades it; `typo` only where nothing a reader acts on differs. */
  grade: z.enum(grades).default('content'),
  note: noteInput,
})

/** What became of the text's sentences; the change note is not among them. */
export type Revised = {
  version: number
  revision: number
  unchanged: number
  changed: number
  fresh: number
  gone: number
}

/**
 * Adds a revision to a release, out or not. Sentences that say the same keep their identity, translations, states and
 * comments, wherever they stand. A revision graded *content* or *wrong* re-opens those that changed, and where readers
 * have the release it tells them what it corrects; *typo* carries approvals over. What is new is drafted, sign-offs end,
 * and the new source waits to be cleared. Pages that readers have stay; graded *wrong*, each says at once that it is being
 * corrected.
 * @throws Refusal `changed_meanwhile`, `not_allowed` (`not_begun`), `bad_input` (the blocks; `no_change`; `not_typo` with
 * `facts`; `not_released`, `note_missing`, `note_unwanted`)
 */
export async function addRevision(actor: Actor, input: z.input<typeof addRevisionInput>): Promise<Revised> {
  const { releaseId, version, blocks, grade = 'content', note = '' } = input
  mustBeAllowed(actor, 'release.revise', await releaseSubject(releaseId))
  const head = await releaseHead(actor, releaseId)
  if (head.version !== version) throw new Refusal('changed_meanwhile')
  if (head.state === 'draft') throw new Refusal('not_allowed', { why: 'not_begun' })
  const { text, whole } = await placeRevision(head, { blocks, grade, note })
  return inTransaction(async (tx) => {
    const release = await takeRelease(tx, releaseId, version)
    mustBeAllowed(actor, 'release.revise', await releaseSubject(releaseId, tx))
    const number = release.currentRevision + 1
    const revision = await tx.revision.create({
      data: { releaseId, number, grade, createdById: actor.personId },
    })
    await tx.release.update({ where: { id: releaseId }, data: { currentRevision: number } })
    await storeBlocks(tx, { releaseId, revisionId: revision.id }, whole.placed)
    await followInTranslations(tx, actor, { release, placing: whole, grade })
    await voidSignOff(tx, { releaseId })
    const counts = {
      unchanged: text.unchanged,
      changed: text.changed.length,
      fresh: text.fresh.length,
      gone: text.gone.length,
    }
    await append(tx, 'release.revise', actor, { releaseId, detail: { revision: number, grade, ...counts } })
    if (grade === 'wrong') await handOff(tx, 'raise-live-pages', { releaseId })
    tellPages(tx, { kind: 'revision', releaseId })
    return { version: release.version, revision: number, ...counts }
  })
}
