import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page, PageKind } from '@/prisma/generated/client'
import { editionJsonContent } from './page-kinds/edition-json'
import { indexContent } from './page-kinds/index-page'
import { keysContent } from './page-kinds/keys'
import { manifestContent } from './page-kinds/manifest'
import { notFoundContent } from './page-kinds/not-found'
import { releaseContent } from './page-kinds/release'

/** What makes the content of each kind of page. */
const kinds: Partial<Record<PageKind, (tx: Tx, page: Page) => Promise<PageContent | null>>> = {
  release: releaseContent,
  index: indexContent,
  not_found: notFoundContent,
  edition_json: editionJsonContent,
  manifest: manifestContent,
  keys: keysContent,
}

/**
 * What readers shall get at a page's address, from the database as it is now; null where they shall get nothing.
 * Only what is live, or was, is ever read here.
 */
export async function pageContent(tx: Tx, page: Page): Promise<PageContent | null> {
  return (await kinds[page.kind]?.(tx, page)) ?? null
}
