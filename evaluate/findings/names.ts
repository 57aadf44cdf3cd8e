import type { KnownTerm } from '@/workflow/checks/known-term'
import { nationLanguages } from '@/workflow/text/nation-languages'
import type { ParallelText } from './parallel-text'

const sequence = /(?<![\p{L}\p{N}.!?“"‘'’-] ?)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?![\p{L}\p{N}’'-])/gu

/**
 * Names of people and the like, sentence by sentence: two or three capitalised words within a sentence that at least
 * half of all versions keep letter for letter. What is translated (places, offices) falls out by that.
 */
export function keptNames({ source, byLanguage }: ParallelText): string[][] {
  const versions = [...byLanguage.values()]
  return source.map((sentence, line) =>
    [...sentence.matchAll(sequence)]
      .map(([name]) => name)
      .filter(
        (name) => versions.filter((texts) => texts[line]!.includes(name)).length * 2 >= versions.length,
      ),
  )
}

/** Nations a sentence names whose name stands in the target in its dictionary form (CLDR, through Intl). */
export function nationsIn(source: string, target: string, language: string): string[] {
  const english = new Intl.DisplayNames('en', { type: 'region' })
  const own = new Intl.DisplayNames(language, { type: 'region' })
  return Object.keys(nationLanguages).flatMap((code) => {
    const name = own.of(code)!
    return isWordOf(english.of(code)!, source) && target.includes(name) ? [name] : []
  })
}

const isWordOf = (name: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(text)

/** A name as the termbase of an office would know it. */
export const asTerm = (name: string): KnownTerm => {
  const rendering = { text: name, status: 'preferred', caseRule: 'exact' } as const
  return { conceptId: name, kind: 'person', source: [rendering], target: [rendering] }
}
