import type { Token } from '@/workflow/checks/terms/tokens'
import { romanise } from './romanise'
import { soundDistance, soundOf } from './sounds'

function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

/** Whether a word is a name with or without an ending, as it is spelled. */
function isSpelledAlike(name: string, word: string): boolean {
  const same = commonStart(name, word)
  if (same === name.length) return name.length > 3 || word.length - same <= 3
  if (name.length <= 3) return false
  return same >= Math.max(3, name.length - 2) && word.length - same <= 6
}

/** Fewer sounds tell nothing. */
const soundsThatTell = 2

/** What two names may differ by: a name of four sounds one, a short one less. */
const allowed = (sounds: string) => 0.15 + sounds.length * 0.22

function soundsAlike(name: string, word: string): boolean {
  const [a, b] = [soundOf(name), soundOf(word)]
  if (a.length < soundsThatTell || b.length < soundsThatTell) return false
  return soundDistance(a, b) <= allowed(a)
}

const isCapitalised = (word: string) => word[0] !== word[0]!.toLowerCase() || /^[\u30A0-\u30FF]/u.test(word)

/**
 * Whether a word of a target may be a name of its source: spelled alike, or sounding alike if it has a capital or its
 * script has none. Tolerant: endings, other spellings of the same sound, other letters.
 * @param name folded
 */
export function isAlike(name: string, { folded, written }: Token): boolean {
  const word = romanise(folded)
  const spelled = romanise(name)
  const capital = isCapitalised(written)
  if ((capital || name.length >= 5) && isSpelledAlike(spelled, word)) return true
  return capital && soundsAlike(spelled, word)
}
