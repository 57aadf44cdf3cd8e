import { atomPath, indexPath } from '@/workflow/publishing/addresses'
import { changedAt, feedId, titleOf } from './feed'
import type { Feed, FeedEntry } from './feed'
import { declaration, element, empty } from './xml'

/** A language's newest releases as an Atom feed (RFC 4287); what is no longer there as RFC 6721 says it. */
export function renderAtom(feed: Feed): string {
  const { site, language, entries, deleted } = feed
  const to = (path: string) => `${site.origin}/${path}`
  const self = to(atomPath(language))
  return [
    `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${language}">`,
    element('id', self),
    element('title', titleOf(feed)),
    element('updated', changedAt(feed)),
    empty('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    empty('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: to(indexPath(language)) }),
    `<author>${element('name', site.office.name)}${element('uri', to(indexPath(site.office.language)))}</author>`,
    ...entries.map((entry) => entryOf(entry, { language, origin: site.origin })),
    ...deleted.map(({ localisationId, at }) =>
      empty('at:deleted-entry', { ref: feedId(localisationId), when: at }),
    ),
    '</feed>\n',
  ].join('\n')
}

const entryOf = (entry: FeedEntry, { language, origin }: { language: string; origin: string }): string =>
  [
    '<entry>',
    element('id', feedId(entry.localisationId)),
    element('title', entry.title),
    element('published', entry.publishedAt),
    element('updated', entry.updatedAt),
    empty('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: language,
      href: `${origin}/${entry.path}`,
    }),
    element('summary', entry.summary ?? entry.title),
    '</entry>',
  ].join('\n')
