import { expect, test } from 'vitest'
import type { Disclosure } from '@/workflow/publishing/article'
import type { EditionPage } from '@/workflow/publishing/edition-page'
import { renderPage } from '@/workflow/publishing/render-page'
import { all, around, at, data, page, version, words } from './edition-pages'

const byMachine = page('en').disclosure
const render = (language: string, more?: Partial<EditionPage>) =>
  renderPage(around(language), page(language, more))

test('a page says its language and direction', () => {
  expect(render('fr')).toMatch(/^<!DOCTYPE html>\n<html lang="fr" dir="ltr">/u)
  expect(render('ar')).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/u)
})

test('it names every version to machines, with the source for everyone else, and itself as the one address', () => {
  expect(all(render('fr'), /<link rel="(?:canonical"|alternate" hrefLang)[^>]*>/gu)).toEqual([
    '<link rel="canonical" href="https://news.example.org/fr/news/harbours"/>',
    ...['ar', 'en', 'fr', 'th'].map(
      (tag) =>
        `<link rel="alternate" hrefLang="${tag}" href="https://news.example.org/${tag}/news/harbours"/>`,
    ),
    '<link rel="alternate" hrefLang="x-default" href="https://news.example.org/en/news/harbours"/>',
  ])
})

test('it leads to its feeds and to itself as data', () => {
  expect(all(render('fr'), /<link rel="alternate" type[^>]*>/gu)).toEqual([
    '<link rel="alternate" type="application/json" href="https://news.example.org/fr/news/harbours/versions/1.json"/>',
    '<link rel="alternate" type="application/atom+xml" title="Actualités – Harbour Office" href="https://news.example.org/fr/news/feed.atom"/>',
    '<link rel="alternate" type="application/feed+json" title="Actualités – Harbour Office" href="https://news.example.org/fr/news/feed.json"/>',
  ])
})

test('it links every version to readers by its own name, in its language and direction, and marks this one', () => {
  const html = render('fr')
  expect(html).toContain('<a href="/ar/news/harbours" lang="ar" dir="rtl" hrefLang="ar">العربية</a>')
  expect(html).toContain(
    '<a href="/fr/news/harbours" lang="fr" dir="ltr" hrefLang="fr" aria-current="page">Français</a>',
  )
})

test('a version that is still at an earlier address is linked there', () => {
  const html = render('fr', { versions: [...at('fr'), { language: 'en', path: 'en/news/old' }] })
  expect(html).toContain('<a href="/en/news/old" lang="en"')
  expect(html).toContain('hrefLang="x-default" href="https://news.example.org/en/news/old"')
  expect(data(html)).toMatchObject({ translationOfWork: { url: 'https://news.example.org/en/news/old' } })
})

test('a page that is alone links to no other', () => {
  expect(render('fr', { versions: at('fr') })).not.toContain('<nav')
})

test.each([
  ['en', '3 April 2025 at 10:30 pm GMT+1'],
  ['en-US', 'April 3, 2025 at 10:30 PM GMT+1'],
  ['uk', '3 квітня 2025 р. о 22:30 GMT+1'],
  ['ja', '2025年4月3日 22:30 GMT+1'],
])('%s tells times in its own way, with their zone: %s', (language, time) => {
  const html = render(language).replaceAll('\u202F', ' ')
  expect(html).toContain(`<time dateTime="2025-04-03T21:30:00.000Z">${time}</time>`)
})

test('the office’s name is marked where the page is in another language', () => {
  expect(render('fr')).toContain('<a href="/fr/news" lang="en" dir="ltr">Harbour Office</a>')
  expect(render('en')).toContain('<a href="/en/news">Harbour Office</a>')
})

test('a language without frame texts has English ones, marked as English', () => {
  const html = render('th')
  expect(html).toContain('<a class="skip" href="#text"><span lang="en" dir="ltr">Skip to the text</span></a>')
  expect(html).toContain('<h2 id="about"><span lang="en" dir="ltr">About this text</span></h2>')
})

test.each([
  [
    'en',
    { ...byMachine, drafted: 'source', engines: [] },
    'About this text This is the original text Check a copy',
  ],
  ['en', byMachine, 'First drafted by machine translation ( Apertium ) Checked by two people Check a copy'],
  [
    'en',
    { ...byMachine, drafted: 'person', engines: [] },
    'Translated by people Checked by two people Check a copy',
  ],
  [
    'en',
    { ...byMachine, checked: 'one_person', byOnePerson: 20 },
    'Apertium ) Checked by one person Check a copy',
  ],
  [
    'en',
    { ...byMachine, checked: 'one_person', byOnePerson: 1 },
    'Checked by two people (19 sentences) Checked by one person (1 sentence) Check a copy',
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

const corrected: Partial<EditionPage> = {
  version: 2,
  updatedAt: '2025-04-04T21:30:00.000Z',
  history: [version(2, { note: 'Le <montant> est corrigé.' }), version(1)],
}

test('a correction stands between the date and the text, with its version and date', () => {
  const html = render('en', corrected)
  expect(html).toMatch(
    /<\/dl><aside aria-labelledby="corrections"><h2 id="corrections">Correction<\/h2><div class="correction"><p>Le &lt;montant&gt; est corrigé\.<\/p><p class="when">Version 2 · <time [^>]*>4 April 2025[^<]*<\/time><\/p><\/div><\/aside><p class="summary">/u,
  )
  expect(data(html)).toMatchObject({
    version: 2,
    dateModified: '2025-04-04T21:30:00.000Z',
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'Le <montant> est corrigé.',
        datePublished: '2025-04-04T21:30:00.000Z',
      },
    ],
  })
})

test('what the frame says of a correction is said in its words', () => {
  const history = [version(2, { cause: 'language_correction', note: 'Of the revision' }), version(1)]
  const html = render('en', { version: 2, history })
  expect(words(html)).toContain('Correction The wording in this language has been corrected. Version 2')
  expect(html).not.toContain('Of the revision')
})

test('earlier versions are a link away, at the foot, and a text with none says nothing of them', () => {
  const html = render('en', corrected)
  expect(html).toMatch(
    /<ol reversed="" class="versions"><li>Version 2 · .*<\/li><li><a href="\/fr\/news\/harbours\/versions\/1">Version 1<\/a>/u,
  )
  expect(render('en')).not.toContain('class="versions"')
})

test('a page that is being corrected says so before everything else, and stays where it is', () => {
  const html = render('en', { standing: { is: 'being_corrected' } })
  expect(html).toMatch(
    /<main id="text" tabindex="-1"><article><aside class="notice being_corrected" aria-labelledby="notice"><p id="notice" class="notice-title">This text is being corrected<\/p>/u,
  )
  expect(html).not.toContain('noindex')
  expect(html).toContain('hrefLang="fr"')
})

test('a withdrawn page keeps its text under a notice, and is no version of any other', () => {
  const html = render('en', {
    standing: { is: 'withdrawn', at: '2025-05-01T08:00:00.000Z' },
    versions: at('fr', 'ar'),
  })
  expect(words(html)).toMatch(/This text has been withdrawn .* 1 May 2025 at 9:00.*In short/u)
  expect(html).toContain(
    '<title>This text has been withdrawn – A &lt;/script&gt; &amp; title – Harbour Office</title>',
  )
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).toContain('<a href="/fr/news/harbours"')
  expect(html).not.toMatch(/rel="alternate" hrefLang|ld\+json|property="og:/u)
})

test('an earlier version leads to the current one, and search is told not to list it', () => {
  const html = render('fr', {
    path: 'fr/news/harbours/versions/1',
    standing: { is: 'version', isNewest: false, current: 'fr/news/harbours' },
  })
  expect(words(html)).toContain('Ceci est une version antérieure de ce texte')
  expect(html).toContain('<p><a href="/fr/news/harbours">Aller à la version actuelle')
  expect(html).toContain(
    '<link rel="canonical" href="https://news.example.org/fr/news/harbours/versions/1"/>',
  )
  expect(html).toContain('noindex')
  expect(html).not.toMatch(/rel="alternate" hrefLang|aria-current=|property="og:/u)
})

test('the newest version’s own address says that it stays', () => {
  const standing = { is: 'version', isNewest: true, current: 'en/news/harbours' } as const
  expect(words(render('en', { version: 3, standing }))).toContain(
    'This address always shows version 3 of this text Go to the current version',
  )
})

test('readers are led to the forms only where there are some', () => {
  expect(render('en')).not.toMatch(/\/report|\/verify/u)
  const html = renderPage(around('en', { forms: 'https://forms.example.org' }), page('en'))
  expect(html).toContain(
    '<a href="https://forms.example.org/verify?language=en">Check that a copy is genuine</a>',
  )
  expect(html).toContain(
    '<a href="https://forms.example.org/report?page=en%2Fnews%2Fharbours">Report a mistake in this text</a>',
  )
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
  expect(data(render('fr', { versions: at('fr') }))['translationOfWork']).toEqual({
    '@type': 'NewsArticle',
    inLanguage: 'en',
  })
})

test('what shares it shows its words', () => {
  expect(all(render('fr', corrected), /<meta (?:property|name="twitter)[^>]*>/gu)).toEqual([
    '<meta property="og:type" content="article"/>',
    '<meta property="og:site_name" content="Harbour Office"/>',
    '<meta property="og:title" content="A &lt;/script&gt; &amp; title"/>',
    '<meta property="og:description" content="In short"/>',
    '<meta property="og:url" content="https://news.example.org/fr/news/harbours"/>',
    '<meta property="og:locale" content="fr_FR"/>',
    '<meta property="article:published_time" content="2025-04-03T21:30:00.000Z"/>',
    '<meta property="article:modified_time" content="2025-04-04T21:30:00.000Z"/>',
    '<meta name="twitter:card" content="summary"/>',
  ])
})
