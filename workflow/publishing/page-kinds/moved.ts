import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { pagePath } from '@/workflow/publishing/addresses'
import { aroundOf } from '@/workflow/publishing/around-of'
import type { Article } from '@/workflow/publishing/article'
import { knownEdition } from '@/workflow/publishing/known-edition'
import { renderMoved } from '@/workflow/publishing/render-apart'

/** An address a release had before: it leads to the one it has. */
export async function movedContent(tx: Tx, { path, editionId }: Page): Promise<PageContent | null> {
  const edition = editionId ? await knownEdition(tx, editionId) : null
  if (!edition) return null
  const { language } = edition.localisation
  const to = pagePath(language, (JSON.parse(edition.article) as Article).slug)
  if (to === path) return null
  return { form: 'moved', body: renderMoved(await aroundOf(tx, language), language, to) }
}
