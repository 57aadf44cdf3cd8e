import type { Tx } from '@/platform/database'
import type { Release } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { carryTranslations, renewUntranslated, reopenTranslations } from './carry-translations'
import type { CorrectionGrade } from './change-note'
import { partMoved } from './part-moved'
import type { Placing } from './place-against'
import { placeTranslations, uncountGone } from './place-translations'

type Following = {
  /** As it was before the revision. */
  release: Release
  placing: Placing
  grade: CorrectionGrade
}

/**
 * Has every language follow a new revision, in its transaction: a typo carries approvals over, what else changed is
 * re-opened, what is new is there to be drafted. What only moved stays as it is.
 */
export async function followInTranslations(
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
  if (grade !== 'typo') await reopenTranslations(tx, { releaseId, segments: changed })
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
  if (grade === 'typo')
    for (const localisationId of ids)
      await handOff(tx, 'notify', { kind: 'typo', localisationId, actorId: actor.personId })
  if (fresh.length + changed.length === 0) return
  for (const localisationId of ids) await handOff(tx, 'draft-localisation', { localisationId })
}
