import { sentences } from '@/bench/findings/sentences'
import { randomFrom } from '@/bench/memory/text'
import type { Article, ArticleBlock } from '@/workflow/publishing/article'

const said = sentences as Record<string, readonly string[]>

/** Thirty: those the sentences are in, and three regional ones. */
export const languages = [...Object.keys(said), 'pt-BR', 'fr-CA', 'de-AT'].toSorted()

export const sourceLanguage = 'en'

/** A release as it might have become. Each language is in one of the lists. */
export type MadeRelease = {
  number: number
  slug: string
  /** The address it had before; null for most. */
  formerSlug: string | null
  live: string[]
  /** It has no page in these. */
  missing: string[]
  withdrawn: string[]
  removed: string[]
  isCorrected: boolean
  /** Corrected, and then taken back. */
  isRolledBack: boolean
  /** Languages that were mended alone. */
  mended: string[]
  /** Languages whose pages say that they are being corrected. */
  wrong: string[]
  publishedAt: string
}

const day = 86_400_000

/** The same each time for a seed: about one in ten corrected, some not in every language, some taken down in one. */
export function madeRelease(
  number: number,
  { seed, among }: { seed: number; among: readonly string[] },
): MadeRelease {
  const random = randomFrom(seed * 100_003 + number)
  const others = among.filter((language) => language !== sourceLanguage).toSorted(() => random() - 0.5)
  const take = (share: number, most: number) =>
    random() < share ? others.splice(0, 1 + Math.floor(random() * most)) : []
  const [missing, withdrawn, removed] = [take(0.3, 3), take(0.05, 1), take(0.05, 1)]
  const isCorrected = random() < 0.1
  return {
    ...{ number, missing, withdrawn, removed },
    slug: `release-${number}-of-the-office`,
    formerSlug: random() < 0.03 ? `earlier-${number}` : null,
    live: [sourceLanguage, ...others].toSorted(),
    isCorrected,
    isRolledBack: isCorrected && random() < 0.2,
    mended: random() < 0.05 ? others.slice(0, 2) : [],
    wrong: random() < 0.03 ? others.slice(-2) : [],
    publishedAt: new Date(Date.UTC(2026, 0, 1) - number * 0.7 * day).toISOString(),
  }
}

/** Its text in a language: a usual release, with one of everything here and there. */
export function articleOf(
  { number, slug }: Pick<MadeRelease, 'number' | 'slug'>,
  language: string,
  changeNote: string | null = null,
): Article {
  const random = randomFrom(number * 7_919 + language.length)
  const list = said[language] ?? said[new Intl.Locale(language).language]!
  const sentence = () =>
    list[Math.floor(random() * list.length)]!.replace('#', String(2 + Math.floor(random() * 900)))
  const prose = (count: number) => Array.from({ length: count }, sentence).join(' ')
  const block = (
    kind: ArticleBlock['kind'],
    text: string,
    more: Partial<ArticleBlock> = {},
  ): ArticleBlock => ({
    ...{ kind, text, codes: [] },
    ...more,
  })
  const title = sentence()
  const paragraphs = Array.from({ length: 5 + Math.floor(random() * 8) }, () => block('paragraph', prose(3)))
  const middle: ArticleBlock[] = [
    block('heading', sentence(), { level: 2 }),
    block('quotation', `“${sentence()}”`, { group: 1 }),
    block('quotation', sentence(), { group: 1, part: 'speaker' }),
    block('list_item', sentence(), { list: { ordered: false, depth: 1 }, group: 2 }),
    block('list_item', sentence(), { list: { ordered: false, depth: 1 }, group: 2 }),
    block('table_cell', '2025', { cell: { row: 0, column: 0, header: true }, group: 3 }),
    block('table_cell', '1 & 2 < 3', { cell: { row: 1, column: 0, header: false }, group: 3 }),
  ]
  const blocks = [
    block('title', title),
    block('summary', prose(2)),
    ...paragraphs.slice(0, 3),
    ...(random() < 0.5 ? middle : []),
    ...paragraphs.slice(3),
    block('contact', 'press@example.org'),
  ]
  return { format: 1, language, slug, title, blocks, changeNote }
}
