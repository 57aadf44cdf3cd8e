import { expect, test } from 'vitest'
import { newsArticle } from '@/evaluate/site/schemas'
import { structuredData } from '@/workflow/publishing/structured-data'
import { at, page, site, version } from './edition-pages'

const corrected = { version: 2, history: [version(2, { note: 'The amount.' }), version(1)] }

test.each([
  ['en', {}],
  ['fr', {}],
  ['zh-Hant', {}],
  ['fr', corrected],
  ['fr', { versions: at('fr') }],
])('%s %#: what machines read is what schema.org knows', (language, more) => {
  const data = JSON.parse(JSON.stringify(structuredData(site, page(language, more)))) as unknown
  const read = newsArticle.parse(data)
  const isSource = language === 'en'
  expect([read.translationOfWork !== undefined, read.translator !== undefined]).toEqual([
    !isSource,
    !isSource,
  ])
  expect(read.description).toBeDefined()
  expect(read.correction?.length ?? 0).toBe('history' in more ? 1 : 0)
})

test('translations name each other both ways', () => {
  const languages = ['ar', 'en', 'fr', 'th']
  const articles = languages.map((language) =>
    newsArticle.parse(JSON.parse(JSON.stringify(structuredData(site, page(language))))),
  )
  const source = articles.find(({ inLanguage }) => inLanguage === 'en')!
  expect(source.workTranslation?.map((each) => each['@id'])).toEqual(
    articles.filter((article) => article !== source).map((article) => article['@id']),
  )
  for (const article of articles.filter((each) => each !== source))
    expect(article.translationOfWork?.['@id']).toBe(source['@id'])
})
