import { readdir, readFile } from 'node:fs/promises'
import { sep } from 'node:path'
import { toBrotli } from '@/platform/page-store/compress'
import { pageFile, pageOfFile, type Form } from '@/platform/page-store/forms'
import { fileKindOf } from '@/platform/page-store/page-path'
import { randomFrom } from '@/bench/memory/text'
import { factsOf } from './facts'
import { fileFaults, type Said } from './files'
import { htmlFaults } from './html'
import { linkFaults } from './links'
import { mostBytes, pageFaults } from './page-faults'
import type { Share } from './store-releases'

export type Fault = Said & { path: string }

/** A page's versions by hreflang, sorted, as JSON: the same for pages that name the same. */
export type Versions = string

export type Read = {
  pages: number
  files: number
  validated: number
  /** Bytes of the heaviest page, compressed. */
  largest: number
  faults: Fault[]
  /** Of each page that names versions, which; and whether it belongs in a sitemap. */
  versions: { path: string; versions: Versions; isListed: boolean }[]
  /** What the sitemaps name. */
  listed: string[]
  /** Pages that search engines are told to leave out. */
  unlisted: string[]
}

/** Every page and file of a store by its path, in order, and the form each is in. */
async function formsIn(folder: string): Promise<Map<string, Form>> {
  const names = await readdir(folder, { recursive: true })
  const pages = names.flatMap((name) => pageOfFile(name.replaceAll(sep, '/')) ?? [])
  return new Map(pages.map(({ path, form }) => [path, form] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** @param validated of the pages, from 0 to 1: what the HTML validator reads, by the seed */
export type Asked = { origin: string; validated: number; seed: number }

/** Reads a share of a store and says what is wrong in it, but for what only the whole of it can tell. */
export async function readShare(
  folder: string,
  { origin, validated, seed }: Asked,
  { at, of }: Share,
): Promise<Read> {
  const forms = await formsIn(folder)
  const own = [...forms.keys()].filter((_, position) => position % of === at)
  const random = randomFrom(seed * 1_009 + at)
  const read: Read = {
    ...{ pages: 0, files: 0, validated: 0, largest: 0 },
    ...{ faults: [], versions: [], listed: [], unlisted: [] },
  }
  for (const path of own) {
    const form = forms.get(path)!
    const body = await readFile(pageFile(folder, path, form))
    const text = body.toString('utf8')
    const add = (some: Said[]) => read.faults.push(...some.map((fault) => ({ ...fault, path })))
    if (form === 'file') {
      read.files++
      const found = fileFaults(fileKindOf(path)!, text, { origin, path })
      read.listed.push(...found.listed)
      add([...found.faults, ...linkFaults(found.links, { path, ids: new Set(), forms, origin })])
      continue
    }
    read.pages++
    const facts = factsOf(text)
    const bytes = (await toBrotli(body)).length
    read.largest = Math.max(read.largest, bytes)
    if (bytes >= mostBytes) add([{ kind: 'bytes', says: `${bytes} compressed` }])
    if (random() < validated) {
      read.validated++
      add(await htmlFaults(text))
    }
    add(pageFaults(facts, { path, origin, form }))
    add(linkFaults(facts.links, { path, ids: facts.ids, forms, origin }))
    if (facts.isUnlisted) read.unlisted.push(path)
    if (facts.alternates.size > 0)
      read.versions.push({
        ...{ path, versions: JSON.stringify([...facts.alternates].sort()) },
        isListed: form === 'page' && !facts.isUnlisted && !/\/page\/\d+$/u.test(path),
      })
  }
  return read
}
