import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { htmlFaults } from '@/evaluate/site/html'
import { styleHash, styleOf, styleSource } from '@/platform/page-store/stylesheets'
import { stylesheet, stylesheetHash } from '@/workflow/publishing/stylesheet'
import { everyPage } from './every-page'

/** One language written in each manner, and one without frame texts of its own. */
const languages = ['en', 'fr', 'ar', 'ja', 'uk', 'th']
const pages = languages.flatMap((language) =>
  Object.entries(everyPage(language)).map(([kind, html]) => ({ language, kind, html })),
)

test.each(pages)('$language $kind is valid HTML', async ({ html }) => {
  expect((await htmlFaults(html)).map(({ says }) => says)).toEqual([])
})

test.each(pages)('$language $kind runs nothing, asks for nothing else and is light', ({ html }) => {
  expect(html).not.toMatch(
    /<script(?! type="application\/ld\+json")|\son[a-z]+=|style="|@import|url\(|rel="(?:stylesheet|preload|icon)"|src="http/u,
  )
  expect(brotliCompressSync(html).length).toBeLessThan(15 * 1024)
  expect(gzipSync(html).length).toBeLessThan(15 * 1024)
})

test('a page has the one stylesheet that its policy allows', () => {
  const { live = '' } = everyPage('fr')
  expect(live).toContain(`<style>${stylesheet}</style>`)
  expect(stylesheet).not.toContain('<')
  expect(`'${stylesheetHash}'`).toBe(styleSource(styleHash(styleOf(live)!)))
})

test('ids stand once on a page, and what is labelled has its label', () => {
  for (const { html } of pages) {
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of html.matchAll(/ aria-labelledby="([^"]+)"/gu)) expect(ids).toContain(id)
  }
})

test('headings go down one level at a time, from one heading of the first', () => {
  for (const { html } of pages) {
    const main = html.slice(html.indexOf('<main'))
    const levels = [...main.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1))
  }
})
