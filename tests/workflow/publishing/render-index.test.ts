import { expect, test } from 'vitest'
import { renderIndex } from '@/workflow/publishing/render-index'
import { all, around, words } from './edition-pages'

const release = (path: string, publishedAt: string) => ({ path, title: 'Les ports & nous', publishedAt })
const index = {
  language: 'fr',
  languages: ['en', 'fr'],
  releases: [release('fr/news/harbours', '2025-04-03T21:30:00.000Z')],
  page: null,
  older: 0,
}
const render = (more: Partial<Parameters<typeof renderIndex>[1]> = {}) =>
  renderIndex(around('fr'), { ...index, ...more })

test('an index lists what it is given, in that order, month by month', () => {
  const html = render({
    releases: [
      { ...release('fr/news/c', '2025-04-30T23:30:00.000Z'), summary: 'En bref' },
      release('fr/news/b', '2025-04-30T21:30:00.000Z'),
      release('fr/news/a', '2025-04-01T08:00:00.000Z'),
    ],
  })
  // By the office's clocks: the newest of them was published on 1 May there.
  expect(all(html, /<h2>[^<]*<\/h2>|<a href="\/fr\/news\/[abc]">[^<]*<\/a>|<p>En bref<\/p>/gu)).toEqual([
    '<h2>mai 2025</h2>',
    '<a href="/fr/news/c">Les ports &amp; nous</a>',
    '<p>En bref</p>',
    '<h2>avril 2025</h2>',
    '<a href="/fr/news/b">Les ports &amp; nous</a>',
    '<a href="/fr/news/a">Les ports &amp; nous</a>',
  ])
})

test('it is a version of every other index, and leads to its feed', () => {
  const html = render()
  expect(all(html, /<link rel="(?:canonical"|alternate" hrefLang)[^>]*>/gu)).toEqual([
    '<link rel="canonical" href="https://news.example.org/fr/news"/>',
    '<link rel="alternate" hrefLang="en" href="https://news.example.org/en/news"/>',
    '<link rel="alternate" hrefLang="fr" href="https://news.example.org/fr/news"/>',
    '<link rel="alternate" hrefLang="x-default" href="https://news.example.org/en/news"/>',
  ])
  expect(html).toContain('<a href="/fr/news/feed.atom"')
  expect(html).not.toContain('class="pages"')
})

test('an empty index says so', () => {
  expect(words(render({ releases: [] }))).toContain('Rien n’a encore été publié dans cette langue.')
})

test('an older page leads to those beside it, is a version of no other, and says when it is of', () => {
  const releases = [
    release('fr/news/b', '2025-04-03T21:30:00.000Z'),
    release('fr/news/a', '2025-02-03T21:30:00.000Z'),
  ]
  const html = render({ releases, page: 2, older: 3 })
  expect(html).toContain('<a rel="prev" href="/fr/news/page/3">Plus récentes</a>')
  expect(html).toContain('<a rel="next" href="/fr/news/page/1">Plus anciennes</a>')
  expect(html.replaceAll('\u2009', ' ')).toContain(
    '<title>Actualités – février – avril 2025 – Harbour Office</title>',
  )
  expect(html).not.toContain('rel="alternate" hrefLang')
})

test.each([
  [null, 3, [null, 'page/3']],
  [3, 3, ['', 'page/2']],
  [1, 3, ['page/2', null]],
] as const)('page %s of %s older ones leads to %j', (page, older, [newer, next]) => {
  const html = render({ page, older })
  const link = (rel: string) =>
    new RegExp(`rel="${rel}" href="/fr/news/?([^"]*)"`, 'u').exec(html)?.[1] ?? null
  expect([link('prev'), link('next')]).toEqual([newer, next])
})
