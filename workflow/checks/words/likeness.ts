import type { WordData } from './word-data'

/** Of a feature not in the profile, in its steps: it speaks against the language only beside all others together. */
const unknown = -2
const none = 'H'.charCodeAt(0)

const profiles = new WeakMap<WordData, Map<string, string>>()

function profileOf(language: WordData): Map<string, string> {
  const known = profiles.get(language)
  if (known) return known
  const width = language.others.length + 1
  const profile = new Map(
    language.profile.split(' ').map((entry) => [entry.slice(0, -width), entry.slice(-width)]),
  )
  profiles.set(language, profile)
  return profile
}

/** Letters at either end of a word that are looked at: `eld` counts bytes, and Cyrillic letters have two. */
const endLetters = (word: string): number => (word.charCodeAt(0) >= 0x400 ? 2 : 3)

const bytes = (word: string): number => {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at) > 0x7f ? 2 : 1
  return sum
}

/**
 * How much some words speak for a language beside each of `others` and, last, beside the rest of its script: above 0
 * for it, below 0 for the other. Naive Bayes over short words, ends of long ones and letters with marks.
 * @param words in lower case
 */
export function likeness(words: readonly string[], language: WordData): number[] {
  const profile = profileOf(language)
  const scores = Array.from({ length: language.others.length + 1 }, () => 0)
  const last = scores.length - 1
  const add = (feature: string): boolean => {
    const weights = profile.get(feature)
    if (!weights) return false
    for (let at = 0; at <= last; at++) scores[at]! += weights.charCodeAt(at) - none
    return true
  }
  const expect = (feature: string) => {
    if (!add(feature)) scores[last]! += unknown
  }
  for (const word of words) {
    for (const letter of word) if (letter > '\u007F') add(letter)
    if (bytes(word) <= 4) {
      expect(`_${word}_`)
      continue
    }
    const end = endLetters(word)
    add(`_${word}_`)
    expect(`_${word.slice(0, end)}`)
    expect(`${word.slice(-end)}_`)
  }
  return scores
}
