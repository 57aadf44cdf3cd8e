import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Release } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { voidSignOff } from '@/workflow/release/void-sign-off'
import { blocksInput } from './blocks-input'
import { carryTranslations, renewUntranslated, reopenTranslations } from './carry-translations'
import { notTypo } from './compare-revision'
import { houseAbbreviations } from './house-abbreviations'
import { loadRevision } from './load-revision'
import { takeRelease } from './take-release'
import { partMoved } from './part-moved'
import { placeAgainst } from './place-against'
import type { Placing } from './place-against'
import { placeTranslations, uncountGone } from './place-translations'
import { readyBlocks } from './ready-blocks'
import { releaseHead } from './release-head'
import { storeBlocks } from './store-blocks'

export const addRevisionInput = z.object({
  releaseId: z.uuid(),
  /** The version that was compared with. */
  version: z.number().int(),
  blocks: blocksInput,
  /** As its author grades it; `typo` only where nothing a reader acts on differs. */
  grade: z.enum(['content', 'typo']).default('content'),
})

export type Revised = {
  version: number
  revision: number
  unchanged: number
  changed: number
  fresh: number
  gone: number
}

/**
 * Adds a revision to a release that is not out yet. Sentences that say the same keep their identity, translations,
 * states and comments. A content revision re-opens those that changed; a typo carries approvals over. What is new is
 * drafted, sign-offs end, and the new source waits to be cleared.
 * @throws Refusal `changed_meanwhile`, `not_allowed` (`not_begun`, `released`), `bad_input` (the blocks; `no_change`;
 * `not_typo` with `facts`)
 */
export async function addRevision(
  actor: Actor,
  { releaseId, version, blocks: input, grade }: z.infer<typeof addRevisionInput>,
): Promise<Revised> {
  mustBeAllowed(actor, 'release.revise', await releaseSubject(releaseId))
  const head = await releaseHead(actor, releaseId)
  if (head.version !== version) throw new Refusal('changed_meanwhile')
  const before = await loadRevision(releaseId, head.revision)
  const house = await houseAbbreviations(head.sourceLanguage)
  const ready = readyBlocks(input, head.sourceLanguage, { house, before: before.blocks })
  const placing = placeAgainst(before.blocks, ready.blocks)
  if (placing.isSame) throw new Refusal('bad_input', { why: 'no_change' })
  const facts = grade === 'typo' ? notTypo(placing, head.sourceLanguage) : []
  if (facts.length > 0) throw new Refusal('bad_input', { why: 'not_typo', facts })
  return inTransaction(async (tx) => {
    const release = await takeRelease(tx, releaseId, version)
    mustBeAllowed(actor, 'release.revise', await releaseSubject(releaseId, tx))
    if (release.state === 'draft') throw new Refusal('not_allowed', { why: 'not_begun' })
    if (release.releasedAt) throw new Refusal('not_allowed', { why: 'released' })
    const number = release.currentRevision + 1
    const revision = await tx.revision.create({
      data: { releaseId, number, grade, createdById: actor.personId },
    })
    await tx.release.update({ where: { id: releaseId }, data: { currentRevision: number } })
    await storeBlocks(tx, { releaseId, revisionId: revision.id }, placing.placed)
    await followInTranslations(tx, actor, { release, placing, grade })
    await voidSignOff(tx, { releaseId })
    const counts = {
      unchanged: placing.unchanged,
      changed: placing.changed.length,
      fresh: placing.fresh.length,
      gone: placing.gone.length,
    }
    await append(tx, 'release.revise', actor, { releaseId, detail: { revision: number, grade, ...counts } })
    tellPages(tx, { kind: 'revision', releaseId })
    return { version: release.version, revision: number, ...counts }
  })
}

type Following = { release: Release; placing: Placing; grade: 'content' | 'typo' }

async function followInTranslations(
  tx: Tx,
  actor: Actor,
  { release, placing, grade }: Following,
): Promise<void> {
  const { id: releaseId, sourceLanguage, currentRevision } = release
  // Localisations before translations, ids ascending: the order in which every deed takes rows.
  const localisations = await tx.$queryRaw<{ id: string; language: string }[]>`
    SELECT id, language FROM "Localisation" WHERE "releaseId" = ${releaseId}::uuid ORDER BY id FOR UPDATE`
  const { changed, respaced, fresh } = placing
  const carried = grade === 'typo' ? [...changed, ...respaced] : respaced
  await partMoved(tx, { id: releaseId, currentRevision: currentRevision + 1 })
  if (grade === 'content') await reopenTranslations(tx, { releaseId, segments: changed })
  await carryTranslations(tx, actor, { releaseId, segments: carried })
  await renewUntranslated(tx, { releaseId, segments: [...changed, ...respaced] })
  for (const { id: localisationId } of localisations)
    await handOff(tx, 'check-localisation', { localisationId })
  const ids = localisations.filter(({ language }) => language !== sourceLanguage).map(({ id }) => id)
  const revision = currentRevision + 1
  const revised = { id: releaseId, currentRevision: revision }
  await uncountGone(tx, revised)
  await placeTranslations(tx, revised, ids)
  for (const localisationId of ids) await handOff(tx, 'remember-localisation', { localisationId, revision })
  if (fresh.length + changed.length === 0) return
  for (const localisationId of ids) await handOff(tx, 'draft-localisation', { localisationId })
}
