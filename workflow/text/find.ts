import { withoutCodes } from './inline-code'

/** What is looked for in texts, and how. */
export type Query = {
  words: string
  matchCase: boolean
  wholeWords: boolean
  /** `words` is a regular expression (ECMAScript, with `u`). */
  isPattern: boolean
}

/** A place where it stands, and what would stand there instead. UTF-16 offsets. */
export type Hit = {
  start: number
  end: number
  replacement: string
  /** It takes in an inline code, which nothing may replace. */
  takesCode: boolean
}

/** Characters that look alike to whoever types what they look for. */
const alike: Record<string, string> = {
  ' ': '[ \\u00A0\\u202F]',
  "'": "['’]",
  '’': "['’]",
}

const literal = (words: string): string =>
  words.replaceAll(/[ '’]|[$()*+./?[\\\]^{|}]/gu, (sign) => alike[sign] ?? `\\${sign}`)

/** The expression that finds it; null where it is not one, or says nothing. */
export function expressionOf({ words, matchCase, isPattern }: Query): RegExp | null {
  const sought = words.normalize('NFC')
  if (sought === '') return null
  try {
    return new RegExp(isPattern ? sought : literal(sought), matchCase ? 'gu' : 'giu')
  } catch {
    return null
  }
}

type Where = {
  /** BCP 47: words are told apart as the language has them. */
  language: string
  /** What is put there; of an expression, `$1`, `$<name>`, `$&` and `$$` say what was found. */
  replacement: string
  /** At most so many. */
  most: number
}

/**
 * Where a text says what is looked for, from its start. Not bounded in time for expressions that try everything again and
 * again: those are run where they can be stopped.
 */
export function hitsIn(text: string, query: Query, { language, replacement, most }: Where): Hit[] {
  const expression = expressionOf(query)
  if (!expression) return []
  const isWhole = query.wholeWords ? wholeWordsOf(text, language) : () => true
  const hits: Hit[] = []
  for (const match of text.matchAll(expression)) {
    const [found] = match
    const [start, end] = [match.index, match.index + found.length]
    if (found === '' || !isWhole(start, end)) continue
    const put = query.isPattern ? expanded(replacement, match) : replacement
    hits.push({ start, end, replacement: put, takesCode: withoutCodes(found) !== found })
    if (hits.length === most) break
  }
  return hits
}

/** Whether a place begins and ends where words do. */
function wholeWordsOf(text: string, language: string): (start: number, end: number) => boolean {
  const edges = new Set([text.length])
  for (const { index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    edges.add(index)
  return (start, end) => edges.has(start) && edges.has(end)
}

const expanded = (replacement: string, match: RegExpExecArray): string =>
  replacement.replaceAll(/\$(?:([$&])|(\d{1,2})|<([^>]*)>)/gu, (written, sign, number, name) => {
    if (sign === '$') return '$'
    if (sign === '&') return match[0]
    if (name !== undefined) return match.groups?.[String(name)] ?? ''
    return Number(number) in match ? (match[Number(number)] ?? '') : written
  })

/** A text with some of its hits replaced. */
export function replaced(text: string, hits: readonly Hit[]): string {
  let result = text
  for (const { start, end, replacement } of hits.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + replacement + result.slice(end)
  return result
}
