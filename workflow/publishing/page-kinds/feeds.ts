import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { aroundOf } from '@/workflow/publishing/around-of'
import { renderAtom } from '@/workflow/publishing/feeds/atom'
import type { Deleted, Feed } from '@/workflow/publishing/feeds/feed'
import { renderJsonFeed } from '@/workflow/publishing/feeds/json-feed'
import { releasesInFeed } from '@/workflow/publishing/list-pages'
import { listedTexts } from '@/workflow/publishing/listed'

const content =
  (render: (feed: Feed) => string) =>
  async (tx: Tx, { language }: Page): Promise<PageContent | null> =>
    language ? { form: 'file', body: render(await feedOf(tx, language)) } : null

/** The newest releases of a language, for feed readers. */
export const atomContent = content(renderAtom)
export const jsonFeedContent = content(renderJsonFeed)

async function feedOf(tx: Tx, language: string): Promise<Feed> {
  const releases = await listedTexts(tx, language, { from: 'newest', take: releasesInFeed })
  return {
    ...(await aroundOf(tx, language)),
    language,
    entries: releases.map(({ publishedAt, updatedAt, ...release }) => ({
      ...release,
      publishedAt: publishedAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    })),
    deleted: await deletedIn(tx, language),
  }
}

/** The latest to be withdrawn or removed: whoever has them is told to let them go. */
async function deletedIn(tx: Tx, language: string): Promise<Deleted[]> {
  const ended = await tx.edition.findMany({
    where: { state: { in: ['withdrawn', 'removed'] }, endedAt: { not: null }, localisation: { language } },
    select: { localisationId: true, endedAt: true },
    orderBy: [{ endedAt: 'desc' }, { id: 'asc' }],
    take: releasesInFeed,
  })
  return ended.map(({ localisationId, endedAt }) => ({ localisationId, at: endedAt!.toISOString() }))
}
