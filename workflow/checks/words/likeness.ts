import type { WordData } from './word-data'

const none = 'H'.charCodeAt(0)
/** The rest of a script is many languages, each less like a text than their mean. */
const shareOfRest = 0.7
/** What a feature not in the profile speaks against the language, beside the rest together. */
const unknown = -1.4

/** The features of a language, and the scores of words met before. */
type Profile = { features: Map<string, string>; words: Map<string, number[]> }

const mostWords = 10_000
const profiles = new WeakMap<WordData, Profile>()

function profileOf(language: WordData): Profile {
  const known = profiles.get(language)
  if (known) return known
  const width = language.others.length + 1
  const features = new Map(
    language.profile.split(' ').map((entry) => [entry.slice(0, -width), entry.slice(-width)]),
  )
  const profile = { features, words: new Map<string, number[]>() }
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

function scoresOf(word: string, profile: Profile, width: number): number[] {
  const scores = Array.from({ length: width }, () => 0)
  const last = width - 1
  const add = (feature: string): boolean => {
    const weights = profile.features.get(feature)
    if (!weights) return false
    for (let at = 0; at < last; at++) scores[at]! += weights.charCodeAt(at) - none
    scores[last]! += (weights.charCodeAt(last) - none) * shareOfRest
    return true
  }
  const expect = (feature: string) => {
    if (!add(feature)) scores[last]! += unknown
  }
  for (const letter of word) if (letter > '\u007F') add(letter)
  if (bytes(word) <= 4) {
    expect(`_${word}_`)
    return scores
  }
  const end = endLetters(word)
  add(`_${word}_`)
  expect(`_${word.slice(0, end)}`)
  expect(`${word.slice(-end)}_`)
  return scores
}

/**
 * How much some words speak for a language beside each of `others` and, last, beside the rest of its script: above 0
 * for it, below 0 for the other. Naive Bayes over short words, ends of long ones and letters with marks.
 * @param words in lower case
 */
export function likeness(words: readonly string[], language: WordData): number[] {
  const profile = profileOf(language)
  const width = language.others.length + 1
  const sums = Array.from({ length: width }, () => 0)
  for (const word of words) {
    let scores = profile.words.get(word)
    if (!scores) {
      if (profile.words.size > mostWords) profile.words.clear()
      profile.words.set(word, (scores = scoresOf(word, profile, width)))
    }
    for (let at = 0; at < width; at++) sums[at]! += scores[at]!
  }
  return sums
}
