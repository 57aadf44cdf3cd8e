import { z } from 'zod'
import { database, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { blocksInput } from './blocks-input'
import { instantOf } from './embargo'
import { houseAbbreviations } from './house-abbreviations'
import { namePeople } from './named-people'
import { nationsOf } from './nations'
import { readyBlocks } from './ready-blocks'
import { languageTag, releaseSettings } from './release-settings'
import { freeSlug, mustBeFree, slugFrom, unguessable } from './slug'
import { placeAnew, storeBlocks } from './store-blocks'

export const importInput = z.object({
  /** Made by whoever asks, so that asking twice makes one release. */
  releaseId: z.uuid(),
  sourceLanguage: languageTag,
  blocks: blocksInput,
  nations: releaseSettings.nations.default([]),
  embargo: releaseSettings.embargo.default(null),
  engineRule: releaseSettings.engineRule.default('on_premises_only'),
  restricted: releaseSettings.restricted.default(false),
  namedPeople: releaseSettings.namedPeople.default([]),
  slug: releaseSettings.slug.optional(),
})

export type ImportInput = z.infer<typeof importInput>

/** `existed`: this id was stored by an earlier asking, and what came with this one was left aside. */
export type Imported = { releaseId: string; version: number; existed: boolean }

/**
 * Stores a release as a draft: its first revision in blocks and segments, and what was settled beside its text.
 * @throws Refusal `bad_input` (the blocks, the embargo, an unknown nation or person, an address that is taken); nothing
 * is stored then
 */
export async function importRelease(actor: Actor, input: ImportInput): Promise<Imported> {
  mustBeAllowed(actor, 'release.import')
  const before = await storedBefore(actor, input.releaseId)
  if (before) return before
  const { blocks, title } = readyBlocks(input.blocks, input.sourceLanguage, {
    house: await houseAbbreviations(input.sourceLanguage),
  })
  const embargo = input.embargo && instantOf(input.embargo)
  const placed = placeAnew(blocks)
  const segments = placed.reduce((sum, block) => sum + block.segments.length, 0)
  await nationsOf(input.nations)
  return inTransaction(async (tx) => {
    // Two askings at once with one id: the second waits here and then finds the first's release.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${input.releaseId}, 0))`
    const meanwhile = await storedBefore(actor, input.releaseId, tx)
    if (meanwhile) return meanwhile
    await tx.release.create({
      data: {
        id: input.releaseId,
        sourceLanguage: input.sourceLanguage,
        slug: await addressFor(tx, input, title),
        embargoAt: embargo?.at ?? null,
        embargoLocal: embargo?.local ?? null,
        embargoZone: embargo?.zone ?? null,
        engineRule: input.engineRule,
        restricted: input.restricted,
        nations: [...new Set(input.nations)],
        createdById: actor.personId,
      },
    })
    if (input.restricted) await namePeople(tx, input.releaseId, { personIds: input.namedPeople, by: actor })
    const revision = await tx.revision.create({
      data: { releaseId: input.releaseId, number: 1, createdById: actor.personId },
    })
    await storeBlocks(tx, { releaseId: input.releaseId, revisionId: revision.id }, placed)
    await append(tx, 'release.import', actor, {
      releaseId: input.releaseId,
      detail: { blocks: placed.length, segments },
    })
    return { releaseId: input.releaseId, version: 1, existed: false }
  })
}

/** @throws Refusal `bad_input` `id_taken`: the id is another person's */
async function storedBefore(actor: Actor, id: string, tx: Tx = database): Promise<Imported | null> {
  const release = await tx.release.findUnique({ where: { id }, select: { version: true, createdById: true } })
  if (!release) return null
  if (release.createdById !== actor.personId) throw new Refusal('bad_input', { why: 'id_taken' })
  return { releaseId: id, version: release.version, existed: true }
}

/** Two releases of one title in one moment would choose the same address: choosing takes turns. */
async function addressFor(
  tx: Tx,
  { slug: wanted, restricted }: Pick<ImportInput, 'slug' | 'restricted'>,
  title: string,
): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('release address', 0))`
  if (!wanted) return freeSlug(tx, restricted ? unguessable(slugFrom(title)) : slugFrom(title))
  await mustBeFree(tx, wanted)
  return wanted
}
