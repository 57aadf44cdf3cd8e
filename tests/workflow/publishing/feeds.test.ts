import { expect, test } from 'vitest'
import { readAtom, within } from '@/evaluate/site/atom'
import { jsonFeed } from '@/evaluate/site/schemas'
import { renderAtom } from '@/workflow/publishing/feeds/atom'
import type { Feed } from '@/workflow/publishing/feeds/feed'
import { renderJsonFeed } from '@/workflow/publishing/feeds/json-feed'
import { renderSitemap, renderSitemapIndex } from '@/workflow/publishing/feeds/sitemap'
import { around, at } from './edition-pages'

const [one, two, three] = [1, 2, 3].map((number) => `0193a000-0000-7000-8000-00000000000${number}`) as [
  string,
  string,
  string,
]
const feed: Feed = {
  ...around('uk'),
  language: 'uk',
  entries: [
    {
      localisationId: one,
      path: 'uk/news/b',
      title: `Порти <&> "нас" ]]> \u0001`,
      publishedAt: '2025-04-03T21:30:00.000Z',
      updatedAt: '2025-04-05T08:00:00.000Z',
    },
    {
      localisationId: two,
      path: 'uk/news/a',
      title: 'Давніше',
      summary: 'Коротко & ясно',
      publishedAt: '2025-03-03T21:30:00.000Z',
      updatedAt: '2025-03-03T21:30:00.000Z',
    },
  ],
  deleted: [{ localisationId: three, at: '2025-04-04T08:00:00.000Z' }],
}

test('an Atom feed is one, by RFC 4287 and RFC 6721', () => {
  const { feed: read, faults } = readAtom(renderAtom(feed))
  expect(faults).toEqual([])
  expect(read.attributes).toEqual({ lang: 'uk' })
  expect(within(read, 'updated')[0]!.text).toBe('2025-04-05T08:00:00.000Z')
  expect(within(read, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ['self', 'https://news.example.org/uk/news/feed.atom'],
    ['alternate', 'https://news.example.org/uk/news'],
  ])
  expect(within(read, 'entry').map((entry) => entry.children.map(({ name, text }) => [name, text]))).toEqual([
    [
      ['id', `urn:uuid:${one}`],
      ['title', 'Порти <&> "нас" ]]> '],
      ['published', '2025-04-03T21:30:00.000Z'],
      ['updated', '2025-04-05T08:00:00.000Z'],
      ['link', ''],
      ['summary', 'Порти <&> "нас" ]]> '],
    ],
    [
      ['id', `urn:uuid:${two}`],
      ['title', 'Давніше'],
      ['published', '2025-03-03T21:30:00.000Z'],
      ['updated', '2025-03-03T21:30:00.000Z'],
      ['link', ''],
      ['summary', 'Коротко & ясно'],
    ],
  ])
  expect(within(read, 'deleted-entry')[0]!.attributes).toEqual({
    ref: `urn:uuid:${three}`,
    when: '2025-04-04T08:00:00.000Z',
  })
})

test('a feed with nothing in it is one too, and stays the same until there is', () => {
  const none = renderAtom({ ...feed, entries: [], deleted: [] })
  expect(readAtom(none).faults).toEqual([])
  expect(none).toBe(renderAtom({ ...feed, entries: [], deleted: [] }))
})

test('what is no Atom feed is found out', () => {
  const good = renderAtom(feed)
  const broken: [from: string | RegExp, to: string, fault: string][] = [
    ['</feed>', '', 'unclosed'],
    [/<updated>.*?<\/updated>/u, '', 'feed without updated'],
    ['2025-04-05T08:00:00.000Z', '5 April', 'updated'],
    ['<title>', '<heading>x</heading><title>', 'heading'],
    [`urn:uuid:${three}`, `urn:uuid:${one}`, 'there and deleted'],
    [`urn:uuid:${two}`, `urn:uuid:${one}`, 'two entries'],
    ['2025-03-03T21:30:00.000Z</updated>', '2025-04-06T08:00:00.000Z</updated>', 'newer'],
  ]
  for (const [from, to, fault] of broken)
    expect(readAtom(good.replace(from, to)).faults.join('; ')).toContain(fault)
})

test('a JSON Feed is one, with the same releases', () => {
  const read = jsonFeed.parse(JSON.parse(renderJsonFeed(feed)))
  expect(read.items.map(({ id, url }) => [id, url])).toEqual([
    [`urn:uuid:${one}`, 'https://news.example.org/uk/news/b'],
    [`urn:uuid:${two}`, 'https://news.example.org/uk/news/a'],
  ])
  expect(read.title).toBe('Новини – Harbour Office')
})

test('a sitemap names each address with its versions, itself and the source for everyone else', () => {
  const sitemap = renderSitemap('https://news.example.org', [
    { path: 'fr/news', versions: [], sourceLanguage: 'en' },
    {
      path: 'fr/news/harbours',
      updatedAt: '2025-04-03T21:30:00.000Z',
      versions: at('en', 'fr'),
      sourceLanguage: 'en',
    },
  ])
  expect(sitemap.split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    '<url><loc>https://news.example.org/fr/news</loc></url>',
    '<url><loc>https://news.example.org/fr/news/harbours</loc><lastmod>2025-04-03T21:30:00.000Z</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://news.example.org/en/news/harbours"/>' +
      '<xhtml:link rel="alternate" hreflang="fr" href="https://news.example.org/fr/news/harbours"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://news.example.org/en/news/harbours"/></url>',
    '</urlset>',
    '',
  ])
})

test('the list of sitemaps names each', () => {
  expect(renderSitemapIndex('https://news.example.org', ['en/sitemap-1.xml', 'fr/sitemap-1.xml'])).toContain(
    '<sitemap><loc>https://news.example.org/en/sitemap-1.xml</loc></sitemap>\n<sitemap><loc>https://news.example.org/fr/sitemap-1.xml</loc></sitemap>',
  )
})
