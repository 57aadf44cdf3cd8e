import { factsChanged } from '@/workflow/text/facts-changed'
import type { Fact } from '@/workflow/text/facts-changed'
import { withoutCodes } from '@/workflow/text/inline-code'
import { wordsOf } from '@/workflow/text/words'

/** What keeps a change of wording from being a slip of the pen (rule 6). */
export type TypoFact = Fact | 'date' | 'negation' | 'quotation' | 'language'

/** Words that turn a sentence into its opposite, by base language. */
const negations: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|without|cannot|.+n['’]t|hardly|barely)$/iu,
  fr: /^(?:ne|n['’].*|pas|non|jamais|rien|aucune?|nulle?|ni|sans|personne|guère|plus)$/iu,
  de: /^(?:nicht|nein|kein(?:e[mnrs]?)?|nie|niemals|nichts|niemand(?:en|em|es)?|nirgends|weder|noch|ohne)$/iu,
  es: /^(?:no|nunca|jamás|nada|nadie|ning(?:ún|una|uno|unos|unas)|ni|sin|tampoco)$/iu,
  it: /^(?:non|no|mai|niente|nulla|nessun[oa]?|né|senza|neanche|nemmeno|neppure)$/iu,
  pt: /^(?:não|nunca|jamais|nada|ninguém|nenhum(?:a|as)?|nenhuns|nem|sem|tampouco)$/iu,
  nl: /^(?:niet|nee|geen|nooit|niets|niemand|nergens|noch|zonder)$/iu,
  pl: /^(?:nie|nigdy|nic|niczego|nikt|nikogo|żaden|żadna|żadne|ani|bez)$/iu,
  uk: /^(?:не|ні|ніколи|нічого|ніщо|ніхто|нікого|жоден|жодна|жодне|ані|без|немає|нема)$/iu,
}

const quotationMarks = /["“”„‟«»‹›「」『』]/gu

const dateWords = new Map<string, Set<string>>()

/** Names of months and weekdays, which not every language writes with a capital. */
function dateWordsOf(language: string): Set<string> {
  const known = dateWords.get(language)
  if (known) return known
  const words = new Set<string>()
  for (let day = 0; day < 365; day += 7)
    for (const style of ['long', 'short'] as const) {
      const date = new Date(Date.UTC(2024, 0, 1 + day + ((day / 7) % 7)))
      const format = new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: style,
        weekday: style,
        timeZone: 'UTC',
      })
      for (const { type, value } of format.formatToParts(date))
        if (type === 'month' || type === 'weekday') words.add(value.toLocaleLowerCase(language))
    }
  dateWords.set(language, words)
  return words
}

const differ = (before: string[], after: string[]) =>
  before.toSorted().join('\n') !== after.toSorted().join('\n')

/**
 * What a change touches that a slip of the pen does not: a number, amount, date, name, negation or quotation mark. In a
 * language whose negations are not known here no change counts as a slip.
 * @param language BCP 47, of both texts
 */
export function typoFacts(before: string, after: string, language: string): TypoFact[] {
  const [base = ''] = language.split('-')
  const negation = negations[base]
  if (!negation) return ['language']
  const dates = dateWordsOf(language)
  const those = (text: string, wanted: (word: string) => boolean) =>
    wordsOf(text, language)
      .map((word) => word.toLocaleLowerCase(language))
      .filter(wanted)
  const isDate = (word: string) => dates.has(word)
  const isNegation = (word: string) => negation.test(word)
  const marks = (text: string) => withoutCodes(text).match(quotationMarks) ?? []
  const facts: TypoFact[] = factsChanged(before, after, { source: before, language })
  if (differ(those(before, isDate), those(after, isDate))) facts.push('date')
  if (differ(those(before, isNegation), those(after, isNegation))) facts.push('negation')
  if (differ([...marks(before)], [...marks(after)])) facts.push('quotation')
  return facts
}
