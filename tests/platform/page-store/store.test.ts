import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isPagePath, publicLanguage } from '@/platform/page-store/page-path'
import { listPages, removePage, writePage } from '@/platform/page-store/store'
import { readPage } from '@/platform/page-store/stored-page'
import { styleSources } from '@/platform/page-store/stylesheets'
import { tidyPageStore } from '@/platform/page-store/tidy'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pages-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const html = (style: string, text = 'é') => ({
  form: 'page' as const,
  body: `<!DOCTYPE html><style>${style}</style><p>${text}</p>`,
})
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => !found.isDirectory())
    .map(({ name }) => name)
    .sort()

test.each([
  ['fr/news', true],
  ['pt-BR/news/some-release-2', true],
  ['sr-Latn/news/page/2', true],
  ['fr/not-found', true],
  ['fr/news/page', true],
  ['fr/error', true],
  ['fr/news/a/versions/12', true],
  ['fr/news/a/versions/12.json', true],
  ['fr/news/feed.atom', true],
  ['fr/news/feed.json', true],
  ['sr-Latn-RS/sitemap-1.xml', true],
  ['sitemap.xml', true],
  ['robots.txt', true],
  ['manifests/some-release.json', true],
  ['.well-known/communique-keys.json', true],
  ['.well-known/other.json', false],
  ['manifests/../a.json', false],
  ['fr/news/a/versions/0', false],
  ['fr/news/a/versions', false],
  ['fr/news/a.json', false],
  ['fr/news/feed.rss', false],
  ['fr/sitemap.xml', false],
  ['PT-br/news', false],
  ['pt-br/news', false],
  [`fr/news/${'a-'.repeat(120)}a`, false],
  ['', false],
  ['fr', false],
  ['/fr/news', false],
  ['fr/news/', false],
  ['fr/news/../../etc/passwd', false],
  ['../news/a', false],
  ['fr/news/..', false],
  ['fr/news/a.html', false],
  ['fr/news/.a', false],
  ['fr/news/A', false],
  ['fr/news/a--b', false],
  ['fr/news/page/0', false],
  ['fr/news/page/2/3', false],
  ['fr/news/a\0', false],
  ['fr/news/a\n', false],
  ['fr\\news', false],
  ['styles/news', false],
])('%j is the path of a page: %s', async (path, isOne) => {
  expect(isPagePath(path)).toBe(isOne)
  if (isOne) return
  await expect(writePage(folder, path, html('a'))).rejects.toThrow(RangeError)
  await expect(removePage(folder, path)).rejects.toThrow(RangeError)
  expect(files()).toEqual([])
})

test.each([
  ['/fr/news', 'fr'],
  ['/fr/news/a', 'fr'],
  ['/FR/news/a', 'FR'],
  ['/fr/news/%2e%2e/x', 'fr'],
  ['/zh-Hant-TW/news', 'zh-Hant-TW'],
  ['/fr/sitemap-1.xml', 'fr'],
  ['/sitemap.xml', ''],
  ['/robots.txt', ''],
  ['/manifests/a', ''],
  ['/.well-known/communique-keys.json', ''],
  ['/.well-known/acme-challenge/a', null],
  ['/desk/news', null],
  ['/fr/newsletter', null],
  ['/settings', null],
  ['/', null],
])('%s belongs to readers of %s', (pathname, language) => {
  expect(publicLanguage(pathname)).toBe(language)
})

test('a page is stored with its compressed copies and its style, and that is named for nginx', async () => {
  await writePage(folder, 'fr/news/a', html('p{color:red}'))
  const file = join(folder, 'fr/news/a.html')
  expect(readFileSync(file, 'utf8')).toBe(html('p{color:red}').body)
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(html('p{color:red}').body)
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(html('p{color:red}').body)
  expect(readFileSync(join(folder, 'headers.conf'), 'utf8')).toContain((await styleSources(folder))[0])
  expect(files()).toHaveLength(5)
})

test('pages are listed, replaced and removed', async () => {
  for (const path of ['fr/news/b', 'fr/news/page/2', 'fr/news', 'de/not-found'])
    await writePage(folder, path, html('a'))
  await writePage(folder, 'fr/news/b', html('a', 'new'))
  expect(readFileSync(join(folder, 'fr/news/b.html'), 'utf8')).toContain('new')
  expect(await listPages(folder)).toEqual(['de/not-found', 'fr/news', 'fr/news/b', 'fr/news/page/2'])
  await removePage(folder, 'fr/news/b')
  await removePage(folder, 'fr/news/b')
  await removePage(folder, 'lt/news')
  expect(await listPages(folder)).toEqual(['de/not-found', 'fr/news', 'fr/news/page/2'])
  expect(files().filter((name) => name.startsWith('b.'))).toEqual([])
})

const canonical = '<link rel="canonical" href="https://news.example.org/fr/news/b"/>'
const inForm = (form: 'page' | 'missing' | 'gone' | 'moved' | 'file') => ({
  form,
  body: `${canonical}${form}`,
})

test('a page is in one form at a time, and goes in whatever form it is', async () => {
  for (const form of ['page', 'missing', 'gone', 'moved', 'page', 'gone'] as const) {
    await writePage(folder, 'fr/news/a', inForm(form))
    expect((await readPage(folder, 'fr/news/a'))?.form).toBe(form)
    expect(await listPages(folder)).toEqual(['fr/news/a'])
    expect(files().filter((name) => !name.endsWith('.moved'))).toHaveLength(3)
    expect(existsSync(join(folder, 'fr/news/a.moved'))).toBe(form === 'moved')
  }
  await writePage(folder, 'fr/news/a/versions/1.json', inForm('file'))
  await writePage(folder, 'fr/news/a/versions/1.json', inForm('gone'))
  expect((await readPage(folder, 'fr/news/a/versions/1.json'))?.form).toBe('gone')
  for (const path of await listPages(folder)) await removePage(folder, path)
  expect(files()).toEqual([])
})

test('a page that moved names where to, and a link says it too', async () => {
  await writePage(folder, 'fr/news/a', inForm('moved'))
  expect((await readPage(folder, 'fr/news/a'))?.movedTo).toBe('fr/news/b')
  expect(realpathSync(join(folder, 'fr/news/a.moved'))).toBe(join(realpathSync(folder), 'moved/fr/news/b'))
})

test.each([
  ['a page at a file’s address', 'fr/news/feed.atom', inForm('page')],
  ['a file at a page’s', 'fr/news/a', inForm('file')],
  ['a page that moved nowhere', 'fr/news/a', { form: 'moved' as const, body: 'elsewhere' }],
  [
    'one that moved out',
    'fr/news/a',
    { form: 'moved' as const, body: '<link rel="canonical" href="/desk">' },
  ],
])('%s is not stored', async (_, path, content) => {
  await expect(writePage(folder, path, content)).rejects.toThrow(RangeError)
  expect(files()).toEqual([])
})

test('while a page changes its form again and again, who reads it always finds one', async () => {
  await writePage(folder, 'fr/news/a', inForm('page'))
  const done = new AbortController()
  const change = async () => {
    for (let round = 0; round < 20; round += 1)
      for (const form of ['gone', 'page', 'missing', 'moved', 'page'] as const)
        await writePage(folder, 'fr/news/a', inForm(form))
    done.abort()
  }
  const read = async () => {
    const seen: (string | null)[] = []
    while (!done.signal.aborted) seen.push((await readPage(folder, 'fr/news/a'))?.form ?? null)
    return seen
  }
  const [seen] = await Promise.all([read(), change()])
  expect(seen).not.toContain(null)
  expect(new Set(seen).size).toBeGreaterThan(1)
})

test('equal bytes are said to have changed at the same time, and others not', async () => {
  const changedAt = (path: string) => statSync(join(folder, `${path}.html`)).mtimeMs
  await writePage(folder, 'fr/news/a', html('a', 'one'))
  await writePage(folder, 'fr/news/b', html('a', 'two'))
  await writePage(folder, 'fr/news/c', html('a', 'one'))
  expect(changedAt('fr/news/a')).toBe(changedAt('fr/news/c'))
  expect(changedAt('fr/news/a')).not.toBe(changedAt('fr/news/b'))
})

test('a store that is not there yet is empty', async () => {
  const nowhere = join(folder, 'none')
  expect(await listPages(nowhere)).toEqual([])
  expect(await styleSources(nowhere)).toEqual([])
  await tidyPageStore(nowhere)
})

test('two writers of one page leave one of the two, whole', async () => {
  await Promise.all(
    ['one', 'two', 'three', 'four'].map((text) =>
      writePage(folder, 'fr/news/a', html('a', text.repeat(5_000))),
    ),
  )
  const stored = readFileSync(join(folder, 'fr/news/a.html'), 'utf8')
  expect(['one', 'two', 'three', 'four'].map((text) => html('a', text.repeat(5_000)).body)).toContain(stored)
  expect(files()).toHaveLength(5)
})

test('a stylesheet stays allowed until no page has it, and for an hour after it was stored', async () => {
  await writePage(folder, 'fr/news/a', html('p{color:red}'))
  const [first] = await styleSources(folder)
  await writePage(folder, 'de/news/a', html('p{color:blue}'))
  const both = await styleSources(folder)
  expect(both).toHaveLength(2)
  expect(both).toContain(first)
  expect(first).toBe("'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='")

  await tidyPageStore(folder, Date.now() + 2 * 3_600_000)
  expect(await styleSources(folder)).toEqual(both)
  await writePage(folder, 'fr/news/a', html('p{color:blue}'))
  await tidyPageStore(folder)
  expect(await styleSources(folder)).toEqual(both)
  await tidyPageStore(folder, Date.now() + 2 * 3_600_000)
  const left = both.filter((source) => source !== first)
  expect(await styleSources(folder)).toEqual(left)
  expect(readFileSync(join(folder, 'headers.conf'), 'utf8')).toContain(`style-src ${left[0]}"`)
})

test('what a dead process left half written goes after an hour', async () => {
  await writePage(folder, 'fr/news/a', html('a'))
  const left = join(folder, 'fr/news/.a.html.0123456789ab.tmp')
  writeFileSync(left, 'half')
  await tidyPageStore(folder)
  expect(existsSync(left)).toBe(true)
  await tidyPageStore(folder, Date.now() + 2 * 3_600_000)
  expect(existsSync(left)).toBe(false)
  expect(await listPages(folder)).toEqual(['fr/news/a'])
})
