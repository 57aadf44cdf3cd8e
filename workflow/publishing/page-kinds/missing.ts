import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { aroundOf } from '@/workflow/publishing/around-of'
import { liveVersions } from '@/workflow/publishing/live-versions'
import { renderMissing } from '@/workflow/publishing/render-apart'

/** A release that is out, in a language that it has no page in. */
export async function missingContent(tx: Tx, { language, releaseId }: Page): Promise<PageContent | null> {
  if (!language || !releaseId) return null
  const release = await tx.release.findFirst({
    where: { id: releaseId, releasedAt: { not: null } },
    select: { sourceLanguage: true },
  })
  if (!release) return null
  const body = renderMissing(
    await aroundOf(tx, language),
    { language, versions: await liveVersions(tx, releaseId) },
    await titleIn(tx, releaseId, release.sourceLanguage),
  )
  return { form: 'missing', body }
}

async function titleIn(tx: Tx, releaseId: string, language: string) {
  const [row] = await tx.$queryRaw<{ title: string }[]>`
    SELECT edition.article::json ->> 'title' AS title
    FROM "Edition" edition JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    WHERE localisation."releaseId" = ${releaseId}::uuid AND localisation.language = ${language} AND edition.state = 'live'`
  return row ? { language, title: row.title } : null
}
