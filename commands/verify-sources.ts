import { readFileSync } from 'node:fs'
import { FetchError, fetchBounded } from '@/platform/fetch-bounded'
import { keysPath, manifestPath } from '@/workflow/publishing/addresses'
import { currentFirst } from '@/workflow/publishing/integrity/judge'
import type { Known } from '@/workflow/publishing/integrity/judge'
import type { ListedEdition, Manifest } from '@/workflow/publishing/integrity/manifest'
import { openManifest } from '@/workflow/publishing/integrity/open-manifest'
import type { OpenedManifest } from '@/workflow/publishing/integrity/open-manifest'
import { readEdition } from '@/workflow/publishing/integrity/read-edition'

/** Where the signed list, the keys and the texts come from: files, or the site itself. */
export type Given = {
  site?: string | undefined
  manifest?: string | undefined
  keys?: string | undefined
  editions: string[]
  allowPrivate: boolean
}

/** Texts asked for at most. */
const mostTexts = 100

export const isAddress = (place: string): boolean => /^https?:\/\//iu.test(place)

/** The text at an address or in a file. */
export async function textAt(place: string, { allowPrivate }: Pick<Given, 'allowPrivate'>): Promise<string> {
  if (!isAddress(place)) return readFileSync(place, 'utf8')
  const { status, body, address } = await fetchBounded(place, { allowPrivate })
  if (status !== 200) throw new FetchError(`${address} answers ${status}.`)
  return body.toString('utf8')
}

/** The signed list of the release at an address of a site, and where the site is. */
export async function listFor(given: Given, at: { site: string | null; slug: string | null }) {
  const site = given.site ?? at.site
  const manifest = given.manifest ?? (site && at.slug ? `${origin(site)}/${manifestPath(at.slug)}` : null)
  const keys = given.keys ?? (site ? `${origin(site)}/${keysPath}` : null)
  if (!manifest || !keys) return null
  const [list, set] = [await textAt(manifest, given), await textAt(keys, given)]
  return { ...(await openManifest(list, set)), site: site && origin(site), keysFrom: keys }
}

export type List = OpenedManifest & { site: string | null; keysFrom: string }

const origin = (address: string): string => {
  const url = URL.parse(address)
  if (!url) throw new FetchError(`${address} is no address.`)
  return url.origin
}

/**
 * The texts of listed editions, each of which has the hash that is listed.
 * @param language BCP 47, to look at one alone
 */
export async function textsOf(
  { manifest, site }: Pick<List, 'manifest' | 'site'>,
  given: Given,
  language: string | null,
): Promise<Known[]> {
  const wanted = manifest.editions.filter((edition) => !language || edition.language === language)
  const known = given.editions.flatMap((file) => inFile(file, manifest))
  if (!site || given.editions.length > 0) return known
  for (const edition of wanted.toSorted(currentFirst).slice(0, mostTexts)) {
    const article = await fetched(edition, site, given)
    if (article) known.push({ edition, article })
  }
  return known
}

function inFile(file: string, { editions }: Manifest): Known[] {
  const read = readEdition(readFileSync(file, 'utf8'))
  if (!read) throw new Error(`${file} is no edition as data.`)
  const edition = editions.find(
    ({ language, version, hash }) =>
      language === read.data.article.language && version === read.data.version && hash === read.hash,
  )
  return edition ? [{ edition, article: read.data.article }] : []
}

/** What has been removed is there no more, and its text cannot be shown. */
async function fetched({ data, hash }: ListedEdition, site: string, { allowPrivate }: Given) {
  const { status, body } = await fetchBounded(`${site}${new URL(data).pathname}`, { allowPrivate })
  const read = status === 200 ? readEdition(body.toString('utf8')) : null
  return read?.hash === hash ? read.data.article : null
}
