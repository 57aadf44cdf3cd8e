import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isPagePath, publicLanguage } from '@/platform/page-store/page-path'
import { listPages, removePage, writePage } from '@/platform/page-store/store'
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
    .filter((found) => found.isFile())
    .map(({ name }) => name)
    .sort()

test.each([
  ['fr/news', true],
  ['pt-BR/news/some-release-2', true],
  ['sr-Latn/news/page/2', true],
  ['fr/not-found', true],
  ['fr/news/page', true],
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
  ['/desk/news', null],
  ['/fr/newsletter', null],
  ['/settings', null],
  ['/', null],
])('%s belongs to readers of %s', (pathname, language) => {
  expect(publicLanguage(pathname)).toBe(language)
})

test('a page is stored with its compressed copies and its style, and with nothing else', async () => {
  await writePage(folder, 'fr/news/a', html('p{color:red}'))
  const file = join(folder, 'fr/news/a.html')
  expect(readFileSync(file, 'utf8')).toBe(html('p{color:red}').body)
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(html('p{color:red}').body)
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(html('p{color:red}').body)
  expect(files()).toHaveLength(4)
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
  expect(files()).toHaveLength(4)
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
  expect(await styleSources(folder)).toEqual(both.filter((source) => source !== first))
})

test('what a dead process left half written goes after an hour', async () => {
  await writePage(folder, 'fr/news/a', html('a'))
  const left = join(folder, 'fr/news/.a.html.0123456789ab.tmp')
  writeFileSync(left, 'half')
  await tidyPageStore(folder)
  expect(existsSync(left)).toBe(true)
  utimesSync(left, new Date(0), new Date(0))
  await tidyPageStore(folder)
  expect(existsSync(left)).toBe(false)
  expect(await listPages(folder)).toEqual(['fr/news/a'])
})
