import { withoutCodes } from '@/workflow/text/inline-code'
import { isUnspaced } from './fold'

/** Words in a row as they stand in a text. */
export type Phrase = {
  text: string
  words: readonly string[]
  /** Whether it stands at the text's beginning, where any word has a capital. */
  first: boolean
}

/** Between the words of one phrase: a space, a hyphen, an apostrophe, or nothing. */
const joint = /^[\s\-‐‑'’]?$/u

const elision = /^\p{L}{1,5}['’](?=\p{L}{3})/u

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, known)
  return known
}

/** Every row of up to so many words that no punctuation interrupts. */
export function phrasesIn(coded: string, language: string, mostWords: number): Phrase[] {
  const text = withoutCodes(coded)
  const words = [...segmenterFor(language).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .flatMap(({ segment, index }) => {
      // L’hôpital, dell’Aeronautica: what is elided is a word of its own.
      const elided = elision.exec(segment)?.[0].length ?? 0
      const parts = elided ? [segment.slice(0, elided), segment.slice(elided)] : [segment]
      return parts.map((word, part) => {
        const start = part === 0 ? index : index + elided
        return { word, start, end: start + word.length }
      })
    })
  return words.flatMap((from, at) => {
    const phrases: Phrase[] = []
    for (let to = at; to < words.length && to < at + mostWords; to++) {
      if (to > at && !joint.test(text.slice(words[to - 1]!.end, words[to]!.start))) break
      phrases.push({
        text: text.slice(from.start, words[to]!.end),
        words: words.slice(at, to + 1).map(({ word }) => word),
        first: at === 0,
      })
    }
    return phrases
  })
}

const startsWithCapital = (word: string) => /^\p{Lu}/u.test(word)

/** Short words that stand between a name's capitals: of, the, de, la, for. */
const isSmall = (word: string) => !isUnspaced(word) && [...word].length <= 3

const isAcronym = (word: string) => /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(word)

/**
 * Whether a phrase may be a term: a name (capitals at both ends, only small words between without one), an acronym, or
 * several words of which neither the first nor the last is a small one.
 */
export function mayBeTerm({ words, first }: Phrase): boolean {
  const [begin = '', end = ''] = [words[0], words.at(-1)]
  if (words.length === 1)
    return isAcronym(begin) || (startsWithCapital(begin) && !first && [...begin].length > 3)
  if (words.some((word) => /^\p{Nd}/u.test(word))) return false
  if (startsWithCapital(begin) && startsWithCapital(end) && !(first && isSmall(begin)))
    return words.every((word) => startsWithCapital(word) || isSmall(word))
  return words.length <= 4 && !words.some(isSmall) && !words.some(startsWithCapital)
}

/** Whether a phrase may be a rendering: it neither begins nor ends with a small word. */
export function mayBeRendering({ words, first }: Phrase): boolean {
  const isWhole = (word: string, opens: boolean) =>
    !/['’]$/u.test(word) && (!isSmall(word) || isAcronym(word) || (startsWithCapital(word) && !opens))
  return isWhole(words[0]!, first) && isWhole(words.at(-1)!, first && words.length === 1)
}
