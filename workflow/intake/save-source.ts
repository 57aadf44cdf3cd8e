import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { blocksInput } from './blocks-input'
import { houseAbbreviations } from './house-abbreviations'
import { loadRevision } from './load-revision'
import { takeRelease } from './take-release'
import { placeAgainst } from './place-against'
import { readyBlocks } from './ready-blocks'
import { languageTag } from './release-settings'
import { storeBlocks } from './store-blocks'

export const saveSourceInput = z.object({
  releaseId: z.uuid(),
  version: z.coerce.number().int(),
  sourceLanguage: languageTag,
  blocks: blocksInput,
})

/**
 * Puts other blocks in place of a draft's; its sentences keep their identity as in a revision. Whoever saves becomes the revision's author, and a clearing given before
 * ends. Once languages have begun, a new revision is the way.
 * @throws Refusal `bad_input` (the blocks), `not_allowed` `begun`, `changed_meanwhile`
 */
export async function saveSource(
  actor: Actor,
  { releaseId, version, sourceLanguage, blocks: input }: z.infer<typeof saveSourceInput>,
): Promise<{ version: number }> {
  mustBeAllowed(actor, 'release.change', await releaseSubject(releaseId))
  const { blocks } = readyBlocks(input, sourceLanguage, {
    house: await houseAbbreviations(sourceLanguage),
  })
  return inTransaction(async (tx) => {
    const release = await takeRelease(tx, releaseId, version)
    mustBeAllowed(actor, 'release.change', await releaseSubject(releaseId, tx))
    if (release.state !== 'draft') throw new Refusal('not_allowed', { why: 'begun' })
    const before = await loadRevision(releaseId, release.currentRevision, tx)
    const { placed } = placeAgainst(before.blocks, blocks)
    await tx.release.update({ where: { id: releaseId }, data: { sourceLanguage } })
    const revision = await tx.revision.update({
      where: { releaseId_number: { releaseId, number: release.currentRevision } },
      data: { createdById: actor.personId, clearedById: null, clearedAt: null },
    })
    await tx.block.deleteMany({ where: { revisionId: revision.id } })
    await storeBlocks(tx, { releaseId, revisionId: revision.id }, placed)
    await append(tx, 'release.change', actor, {
      releaseId,
      detail: { what: 'source', blocks: placed.length },
    })
    return { version: release.version }
  })
}
