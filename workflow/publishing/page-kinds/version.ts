import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { pagePath } from '@/workflow/publishing/addresses'
import type { Article } from '@/workflow/publishing/article'
import { editionContent, goneContent } from '@/workflow/publishing/edition-content'
import type { Standing } from '@/workflow/publishing/edition-page'
import { knownEdition } from '@/workflow/publishing/known-edition'
import { standing as ofAddress } from '@/workflow/publishing/release-pages'

/** An edition as it was, at an address of its own; gone with the page it was a version of, and by itself once removed. */
export async function versionContent(tx: Tx, { path, editionId }: Page): Promise<PageContent | null> {
  const edition = editionId ? await knownEdition(tx, editionId) : null
  if (!edition) return null
  const current = await tx.edition.findFirst({
    where: { localisationId: edition.localisationId, state: { in: [...ofAddress] } },
    select: { id: true, state: true, endedAt: true, article: true },
    orderBy: { number: 'desc' },
  })
  if (!current) return null
  if (edition.removedAt) return goneContent(tx, edition)
  const { slug } = JSON.parse(current.article) as Article
  const standing: Standing =
    current.state === 'withdrawn' && current.endedAt
      ? { is: 'withdrawn', at: current.endedAt.toISOString() }
      : {
          is: 'version',
          isNewest: current.id === edition.id,
          current: pagePath(edition.localisation.language, slug),
        }
  return editionContent(tx, edition, { path, standing })
}
