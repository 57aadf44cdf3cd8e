import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { languagesFor } from '@/workflow/text/nation'
import { beginLocalisations } from './begin-localisations'
import { takeRelease } from './take-release'
import { nationsOf } from './nations'
import { languageTag } from './release-settings'

export const startInput = z.object({
  releaseId: z.uuid(),
  version: z.coerce.number().int(),
  /** Languages beside those of the release's nations. */
  languages: z.array(languageTag).max(200).default([]),
})

/**
 * Begins a release's languages: those of its nations, and any named beside. Drafting starts with the transaction.
 * @throws Refusal `not_ready` `no_language`, `not_allowed` `begun`, `changed_meanwhile`
 */
export async function start(
  actor: Actor,
  { releaseId, version, languages }: z.infer<typeof startInput>,
): Promise<{ version: number; languages: string[] }> {
  mustBeAllowed(actor, 'release.start', await releaseSubject(releaseId))
  return inTransaction(async (tx) => {
    const release = await takeRelease(tx, releaseId, version)
    mustBeAllowed(actor, 'release.start', await releaseSubject(releaseId, tx))
    if (release.state !== 'draft') throw new Refusal('not_allowed', { why: 'begun' })
    const wanted = [
      ...languagesFor(await nationsOf(release.nations, tx), release.sourceLanguage),
      ...languages,
    ].filter((language) => language !== release.sourceLanguage)
    if (wanted.length === 0) throw new Refusal('not_ready', { why: 'no_language' })
    await tx.release.update({ where: { id: releaseId }, data: { state: 'in_translation' } })
    const begun = await beginLocalisations(tx, release, wanted)
    await append(tx, 'release.start', actor, { releaseId, detail: { languages: begun } })
    return { version: release.version, languages: begun }
  })
}
