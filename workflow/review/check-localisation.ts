import { database } from '@/platform/database'
import { checkSource } from './check-source'
import { checkTranslations } from './check-translations'
import { checkWhole } from './check-whole'

/** A localisation as checking needs to know it. */
export type LocalisationToCheck = {
  localisationId: string
  releaseId: string
  revisionNumber: number
  sourceLanguage: string
  language: string
}

/**
 * Finds and stores what is not stored yet of a localisation: of each text as it stands, then of all of them together; of
 * the source's own, the facts it tells. Doing it twice, or two at once, stores the same.
 */
export async function checkLocalisation({ localisationId }: { localisationId: string }): Promise<void> {
  const found = await database.localisation.findUnique({
    where: { id: localisationId },
    select: {
      language: true,
      release: { select: { id: true, sourceLanguage: true, currentRevision: true } },
    },
  })
  if (!found) return
  const { language, release } = found
  const { id: releaseId, sourceLanguage, currentRevision: revisionNumber } = release
  const localisation = { localisationId, releaseId, revisionNumber, sourceLanguage, language }
  if (language === sourceLanguage) return checkSource(localisation)
  await checkTranslations(localisation)
  await checkWhole(localisation)
}
