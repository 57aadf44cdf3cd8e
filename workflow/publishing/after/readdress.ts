import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { releaseSettings } from '@/workflow/intake/release-settings'
import { mustBeFree } from '@/workflow/intake/slug'
import { takeRelease } from '@/workflow/intake/take-release'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { reasonInput } from '@/workflow/release/reason'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { voidSignOff } from '@/workflow/release/void-sign-off'

export const readdressInput = z.object({
  releaseId: z.uuid(),
  version: z.number().int(),
  slug: releaseSettings.slug,
  reason: reasonInput,
})

/**
 * Changes the address of a release whose address is fixed. Every language needs a new sign-off at the new one, and what
 * readers have stays where it is until then; from its next edition on, a language's old address leads to its new one.
 * An address the release had may be taken back.
 * @throws Refusal `changed_meanwhile`, `bad_input` (`slug_taken`; `slug_same`), `not_ready` `slug_free` (it is not fixed
 *   yet: it is changed with the release)
 */
export async function readdress(
  actor: Actor,
  { releaseId, version, slug, reason }: z.infer<typeof readdressInput>,
): Promise<{ version: number }> {
  mustBeAllowed(actor, 'release.readdress', await releaseSubject(releaseId))
  return inTransaction(async (tx) => {
    const release = await takeRelease(tx, releaseId, version)
    mustBeAllowed(actor, 'release.readdress', await releaseSubject(releaseId, tx))
    if (!release.slugFixedAt) throw new Refusal('not_ready', { why: 'slug_free' })
    if (release.slug === slug) throw new Refusal('bad_input', { why: 'slug_same' })
    await mustBeFree(tx, slug, releaseId)
    await tx.formerAddress.deleteMany({ where: { slug, releaseId } })
    await tx.release.update({ where: { id: releaseId }, data: { slug } })
    if (await isKnown(tx, releaseId, release.slug))
      await tx.formerAddress.create({ data: { slug: release.slug, releaseId } })
    await voidSignOff(tx, { releaseId })
    await append(tx, 'release.readdress', actor, { releaseId, reason })
    tellPages(tx, { kind: 'pages', releaseId })
    return { version: release.version }
  })
}

/** Whether readers have had anything of a release at an address. */
async function isKnown(tx: Tx, releaseId: string, slug: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ known: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM "Edition" edition JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
      WHERE localisation."releaseId" = ${releaseId}::uuid AND edition.version IS NOT NULL
        AND edition.article::json ->> 'slug' = ${slug}) AS known`
  return row!.known
}
