import { brotliCompressSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isPagePath } from '@/platform/page-store/page-path'
import { styleHash, styleOf, styleSource } from '@/platform/page-store/stylesheets'
import { indexPath, notFoundPath, pagePath } from '@/workflow/publishing/addresses'
import type { Disclosure } from '@/workflow/publishing/article'
import { renderIndex } from '@/workflow/publishing/render-index'
import { renderNotFound } from '@/workflow/publishing/render-not-found'
import { renderPage, type EditionPage } from '@/workflow/publishing/render-page'
import type { Site } from '@/workflow/publishing/site'
import { stylesheet, stylesheetHash } from '@/workflow/publishing/stylesheet'

const site: Site = {
  origin: 'https://news.example.org',
  zone: 'Europe/London',
  office: { name: 'Harbour Office', language: 'en' },
}
const byMachine: Disclosure = {
  drafted: 'machine',
  engines: ['Apertium'],
  checked: 'two_people',
  sentences: 20,
  byOnePerson: 0,
}
const page = (language: string, more: Partial<EditionPage> = {}): EditionPage => ({
  article: {
    format: 1,
    language,
    slug: 'harbours',
    title: 'A </script> & title',
    blocks: [
      { kind: 'title', text: 'A </script> & title', codes: [] },
      { kind: 'summary', text: 'In short', codes: [] },
    ],
    changeNote: null,
  },
  sourceLanguage: 'en',
  number: 1,
  publishedAt: '2025-04-03T21:30:00.000Z',
  updatedAt: null,
  disclosure: byMachine,
  versions: ['ar', 'en', 'fr', 'th'],
  ...more,
})
const render = (language: string, more?: Partial<EditionPage>) => renderPage(site, page(language, more))
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([found]) => found)
const words = (html: string) =>
  html
    .replace(/<(style|script|title)\b.*?<\/\1>/gsu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
const data = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html)![1]!) as Record<
    string,
    unknown
  >

test('a page says its language and direction', () => {
  expect(render('fr')).toMatch(/^<!DOCTYPE html><html lang="fr" dir="ltr">/u)
  expect(render('ar')).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl">/u)
})

test('it names every version to machines, with the source for everyone else, and itself as the one address', () => {
  expect(all(render('fr'), /<link [^>]*>/gu)).toEqual([
    '<link rel="canonical" href="https://news.example.org/fr/news/harbours"/>',
    ...['ar', 'en', 'fr', 'th'].map(
      (tag) =>
        `<link rel="alternate" hrefLang="${tag}" href="https://news.example.org/${tag}/news/harbours"/>`,
    ),
    '<link rel="alternate" hrefLang="x-default" href="https://news.example.org/en/news/harbours"/>',
  ])
})

test('it links every version to readers by its own name, in its language and direction, and marks this one', () => {
  const html = render('fr')
  expect(html).toContain('<a href="/ar/news/harbours" lang="ar" dir="rtl" hrefLang="ar">العربية</a>')
  expect(html).toContain(
    '<a href="/fr/news/harbours" lang="fr" dir="ltr" hrefLang="fr" aria-current="page">Français</a>',
  )
})

test('a page that is alone links to no other', () => {
  expect(render('fr', { versions: ['fr'] })).not.toContain('<nav')
})

test('times have a zone and are told in the language', () => {
  expect(render('en')).toContain(
    '<time dateTime="2025-04-03T21:30:00.000Z">April 3, 2025 at 10:30 PM GMT+1</time>',
  )
  expect(render('uk')).toMatch(
    /<time dateTime="2025-04-03T21:30:00.000Z">3 квітня 2025 р. о 22:30 GMT\+1<\/time>/u,
  )
})

test('the office’s name is marked where the page is in another language', () => {
  expect(render('fr')).toContain('<a href="/fr/news" lang="en" dir="ltr">Harbour Office</a>')
  expect(render('en')).toContain('<a href="/en/news">Harbour Office</a>')
})

test('a language without frame texts has English ones, marked as English', () => {
  const html = render('th')
  expect(html).toContain('<a class="skip" href="#text" lang="en" dir="ltr">Skip to the text</a>')
  expect(html).toContain('<h2 id="about" lang="en" dir="ltr">About this text</h2>')
})

test.each([
  [
    'en',
    { ...byMachine, drafted: 'source', engines: [] },
    'About this text This is the original text All news',
  ],
  ['en', byMachine, 'First drafted by machine translation ( Apertium ) Checked by two people All news'],
  [
    'en',
    { ...byMachine, drafted: 'person', engines: [] },
    'Translated by people Checked by two people All news',
  ],
  [
    'en',
    { ...byMachine, checked: 'one_person', byOnePerson: 20 },
    'Apertium ) Checked by one person All news',
  ],
  [
    'en',
    { ...byMachine, checked: 'one_person', byOnePerson: 1 },
    'Checked by two people (19 sentences) Checked by one person (1 sentence) All news',
  ],
  [
    'uk',
    { ...byMachine, checked: 'one_person', byOnePerson: 2 },
    'Перевірили двоє людей (18 речень) Перевірила одна людина (2 речення)',
  ],
] as [string, Disclosure, string][])('%s: the foot tells how %j was made', (language, disclosure, text) => {
  expect(words(render(language, { disclosure }))).toContain(text)
})

test('frame texts that no person has approved say so', () => {
  expect(words(render('fr'))).toContain('n’ont pas encore été vérifiés par une personne')
  expect(words(render('en'))).not.toContain('not yet been checked')
})

test('a correction stands above the text', () => {
  const changed = page('fr')
  const html = renderPage(site, {
    ...changed,
    article: { ...changed.article, changeNote: 'Le <montant> est corrigé.' },
    number: 2,
    updatedAt: '2025-04-04T08:00:00.000Z',
  })
  expect(html).toContain(
    '<h2 id="correction">Rectificatif</h2><p>Le &lt;montant&gt; est corrigé.</p></aside><p class="summary">',
  )
  expect(html.match(/<time /gu)).toHaveLength(2)
  expect(data(html)).toMatchObject({ version: 2, correction: { '@type': 'CorrectionComment' } })
})

test('machines read what translates what, and no text ends the data early', () => {
  const html = render('fr')
  expect(data(html)).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'A </script> & title',
    inLanguage: 'fr',
    datePublished: '2025-04-03T21:30:00.000Z',
    translationOfWork: { '@id': 'https://news.example.org/en/news/harbours', inLanguage: 'en' },
  })
  expect(html.match(/<\/script>/gu)).toHaveLength(1)
  expect(data(render('en'))['workTranslation']).toEqual([
    expect.objectContaining({ inLanguage: 'ar' }),
    expect.objectContaining({ inLanguage: 'fr' }),
    expect.objectContaining({ inLanguage: 'th' }),
  ])
  expect(data(render('fr', { versions: ['fr'] }))['translationOfWork']).toEqual({
    '@type': 'NewsArticle',
    inLanguage: 'en',
  })
})

test('nothing runs, and nothing but the page is asked for', () => {
  for (const html of [render('fr'), renderNotFound(site, 'fr', ['fr'])]) {
    expect(html).not.toMatch(
      /<script(?! type="application\/ld\+json")|\son[a-z]+=|style="|@import|url\(|rel="(?:stylesheet|preload|icon)"/u,
    )
  }
  expect(render('fr')).toContain(`<style>${stylesheet}</style>`)
  expect(stylesheet).not.toContain('<')
  expect(`'${stylesheetHash}'`).toBe(styleSource(styleHash(styleOf(render('fr'))!)))
})

test('a page of the sample’s length in thirty languages is light', () => {
  const text = readFileSync('prisma/sample-release.txt', 'utf8')
  const versions = [
    'en',
    'fr',
    ...'bg cs da de el es et fi ga hr hu is it ja ka ko lt lv mk mt nb nl pl pt ro sk sl sq sr sv tr uk'.split(
      ' ',
    ),
  ]
  const blocks = text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line, codes: [] }))
  const { article } = page('fr')
  const html = renderPage(site, { ...page('fr'), article: { ...article, blocks }, versions })
  expect(brotliCompressSync(html).length).toBeLessThan(15 * 1024)
})

const index = {
  language: 'fr',
  languages: ['en', 'fr'],
  releases: [{ slug: 'harbours', title: 'Les ports & nous', publishedAt: '2025-04-03T21:30:00.000Z' }],
  page: 1,
  pages: 1,
}

test('an index lists what it is given, in that order', () => {
  const html = renderIndex(site, {
    ...index,
    releases: [...index.releases, { ...index.releases[0]!, slug: 'older' }],
  })
  expect(all(html, /<h2><a href="[^"]*">[^<]*<\/a><\/h2>/gu)).toEqual([
    '<h2><a href="/fr/news/harbours">Les ports &amp; nous</a></h2>',
    '<h2><a href="/fr/news/older">Les ports &amp; nous</a></h2>',
  ])
  expect(html).not.toContain('class="pages"')
})

test('an empty index says so', () => {
  expect(words(renderIndex(site, { ...index, releases: [] }))).toContain(
    'Rien n’a encore été publié dans cette langue.',
  )
})

test('a page between others leads to both, and is a version of no other', () => {
  const html = renderIndex(site, { ...index, page: 2, pages: 3 })
  expect(html).toContain(
    '<a rel="prev" href="/fr/news">Plus récentes</a><span>Page 2 sur 3</span><a rel="next" href="/fr/news/page/3">Plus anciennes</a>',
  )
  expect(all(html, /<link [^>]*>/gu)).toEqual([
    '<link rel="canonical" href="https://news.example.org/fr/news/page/2"/>',
  ])
  expect(html).toContain('<title>Actualités – Page 2 sur 3 – Harbour Office</title>')
})

test('a page for where nothing is has no address of its own', () => {
  const html = renderNotFound(site, 'ar', ['ar', 'en'])
  expect(html).toContain('<h1>الصفحة غير موجودة</h1>')
  expect(html).not.toContain('canonical')
})

test('every address of a page is one that the page store knows', () => {
  for (const language of ['fr', 'pt-BR', 'zh-Hant-TW'])
    for (const path of [
      pagePath(language, 'a-release'),
      indexPath(language),
      indexPath(language, 2),
      notFoundPath(language),
    ])
      expect(isPagePath(path)).toBe(true)
})
