import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { indexedLanguages } from '@/workflow/publishing/indexed-languages'
import { renderNotFound } from '@/workflow/publishing/render-not-found'
import { siteOfOffice } from '@/workflow/publishing/site-of-office'

/** What readers of a language get where nothing is. */
export async function notFoundContent(tx: Tx, { language }: Page): Promise<PageContent | null> {
  if (!language) return null
  const body = renderNotFound(siteOfOffice(), language, await indexedLanguages(tx, language))
  return { form: 'page', body }
}
