import { scriptOf } from '@/workflow/text/language'
import { isUnspaced } from '@/workflow/checks/terms/unspaced'
import { fold, tokensOf } from '@/workflow/checks/terms/tokens'
import type { Token } from '@/workflow/checks/terms/tokens'
import { soundsOf } from './alike'
import type { FoundPerson } from './persons'

export type TargetNames = readonly Token[]

/** Scripts whose letters say how a name sounds; others (Chinese, Arabic without its vowels) are not compared. */
const soundingScripts = new Set(['Latn', 'Cyrl', 'Grek', 'Jpan'])

const scripts = new Map<string, string>()

function scriptOnce(tag: string): string {
  const known = scripts.get(tag) ?? scriptOf(tag)
  scripts.set(tag, known)
  return known
}

/** With fewer sounds a name is not known again, or found where it is not. */
const soundsOfName = 2

const soundsOfLongest = ({ parts }: FoundPerson) => Math.max(...parts.map((part) => soundsOf(part)))

/**
 * Whether a name can be looked for in a language. Japanese writes its neighbours' names in characters that say nothing
 * of the sound: only names with a given name that katakana carries over are looked for there. A word that merely looks
 * like a name is a fact for a person to compare, not one to report.
 */
export function comparedIn(person: FoundPerson, tag: string): boolean {
  if (person.evidence !== 'sure' || !soundingScripts.has(scriptOnce(tag))) return false
  if (isUnspaced(tag) && (person.given === undefined || person.parts.length < 2)) return false
  return soundsOfLongest(person) >= soundsOfName
}

/** Latvian, Lithuanian, Azerbaijani and Serbian write foreign names by their sound. */
const bySound = /^(?:lv|lt|az|sr)(?:-|$)/u

export const keepsSpelling = (tag: string): boolean => scriptOnce(tag) === 'Latn' && !bySound.test(tag)

const foreignRuns = /[\u30A1-\u30FA\u30FC]+|[A-Za-z\u00C0-\u024F]+/gu

/** The words of a target that a name may be: where nothing parts words, the runs of katakana and of Latin letters. */
export function targetNames(target: string, tag: string): TargetNames {
  if (!isUnspaced(tag)) return tokensOf(target)
  return [...target.matchAll(foreignRuns)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
    folded: fold(written),
  }))
}
