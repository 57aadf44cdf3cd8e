import { z } from 'zod'

const address = z.url({ protocol: /^https?$/ })
const time = z.iso.datetime()
const tag = z.string().refine((value) => Intl.getCanonicalLocales(value)[0] === value)
const office = z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1), url: address })
const work = z.strictObject({
  ...{ '@type': z.literal('NewsArticle'), inLanguage: tag },
  ...{ '@id': address.optional(), url: address.optional() },
})

/** schema.org's NewsArticle, with what we say in one. */
export const newsArticle = z.strictObject({
  ...{
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('NewsArticle'),
    '@id': address,
    url: address,
  },
  ...{ mainEntityOfPage: address, headline: z.string().min(1), description: z.string().min(1).optional() },
  ...{ inLanguage: tag, datePublished: time, dateModified: time, version: z.number().int().positive() },
  ...{
    author: office,
    publisher: office,
    isAccessibleForFree: z.literal(true),
    translator: office.optional(),
  },
  translationOfWork: work.optional(),
  workTranslation: z.array(work).min(1).optional(),
  correction: z
    .array(
      z.strictObject({
        '@type': z.literal('CorrectionComment'),
        text: z.string().min(1),
        datePublished: time,
      }),
    )
    .min(1)
    .optional(),
})

/** JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed = z.strictObject({
  ...{ version: z.literal('https://jsonfeed.org/version/1.1'), title: z.string().min(1), language: tag },
  ...{ home_page_url: address, feed_url: address },
  authors: z.array(z.strictObject({ name: z.string().min(1), url: address })).min(1),
  items: z.array(
    z.strictObject({
      ...{ id: z.string().min(1), url: address, title: z.string().min(1), content_text: z.string().min(1) },
      ...{ date_published: time, date_modified: time, language: tag },
    }),
  ),
})
