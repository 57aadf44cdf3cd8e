import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import type { Article, SentenceProvenance } from '@/workflow/publishing/article'
import { disclose } from '@/workflow/publishing/disclosure'
import { renderPage } from '@/workflow/publishing/render-page'
import { siteOfOffice } from '@/workflow/publishing/site-of-office'

/** A release in a language: its live edition. */
export async function releaseContent(tx: Tx, { editionId }: Page): Promise<PageContent | null> {
  if (!editionId) return null
  const edition = await tx.edition.findFirst({
    where: { id: editionId, state: 'live', localisation: { release: { releasedAt: { not: null } } } },
    include: { localisation: { include: { release: { select: { id: true, sourceLanguage: true } } } } },
  })
  if (!edition) return null
  const { localisationId, localisation } = edition
  const versions = await tx.localisation.findMany({
    where: { releaseId: localisation.releaseId, editions: { some: { state: 'live' } } },
    select: { language: true },
    orderBy: { language: 'asc' },
  })
  const published = await tx.edition.findMany({
    where: { localisationId, liveAt: { not: null }, number: { lte: edition.number } },
    select: { liveAt: true },
    orderBy: { number: 'asc' },
  })
  const times = published.flatMap(({ liveAt }) => (liveAt ? [liveAt.toISOString()] : []))
  const body = renderPage(siteOfOffice(), {
    article: JSON.parse(edition.article) as Article,
    sourceLanguage: localisation.release.sourceLanguage,
    number: edition.version ?? times.length,
    publishedAt: times[0]!,
    updatedAt: times.length > 1 ? times.at(-1)! : null,
    disclosure: disclose(edition.provenance as SentenceProvenance[]),
    versions: versions.map((version) => version.language),
  })
  return { form: 'page', body }
}
