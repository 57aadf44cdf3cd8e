import canonicalize from 'canonicalize'
import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { manifestPath } from '@/workflow/publishing/addresses'
import type { Article } from '@/workflow/publishing/article'
import { disclose } from '@/workflow/publishing/disclosure'
import type { EditionData } from '@/workflow/publishing/integrity/edition-data'
import { goneContent } from '@/workflow/publishing/edition-content'
import { knownEdition } from '@/workflow/publishing/known-edition'
import { provenanceNow } from '@/workflow/publishing/provenance-now'
import { siteOfOffice } from '@/workflow/publishing/site-of-office'

/** An edition readers have known, as data; gone once it or its language has been removed. */
export async function editionJsonContent(tx: Tx, { editionId }: Page): Promise<PageContent | null> {
  const edition = editionId ? await knownEdition(tx, editionId) : null
  if (!edition?.version || !edition.liveAt) return null
  const { localisationId, localisation, repeats } = edition
  if (edition.removedAt) return goneContent(tx, edition)
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
    disclosure: disclose(await provenanceNow(tx, edition)),
    manifest: `${siteOfOffice().origin}/${manifestPath(article.slug)}`,
  }
  return { form: 'file', body: `${canonicalize(data)}\n` }
}
