import type { Tx } from '@/platform/database'
import { handOff } from '@/workflow/release/hand-off'
import { placeTranslations } from './place-translations'

type Begun = { id: string; sourceLanguage: string; currentRevision: number }

/**
 * Gives a release these languages, in the transaction of the deed that asks for them: a localisation each, a
 * translation of every segment of the current revision, and drafting handed off. Languages it has already stay as
 * they are. The source language gets a localisation without translations, so that its page is signed off alike,
 * and what it tells is read.
 * @returns the languages added
 */
export async function beginLocalisations(
  tx: Tx,
  release: Begun,
  languages: readonly string[],
): Promise<string[]> {
  const present = await tx.localisation.findMany({
    where: { releaseId: release.id },
    select: { language: true },
  })
  const has = new Set(present.map(({ language }) => language))
  const added = [...new Set([release.sourceLanguage, ...languages])]
    .filter((language) => !has.has(language))
    .map((language) => ({ id: crypto.randomUUID() as string, language }))
  await tx.language.createMany({
    data: added.map(({ language }) => ({ tag: language })),
    skipDuplicates: true,
  })
  await tx.localisation.createMany({ data: added.map((row) => ({ ...row, releaseId: release.id })) })
  const toDraft = added.filter(({ language }) => language !== release.sourceLanguage)
  await placeTranslations(
    tx,
    release,
    toDraft.map(({ id }) => id),
  )
  for (const { id, language } of added) {
    const name = language === release.sourceLanguage ? 'check-localisation' : 'draft-localisation'
    await handOff(tx, name, { localisationId: id })
  }
  return added.map(({ language }) => language)
}
