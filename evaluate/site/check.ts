import { readShare, type Asked, type Fault, type Read } from './read'

export type Checked = Pick<Read, 'pages' | 'files' | 'validated' | 'largest' | 'faults'>

/** Reads a whole page store and says everything that is wrong in it. */
export const checkSite = async (folder: string, asked: Asked): Promise<Checked> =>
  together([await readShare(folder, asked, { at: 0, of: 1 })], asked.origin)

/** Puts together what was read of a store in shares, and says what only the whole of it can tell. */
export function together(shares: readonly Read[], origin: string): Checked {
  const sum = (of: 'pages' | 'files' | 'validated') =>
    shares.map((share) => share[of]).reduce((a, b) => a + b)
  return {
    ...{ pages: sum('pages'), files: sum('files'), validated: sum('validated') },
    largest: Math.max(...shares.map(({ largest }) => largest)),
    faults: [
      ...shares.flatMap(({ faults }) => faults),
      ...setFaults(shares, origin),
      ...sitemapFaults(shares, origin),
    ],
  }
}

/** The versions of a page name each other, all of them and no others; x-default is one of them. */
function setFaults(shares: readonly Read[], origin: string): Fault[] {
  const all = shares.flatMap((share) => share.versions)
  const of = new Map(all.map(({ path, versions }) => [path, versions]))
  return all.flatMap(({ path, versions }): Fault[] => {
    const entries = JSON.parse(versions) as [string, string][]
    const isClosed = entries.every(([, href]) => of.get(href.slice(origin.length + 1)) === versions)
    const standard = entries.find(([tag]) => tag === 'x-default')?.[1]
    const hasDefault = entries.some(([tag, href]) => tag !== 'x-default' && href === standard)
    return [
      ...(isClosed ? [] : [{ path, kind: 'hreflang' as const, says: 'its versions do not name each other' }]),
      ...(hasDefault ? [] : [{ path, kind: 'hreflang' as const, says: 'x-default is none of its versions' }]),
    ]
  })
}

/** What has versions and may be listed is in the sitemaps, once; what may not is in none. */
function sitemapFaults(shares: readonly Read[], origin: string): Fault[] {
  const times = new Map<string, number>()
  for (const address of shares.flatMap(({ listed }) => listed))
    times.set(address, (times.get(address) ?? 0) + 1)
  const wrong = (paths: string[], wanted: number) =>
    paths
      .map((path) => ({ path, listed: times.get(`${origin}/${path}`) ?? 0 }))
      .filter(({ listed }) => listed !== wanted)
      .map(({ path, listed }): Fault => ({ path, kind: 'sitemap', says: `listed ${listed} times` }))
  const may = shares.flatMap(({ versions }) => versions.filter(({ isListed }) => isListed))
  return [
    ...wrong(
      may.map(({ path }) => path),
      1,
    ),
    ...wrong(
      shares.flatMap(({ unlisted }) => unlisted),
      0,
    ),
  ]
}
