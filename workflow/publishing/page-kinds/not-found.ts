import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { aroundOf } from '@/workflow/publishing/around-of'
import { indexedLanguages } from '@/workflow/publishing/indexed-languages'
import { renderError, renderNotFound } from '@/workflow/publishing/render-apart'

const content =
  (render: typeof renderNotFound) =>
  async (tx: Tx, { language }: Page): Promise<PageContent | null> => {
    if (!language) return null
    const around = await aroundOf(tx, language)
    return { form: 'page', body: render(around, language, await indexedLanguages(tx)) }
  }

/** What readers of a language get where nothing is. */
export const notFoundContent = content(renderNotFound)

/** What readers of a language get where an answer fails. */
export const errorContent = content(renderError)
