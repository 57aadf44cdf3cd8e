import { readFile } from 'node:fs/promises'
import { toBrotli } from '@/platform/page-store/compress'
import { pageFile, type Form } from '@/platform/page-store/forms'
import { fileKindOf } from '@/platform/page-store/page-path'
import { listPages } from '@/platform/page-store/store'
import { readPage } from '@/platform/page-store/stored-page'
import { randomFrom } from '@/bench/memory/text'
import { factsOf, type PageFacts } from './facts'
import { fileFaults, type Said } from './files'
import { htmlFaults } from './html'
import { newsArticle } from './schemas'

export type Fault = Said & { path: string }

export type Checked = { pages: number; files: number; validated: number; largest: number; faults: Fault[] }

export const mostBytes = 15 * 1024

type Kept = Pick<PageFacts, 'lang' | 'canonical' | 'ids'> & {
  alternates: string
  isUnlisted: boolean
  form: Form
}

const right = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'dv', 'ckb'])

/**
 * Reads a whole page store and says everything that is wrong in it.
 * @param share of the pages that the HTML validator reads, from 0 to 1
 */
export async function checkSite(
  folder: string,
  { origin, share, seed }: { origin: string; share: number; seed: number },
): Promise<Checked> {
  const paths = await listPages(folder)
  const random = randomFrom(seed)
  const kept = new Map<string, Kept>()
  const links = new Map<string, string[]>()
  const faults: Fault[] = []
  const listed = new Map<string, number>()
  let [files, validated, largest] = [0, 0, 0]
  for (const path of paths) {
    const page = await readPage(folder, path)
    if (!page) continue
    const text = page.body.toString('utf8')
    const add = (some: Said[]) => faults.push(...some.map((fault) => ({ ...fault, path })))
    if (page.form === 'file') {
      files++
      const found = fileFaults(fileKindOf(path)!, text, { origin, path })
      add(found.faults)
      links.set(path, found.links)
      for (const address of found.listed) listed.set(address, (listed.get(address) ?? 0) + 1)
      continue
    }
    const facts = factsOf(text)
    const bytes = (await toBrotli(page.body)).length
    largest = Math.max(largest, bytes)
    if (bytes >= mostBytes) add([{ kind: 'bytes', says: `${bytes} compressed` }])
    if (random() < share) {
      validated++
      add(await htmlFaults(text))
    }
    add(pageFaults(facts, { path, origin, form: page.form }))
    kept.set(path, { ...facts, form: page.form, alternates: JSON.stringify([...facts.alternates].sort()) })
    links.set(path, facts.links)
  }
  faults.push(...linkFaults({ kept, links, paths: new Set(paths), origin }), ...setFaults(kept, origin))
  for (const [path, { isUnlisted, alternates, form }] of kept)
    if (
      form === 'page' &&
      !isUnlisted &&
      !/\/page\/\d+$/u.test(path) &&
      alternates !== '[]' &&
      listed.get(`${origin}/${path}`) !== 1
    )
      faults.push({ path, kind: 'sitemap', says: `listed ${listed.get(`${origin}/${path}`) ?? 0} times` })
  return { pages: kept.size, files, validated, largest, faults }
}

function pageFaults(
  facts: PageFacts,
  { path, origin, form }: { path: string; origin: string; form: Form },
): Said[] {
  const language = path.split('/')[0]!
  const dir = right.has(language.split('-')[0]!) ? 'rtl' : 'ltr'
  const own = `${origin}/${path}`
  const canonical =
    form === 'page' && /\/news(?:\/|$)/u.test(path) ? own : form === 'moved' ? facts.canonical : null
  return [
    ...(facts.lang === language && facts.dir === dir
      ? []
      : [{ kind: 'language' as const, says: `${facts.lang} ${facts.dir}` }]),
    ...(facts.canonical === canonical ? [] : [{ kind: 'canonical' as const, says: `${facts.canonical}` }]),
    ...(facts.alternates.size > 0 && facts.alternates.get(language) !== own
      ? [{ kind: 'hreflang' as const, says: 'it names not itself' }]
      : []),
    ...facts.data.flatMap((data) => dataFaults(data, { own, language, facts })),
  ]
}

function dataFaults(
  data: string,
  { own, language, facts }: { own: string; language: string; facts: PageFacts },
): Said[] {
  const fault = (says: string): Said[] => [{ kind: 'data', says }]
  let parsed: unknown
  try {
    parsed = JSON.parse(data)
  } catch {
    return fault('it is no JSON')
  }
  const { data: article, error } = newsArticle.safeParse(parsed)
  if (!article)
    return fault(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  const works = [article.translationOfWork, ...(article.workTranslation ?? [])].flatMap(
    (work) => work?.url ?? [],
  )
  const versions = new Set(facts.alternates.values())
  if (article.url !== own || article['@id'] !== own || article.inLanguage !== language)
    return fault('it is of another page')
  return works.every((url) => versions.has(url)) ? [] : fault('it names a version there is none of')
}

type Site = { kept: Map<string, Kept>; links: Map<string, string[]>; paths: Set<string>; origin: string }

function linkFaults({ kept, links, paths, origin }: Site): Fault[] {
  const faults: Fault[] = []
  for (const [path, hrefs] of links)
    for (const href of hrefs) {
      const [address = '', part] = href.startsWith(origin)
        ? href.slice(origin.length).split('#')
        : href.split('#')
      if (address !== '' && !address.startsWith('/')) continue
      const to = address === '' ? path : address.slice(1)
      const page = kept.get(to)
      const isThere = page ? page.form === 'page' : paths.has(to)
      if (address !== '' && !isThere) faults.push({ path, kind: 'link', says: href })
      else if (part && !page?.ids.has(part)) faults.push({ path, kind: 'link', says: href })
    }
  return faults
}

/** The versions of a page name each other, all of them and no others; x-default is one of them. */
function setFaults(kept: Map<string, Kept>, origin: string): Fault[] {
  const faults: Fault[] = []
  for (const [path, { alternates }] of kept) {
    const entries = JSON.parse(alternates) as [string, string][]
    const isClosed = entries.every(
      ([, href]) => kept.get(href.slice(origin.length + 1))?.alternates === alternates,
    )
    const standard = entries.find(([tag]) => tag === 'x-default')?.[1]
    const hasDefault =
      entries.length === 0 || entries.some(([tag, href]) => tag !== 'x-default' && href === standard)
    if (!isClosed) faults.push({ path, kind: 'hreflang', says: 'its versions do not name each other' })
    if (!hasDefault) faults.push({ path, kind: 'hreflang', says: 'x-default is none of its versions' })
  }
  return faults
}

/** The file of a page as it stands, for whoever changes it. */
export async function fileOf(folder: string, path: string): Promise<{ file: string; text: string }> {
  const page = await readPage(folder, path)
  const file = pageFile(folder, path, page!.form)
  return { file, text: await readFile(file, 'utf8') }
}
