import { SaxesParser } from 'saxes'
import { z } from 'zod'

const address = z.url({ protocol: /^https?$/ })
const time = z.iso.datetime({ offset: true })
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
  ...{ mainEntityOfPage: address, headline: z.string().min(1), description: z.string().optional() },
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

export type Element = { name: string; has: Record<string, string>; text: string; inside: Element[] }

/** A document of XML as a tree. @throws Error where it is not well formed */
export function treeOf(xml: string): Element {
  const root: Element = { name: '', has: {}, text: '', inside: [] }
  const open = [root]
  const parser = new SaxesParser({ fileName: 'xml' })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, has: attributes as Record<string, string>, text: '', inside: [] }
    open.at(-1)!.inside.push(element)
    open.push(element)
  })
  parser.on('text', (text) => void (open.at(-1)!.text += text))
  parser.on('closetag', () => void open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return root.inside[0]!
}

const textsOf = ({ inside }: Element, name: string) =>
  inside.filter((element) => element.name === name).map(({ text }) => text)
const isTime = (text: string | undefined) => text !== undefined && time.safeParse(text).success

/** What is wrong with a feed by RFC 4287, in words. */
export function atomFaults(feed: Element): string[] {
  const entries = feed.inside.filter(({ name }) => name === 'entry')
  const one = (element: Element, name: string) =>
    textsOf(element, name).length === 1 ? [] : [`one ${name} is wanted`]
  const ids = entries.flatMap((entry) => textsOf(entry, 'id'))
  const [updated = ''] = textsOf(feed, 'updated')
  return [
    ...(feed.name === 'feed' && feed.has.xmlns === 'http://www.w3.org/2005/Atom' ? [] : ['it is no feed']),
    ...[feed, ...entries].flatMap((element) =>
      ['id', 'title', 'updated'].flatMap((name) => one(element, name)),
    ),
    ...[feed, ...entries].flatMap((element) =>
      isTime(textsOf(element, 'updated')[0]) ? [] : ['updated is no time'],
    ),
    ...(feed.inside.some(({ name, has }) => name === 'link' && has.rel === 'self')
      ? []
      : ['it names not itself']),
    ...(new Set(ids).size === ids.length ? [] : ['an id stands twice']),
    ...(entries.every((entry) => textsOf(entry, 'updated')[0]! <= updated)
      ? []
      : ['an entry is newer than it']),
  ]
}
