import { expect, test } from 'vitest'
import { z } from 'zod'
import { structuredData } from '@/workflow/publishing/structured-data'
import { at, page, site, version } from './edition-pages'

/** What schema.org says of the few things a page names; nothing else may stand in it. */
const address = z.url({ protocol: /^https?$/u })
const instant = z.iso.datetime()
const organization = z.strictObject({ '@type': z.literal('Organization'), name: z.string(), url: address })
const work = z.strictObject({
  '@type': z.literal('NewsArticle'),
  '@id': address.optional(),
  url: address.optional(),
  inLanguage: z.string(),
})
const newsArticle = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
  '@id': address,
  url: address,
  mainEntityOfPage: address,
  headline: z.string().min(1),
  description: z.string().min(1),
  inLanguage: z.string().refine((tag) => Intl.getCanonicalLocales(tag)[0] === tag),
  datePublished: instant,
  dateModified: instant,
  version: z.int().positive(),
  author: organization,
  publisher: organization,
  isAccessibleForFree: z.literal(true),
  translator: organization.optional(),
  translationOfWork: work.optional(),
  workTranslation: z.array(work).min(1).optional(),
  correction: z
    .array(
      z.strictObject({ '@type': z.literal('CorrectionComment'), text: z.string(), datePublished: instant }),
    )
    .min(1)
    .optional(),
})

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
