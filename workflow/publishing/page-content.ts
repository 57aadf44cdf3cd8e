import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page, PageKind } from '@/prisma/generated/client'
import { editionJsonContent } from './page-kinds/edition-json'
import { atomContent, jsonFeedContent } from './page-kinds/feeds'
import { indexContent } from './page-kinds/index-page'
import { keysContent } from './page-kinds/keys'
import { manifestContent } from './page-kinds/manifest'
import { missingContent } from './page-kinds/missing'
import { movedContent } from './page-kinds/moved'
import { errorContent, notFoundContent } from './page-kinds/not-found'
import { releaseContent } from './page-kinds/release'
import { robotsContent, sitemapContent, sitemapIndexContent } from './page-kinds/sitemaps'
import { versionContent } from './page-kinds/version'

/** What makes the content of each kind of page. */
const kinds: Record<PageKind, (tx: Tx, page: Page) => Promise<PageContent | null>> = {
  release: releaseContent,
  version: versionContent,
  missing: missingContent,
  moved: movedContent,
  index: indexContent,
  not_found: notFoundContent,
  error: errorContent,
  atom: atomContent,
  json_feed: jsonFeedContent,
  sitemap: sitemapContent,
  sitemap_index: sitemapIndexContent,
  robots: robotsContent,
  edition_json: editionJsonContent,
  manifest: manifestContent,
  keys: keysContent,
}

/**
 * What readers shall get at a page's address, from the database as it is now; null where they shall get nothing.
 * Only what is live, or was, is ever read here.
 */
export const pageContent = (tx: Tx, page: Page): Promise<PageContent | null> => kinds[page.kind](tx, page)
