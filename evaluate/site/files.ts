import type { FileKind } from '@/platform/page-store/page-path'
import { readAtom, within } from './atom'
import { jsonFeed } from './schemas'
import { treeOf, type Tree } from './xml-tree'

export const kinds = [
  'html',
  'data',
  'feed',
  'hreflang',
  'link',
  'canonical',
  'language',
  'bytes',
  'sitemap',
] as const

export type Said = { kind: (typeof kinds)[number]; says: string }

type Found = { faults: Said[]; links: string[]; listed: string[] }

const none: Found = { faults: [], links: [], listed: [] }

const under = (element: Tree, name: string): Tree[] =>
  element.inside.flatMap((each) => [...(each.name === name ? [each] : []), ...under(each, name)])

function atom(text: string, self: string): Found {
  const { feed, faults } = readAtom(text)
  const links = [feed, ...within(feed, 'entry')].flatMap((element) =>
    within(element, 'link').map(({ attributes }) => attributes.href!),
  )
  const said = links.includes(self) ? faults : [...faults, 'it is another']
  return { ...none, links, faults: said.map((says) => ({ kind: 'feed', says })) }
}

function feed(text: string, self: string): Found {
  const { data, error } = jsonFeed.safeParse(JSON.parse(text))
  if (!data) return { ...none, faults: error.issues.map(({ message }) => ({ kind: 'feed', says: message })) }
  const isOwn = data.feed_url === self && new Set(data.items.map(({ id }) => id)).size === data.items.length
  return {
    ...none,
    links: [data.home_page_url, data.feed_url, ...data.items.map(({ url }) => url)],
    faults: isOwn ? [] : [{ kind: 'feed', says: 'it is another, or an id stands twice' }],
  }
}

function sitemap(text: string): Found {
  const urls = under(treeOf(text), 'loc').map((loc) => loc.text)
  const alternates = under(treeOf(text), 'xhtml:link').map(({ has }) => has.href!)
  const isWhole = urls.length > 0 && urls.length <= 10_000
  return {
    links: [...urls, ...alternates],
    listed: urls,
    faults: isWhole ? [] : [{ kind: 'sitemap', says: `${urls.length} addresses` }],
  }
}

/** What is wrong with a file, and the addresses it leads to and lists. */
export function fileFaults(
  kind: FileKind,
  text: string,
  { origin, path }: { origin: string; path: string },
): Found {
  const self = `${origin}/${path}`
  try {
    if (kind === 'atom') return atom(text, self)
    if (kind === 'jsonFeed') return feed(text, self)
    if (kind === 'sitemap') return sitemap(text)
    if (kind === 'robots')
      return { ...none, links: [...text.matchAll(/^Sitemap: (.+)$/gmu)].map(([, url]) => url!) }
    JSON.parse(text)
    return none
  } catch (error) {
    return { ...none, faults: [{ kind: kind === 'sitemap' ? 'sitemap' : 'feed', says: String(error) }] }
  }
}
