import { database, inTransaction } from '@/platform/database'
import { frameLanguages } from '@/workflow/publishing/frame'
import { raisePages } from '@/workflow/publishing/raise-pages'
import { closest } from '@/workflow/text/language'

/** Pages raised in one transaction. */
const atOnce = 500

/**
 * Has the pages rendered anew that were stored before a fixed text of their language was approved, or ceased to be:
 * asked of what stands, so that nothing is lost with a job, and as the last of all work.
 */
export async function raiseFrameTexts(): Promise<void> {
  const changed = await database.$queryRaw<{ language: string; at: Date }[]>`
    SELECT localisation.language, max(event.at) AS at
    FROM "Release" release
    JOIN "Localisation" localisation ON localisation."releaseId" = release.id
    JOIN "Translation" translation ON translation."localisationId" = localisation.id
    JOIN "TranslationEvent" event ON event."translationId" = translation.id
      AND 'approved' IN (event."fromState", event."toState")
    WHERE release.kind = 'frame'
    GROUP BY 1`
  if (changed.length === 0) return
  const since = new Map(changed.map(({ language, at }) => [language, at]))
  const shown = await database.page.findMany({
    where: { language: { not: null } },
    select: { language: true },
    distinct: ['language'],
  })
  for (const { language } of shown) {
    const at = since.get(closest(language!, frameLanguages) ?? '')
    if (at) await raiseStoredBefore(language!, at)
  }
}

async function raiseStoredBefore(language: string, at: Date): Promise<void> {
  const behind = await database.page.findMany({
    where: { language, storedAt: { lte: at }, stored: { equals: database.page.fields.wanted } },
    select: { path: true },
    orderBy: { path: 'asc' },
  })
  for (let from = 0; from < behind.length; from += atOnce) {
    const paths = behind.slice(from, from + atOnce).map(({ path }) => path)
    await inTransaction((tx) => raisePages(tx, paths, 'frame'))
  }
}
