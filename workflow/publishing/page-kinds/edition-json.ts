import canonicalize from 'canonicalize'
import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { manifestPath } from '@/workflow/publishing/addresses'
import type { Article, SentenceProvenance } from '@/workflow/publishing/article'
import { disclose } from '@/workflow/publishing/disclosure'
import type { EditionData } from '@/workflow/publishing/integrity/edition-data'
import { siteOfOffice } from '@/workflow/publishing/site-of-office'

/** An edition readers have known, as data; nothing once its language has been removed. */
export async function editionJsonContent(tx: Tx, { editionId }: Page): Promise<PageContent | null> {
  if (!editionId) return null
  const edition = await tx.edition.findFirst({
    where: {
      id: editionId,
      version: { not: null },
      localisation: { release: { releasedAt: { not: null } } },
    },
    include: { localisation: { include: { release: { select: { sourceLanguage: true } } } } },
  })
  if (!edition?.version || !edition.liveAt) return null
  const { localisationId, localisation, repeats } = edition
  const repeated =
    repeats === null
      ? null
      : await tx.edition.findUnique({
          where: { localisationId_number: { localisationId, number: repeats } },
          select: { version: true },
        })
  const article = JSON.parse(edition.article) as Article
  const data: Omit<EditionData, 'disclosure'> & { disclosure: object } = {
    format: 1,
    article,
    hash: edition.hash,
    version: edition.version,
    cause: edition.cause,
    repeats: repeated?.version ?? null,
    revision: edition.revisionNumber,
    sourceLanguage: localisation.release.sourceLanguage,
    liveAt: edition.liveAt.toISOString(),
    endedAt: edition.endedAt?.toISOString() ?? null,
    disclosure: disclose(edition.provenance as SentenceProvenance[]),
    manifest: `${siteOfOffice().origin}/${manifestPath(article.slug)}`,
  }
  return { form: 'file', body: `${canonicalize(data)}\n` }
}
