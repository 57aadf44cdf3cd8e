import type { LanguageKnowledge } from '@/workflow/checks/knowledge'
import { beginsSentence } from '@/workflow/checks/terms/capitals'
import { tokensOf } from '@/workflow/checks/terms/tokens'
import type { Token } from '@/workflow/checks/terms/tokens'
import type { NameWords } from './name-data'
import { hasWord } from './word-filter'

/** A word of a text as far as it may be part of a name. */
export type NamePart = Token & {
  kind: 'name' | 'given' | 'compound' | 'ordinary' | 'initial'
  /** Its capital may be the sentence's. */
  begins: boolean
}

/** Endings English forms nouns and adjectives with, also of peoples: "Assembly", "Norwegian", "Freedoms". */
const ordinaryEnding =
  /(?:tion|sion|ment|ness|ship|ism|ists?|ity|ities|ology|ing|ings|ers|ors|ies|ous|ful|less|able|ible|ical|tic|tive|ance|ence|ency|ancy|ians?|eans?|ese|ish|hood|ment|ments|tions|sions|ture|tures|lly|tly|dly|sly|ated|ized|ised|wide)$/u

/** Words of a language that writes only names with capitals show by them alone what they are. */
const capitalNouns = /^(?:de|lb|nds|gsw)(?:-|$)/u

/** Whether capitals in a language tell names from other words, with a list of what does not or without. */
export const tellsNames = ({ tag, names }: LanguageKnowledge): boolean =>
  Boolean(names.words) || (!capitalNouns.test(tag) && !/^en(?:-|$)/u.test(tag))

/** A word, and what it may be without the ending of a plural, a verb or an adverb. */
const withoutEnding = (folded: string): string[] => [
  folded,
  ...[/s$/u, /es$/u, /d$/u, /ed$/u, /ly$/u, /er$/u, /r$/u, /al$/u]
    .filter((ending) => ending.test(folded) && folded.length > 4)
    .map((ending) => folded.replace(ending, '')),
]

/** Whether an English word is none of a name's, by its ending or by what is known of it or of the word without its ending. */
export const isOrdinary = (folded: string, isKnown: (word: string) => boolean): boolean =>
  withoutEnding(folded).some((word) => ordinaryEnding.test(word) || isKnown(word))

const shortestHalf = 3

/** Whether a word is two of a language's in one: "Speedway", "Campground". */
function isCompound(folded: string, { ordinary }: NameWords): boolean {
  for (let at = shortestHalf; at <= folded.length - shortestHalf; at++)
    if (hasWord(ordinary, folded.slice(0, at)) && hasWord(ordinary, folded.slice(at))) return true
  return false
}

function kindOf(token: Token, words: NameWords | undefined): NamePart['kind'] {
  if (token.written.length === 1) return 'initial'
  if (!words) return 'name'
  if (hasWord(words.given, token.folded) && !words.notGiven.includes(token.folded)) return 'given'
  // English words have no marks.
  if (/[^A-Za-z]/u.test(token.written)) return 'name'
  if (isOrdinary(token.folded, (word) => hasWord(words.ordinary, word))) return 'ordinary'
  return isCompound(token.folded, words) ? 'compound' : 'name'
}

const isCapitalised = (word: string) => /^\p{Lu}\p{M}*(?:[\p{Ll}\p{M}]|$)/u.test(word)

/** What parts of one name are joined by: a space, a hyphen, an apostrophe, the stop of an initial, a small word. */
const joined = /^(?:[ \u00A0]|-|['’]|\.[ \u00A0]?)$/u
const particles =
  /^[ \u00A0](?:de|da|di|du|van|von|der|den|ten|ter|bin|ibn|al|el|la|le|dos|das|del|della|y|e)(?:[ \u00A0](?:la|der|den|los|las))?[ \u00A0-]$/u

/** The runs of words with capitals in a text, each word judged. Words all in capitals are abbreviations, no names. */
export function capitalRuns(text: string, { names }: LanguageKnowledge): NamePart[][] {
  const runs: NamePart[][] = []
  let last: NamePart | undefined
  for (const token of tokensOf(text)) {
    if (!isCapitalised(token.written)) continue
    const begins = beginsSentence(text, token.start)
    const between = last ? text.slice(last.end, token.start) : ''
    const continues =
      last !== undefined &&
      (joined.test(between) || particles.test(between)) &&
      (!between.startsWith('.') || last.kind === 'initial')
    const kind = kindOf(token, names.words)
    const follows = continues && last?.kind === 'given' && between === ' '
    // Whatever stands after a given name is the rest of it: "Steve Jobs".
    const part: NamePart = { ...token, kind: follows && kind === 'ordinary' ? 'name' : kind, begins }
    if (continues) runs.at(-1)!.push(part)
    else runs.push([part])
    last = part
  }
  return runs
}
