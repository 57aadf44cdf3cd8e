import { indexPath, jsonFeedPath } from '@/workflow/publishing/addresses'
import { feedId, titleOf } from './feed'
import type { Feed } from './feed'

/** A language's newest releases as a JSON Feed (jsonfeed.org, version 1.1). */
export function renderJsonFeed(feed: Feed): string {
  const { site, language, entries } = feed
  const to = (path: string) => `${site.origin}/${path}`
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed),
    home_page_url: to(indexPath(language)),
    feed_url: to(jsonFeedPath(language)),
    language,
    authors: [{ name: site.office.name, url: to(indexPath(site.office.language)) }],
    items: entries.map(({ localisationId, path, title, summary, publishedAt, updatedAt }) => ({
      id: feedId(localisationId),
      url: to(path),
      title,
      content_text: summary ?? title,
      date_published: publishedAt,
      date_modified: updatedAt,
      language,
    })),
  })}\n`
}
