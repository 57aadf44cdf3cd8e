import { withoutCodes } from './inline-code'
import { numeralsOf } from './numerals'
import { wordsOf } from './words'

/** What a change of wording touches that a reader would act on. */
export type Fact = 'number' | 'name'

/** Languages that write every noun with a capital: there only what the source has too counts as a name. */
const capitalNouns = new Set(['de', 'lb', 'gsw', 'nds'])

const sentenceStart = /(?:^|[.!?…:]\s*)["'«»“”„‘’(\[¿¡\s]*$/u

const isCapitalised = (word: string) => /^\p{Lu}/u.test(word)

/**
 * Words that are names as far as their letters show: capitalised within a sentence, or at its start if the source has
 * them alike; in reading order. Scripts without capitals show only names in Latin letters; terms and names proper come from a termbase.
 */
export function namesIn(text: string, source: ReadonlySet<string>, language: string): string[] {
  const [base = ''] = language.split('-')
  const bare = withoutCodes(text)
  let at = 0
  return wordsOf(text, language).filter((word) => {
    const start = bare.indexOf(word, at)
    at = start + word.length
    if (!isCapitalised(word)) return false
    if (source.has(word)) return true
    return !capitalNouns.has(base) && !sentenceStart.test(bare.slice(0, start))
  })
}

const differ = (before: string[], after: string[]) =>
  before.toSorted().join('\u0000') !== after.toSorted().join('\u0000')

/**
 * Whether an edit touches a number or a name, so that it needs another look.
 * @param source the source's text, coded or not
 * @param language of the edited text, BCP 47
 */
export function factsChanged(
  before: string,
  after: string,
  about: { source: string; language: string },
): Fact[] {
  const { source, language } = about
  const values = (text: string) => numeralsOf(text, language).map(({ value }) => value)
  const sourceWords = new Set(wordsOf(source, language).filter(isCapitalised))
  const names = (text: string) => namesIn(text, sourceWords, language)
  const facts: Fact[] = []
  if (differ(values(before), values(after))) facts.push('number')
  if (differ(names(before), names(after))) facts.push('name')
  return facts
}
