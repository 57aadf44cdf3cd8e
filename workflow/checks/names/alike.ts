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

/** An h, or that a vowel begins, tells little. */
const heard = (sounds: string) => sounds.replace(/[ah]/gu, '').length

/**
 * What two names may differ by in sound. Two or three sounds are many words' and must be theirs; where names keep
 * their spelling, little changes.
 */
function allowed(sounds: string, keepsSpelling: boolean): number {
  const count = heard(sounds)
  if (count < 3) return 0.35
  if (keepsSpelling) return 0.1 + count * 0.14
  return count < 4 ? 0.7 : 0.15 + count * 0.22
}

function soundsAlike(name: string, word: string, keepsSpelling: boolean): boolean {
  const [a, b] = [soundOf(name), soundOf(word)]
  if (heard(a) < soundsThatTell || b.length < soundsThatTell) return false
  return soundDistance(a, b) <= allowed(a, keepsSpelling)
}

const isCapitalised = (word: string) => word[0] !== word[0]!.toLowerCase() || /^[\u30A0-\u30FF]/u.test(word)

/**
 * Whether a word of a target may be a name of its source: spelled alike, or sounding alike if it has a capital or its
 * script has none. Tolerant: endings, other spellings of the same sound, other letters.
 * @param name folded
 * @param keepsSpelling whether the target's language writes foreign names as they are, with its endings
 */
export function isAlike(name: string, { folded, written }: Token, keepsSpelling = false): boolean {
  const word = romanise(folded)
  const spelled = romanise(name)
  const capital = isCapitalised(written)
  if ((capital || name.length >= 5) && isSpelledAlike(spelled, word)) return true
  return capital && soundsAlike(spelled, word, keepsSpelling)
}

/** How many sounds of a name can be heard again in other letters or another spelling. */
export const soundsOf = (name: string): number => heard(soundOf(romanise(name)))
