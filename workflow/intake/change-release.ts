import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Prisma, Tx } from '@/platform/database'
import type { Release } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { embargoMoved } from '@/workflow/release/embargo-moved'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { languagesFor } from '@/workflow/text/nation'
import { beginLocalisations } from './begin-localisations'
import { instantOf } from './embargo'
import type { Embargo } from './embargo'
import { embargoReasons } from './embargo-reasons'
import { takeRelease } from './take-release'
import { namePeople } from './named-people'
import { nationsOf } from './nations'
import { releaseSettings } from './release-settings'
import { mustBeFree } from './slug'

export const changeInput = z.object({
  releaseId: z.uuid(),
  version: z.number().int(),
  nations: releaseSettings.nations.optional(),
  /** null lifts it. */
  embargo: releaseSettings.embargo.optional(),
  reason: z.enum(embargoReasons).optional(),
  engineRule: releaseSettings.engineRule.optional(),
  slug: releaseSettings.slug.optional(),
  restricted: releaseSettings.restricted.optional(),
  namedPeople: releaseSettings.namedPeople.optional(),
})

export type ChangeInput = z.infer<typeof changeInput>

/**
 * Changes what was settled about a release beside its text. Nations added to one whose languages have begun begin at
 * once; none can be taken away then. Moving or lifting the embargo of one that has begun needs a reason.
 * @throws Refusal `changed_meanwhile`, `bad_input` (the embargo, no reason, an address that is taken), `not_allowed`
 * (`released`, `slug_fixed`, `nation_removed`), `not_ready` `scheduled` (lifting the embargo of a scheduled release)
 */
export async function changeRelease(actor: Actor, input: ChangeInput): Promise<{ version: number }> {
  const { releaseId } = input
  mustBeAllowed(actor, 'release.change', await releaseSubject(releaseId))
  const embargo = input.embargo && instantOf(input.embargo)
  return inTransaction(async (tx) => {
    const release = await takeRelease(tx, releaseId, input.version)
    mustBeAllowed(actor, 'release.change', await releaseSubject(releaseId, tx))
    const confidential = [input.embargo, input.engineRule, input.restricted, input.namedPeople]
    if (release.releasedAt && confidential.some((field) => field !== undefined))
      throw new Refusal('not_allowed', { why: 'released' })
    if (embargo !== undefined) await mustBeMovable(tx, release, { embargo, reason: input.reason })
    if (input.slug && input.slug !== release.slug) await mustBeChangeable(tx, release, input.slug)
    await tx.release.update({ where: { id: releaseId }, data: columns(input, embargo) })
    if (embargo !== undefined && release.state !== 'draft')
      await embargoMoved(tx, actor, { ...moveOf(release, embargo), releaseId, version: release.version })
    await openToNamed(tx, actor, input)
    const added = await settleNations(tx, release, input.nations)
    if (input.engineRule === 'any' && release.engineRule !== 'any') await draftAgain(tx, release)
    await append(tx, 'release.change', actor, {
      releaseId,
      detail: record(release, input, { embargo, added }),
    })
    return { version: release.version }
  })
}

const moveOf = ({ embargoAt }: Release, embargo: Embargo | null) => ({
  from: embargoAt,
  to: embargo?.at ?? null,
})

async function mustBeMovable(
  tx: Tx,
  release: Release,
  { embargo, reason }: { embargo: Embargo | null; reason: string | undefined },
) {
  if (release.state !== 'draft' && !reason) throw new Refusal('bad_input', { why: 'reason_missing' })
  if (release.state !== 'scheduled') return
  if (!embargo) throw new Refusal('not_ready', { why: 'scheduled' })
  // A scheduled release is published by its instant alone: one in the past would publish it on the spot.
  if (embargo.at <= (await databaseNow(tx))) throw new Refusal('bad_input', { why: 'embargo_past' })
}

async function mustBeChangeable(tx: Tx, release: Release, slug: string) {
  if (release.slugFixedAt) throw new Refusal('not_allowed', { why: 'slug_fixed' })
  await mustBeFree(tx, slug, release.id)
}

const columns = (
  { engineRule, restricted, slug }: ChangeInput,
  embargo: Embargo | null | undefined,
): Prisma.ReleaseUpdateInput => ({
  ...(embargo !== undefined && {
    embargoAt: embargo?.at ?? null,
    embargoLocal: embargo?.local ?? null,
    embargoZone: embargo?.zone ?? null,
  }),
  ...(engineRule && { engineRule }),
  ...(restricted !== undefined && { restricted }),
  ...(slug && { slug }),
})

async function openToNamed(tx: Tx, actor: Actor, { releaseId, restricted, namedPeople }: ChangeInput) {
  if (restricted === false) await tx.releaseAccess.deleteMany({ where: { releaseId } })
  else if (restricted || namedPeople)
    await namePeople(tx, releaseId, { personIds: namedPeople ?? [], by: actor })
}

async function settleNations(tx: Tx, release: Release, nations: readonly string[] | undefined) {
  if (!nations) return []
  const wanted = [...new Set(nations)]
  const settled = await nationsOf(wanted, tx)
  if (release.state !== 'draft' && release.nations.some((code) => !wanted.includes(code)))
    throw new Refusal('not_allowed', { why: 'nation_removed' })
  await tx.release.update({ where: { id: release.id }, data: { nations: wanted } })
  if (release.state === 'draft') return []
  return beginLocalisations(tx, release, languagesFor(settled, release.sourceLanguage))
}

/** Languages that waited for a person because no engine was allowed. */
async function draftAgain(tx: Tx, { id, sourceLanguage }: Release) {
  const localisations = await tx.localisation.findMany({
    where: { releaseId: id, language: { not: sourceLanguage } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const localisation of localisations)
    await handOff(tx, 'draft-localisation', { localisationId: localisation.id })
}

function record(
  release: Release,
  input: ChangeInput,
  { embargo, added }: { embargo: Embargo | null | undefined; added: string[] },
): Prisma.InputJsonObject {
  const { releaseId: _id, version: _version, reason, ...fields } = input
  const moved = { from: release.embargoAt?.toISOString() ?? null, to: embargo?.at.toISOString() ?? null }
  return {
    what: Object.keys(fields),
    ...(embargo !== undefined && { embargo: { ...moved, ...(reason && { reason }) } }),
    ...(input.engineRule && { engineRule: input.engineRule }),
    ...(added.length > 0 && { languages: added }),
  }
}
