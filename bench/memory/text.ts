/** A sentence and its translation, as the bench makes them. */
export type Sentences = { source: string; target: string }

/** Random numbers that are the same each time (mulberry32), from 0 to below 1. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const onsets = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'f',
  'g',
  'gr',
  'h',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
]
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'ai']
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'ck', 'm']
const endings = ['', '', '', 's', 'ed', 'ing', 'er', 'ly']

/** How many different words there are, and how steeply they fall off in use (Zipf's exponent). */
const vocabularySize = 60_000
const exponent = 1.05

/** The language the bench speaks, and another it is translated into word by word. */
function vocabulary(random: () => number) {
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const word = (syllables: number) =>
    Array.from({ length: syllables }, () => one(onsets) + one(vowels) + one(codas)).join('')
  const words = new Set<string>()
  while (words.size < vocabularySize) {
    // The words most used are short ones.
    const rank = words.size
    const syllables = rank < 150 ? 1 : rank < 2_000 ? 1 + Math.round(random()) : 2 + Math.round(random())
    words.add(word(syllables) + (rank < 150 ? '' : one(endings)))
  }
  const shares = Array.from({ length: vocabularySize }, (_, rank) => (rank + 2) ** -exponent)
  const total = shares.reduce((sum, share) => sum + share, 0)
  let sum = 0
  const upTo = Float64Array.from(shares, (share) => (sum += share / total))
  const list = [...words]
  /** A word, the common ones as often as in real text. */
  const any = (): string => {
    const wanted = random()
    let [low, high] = [0, vocabularySize - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return list[low]!
  }
  return { any, one }
}

const months = ['January', 'March', 'April', 'June', 'July', 'September', 'October', 'December']

type Words = ReturnType<typeof vocabulary>

function token({ any, one }: Words, random: () => number): string {
  const kind = random()
  if (kind < 0.02) return String(Math.floor(random() * 5_000))
  if (kind < 0.025)
    return `${1 + Math.floor(random() * 28)} ${one(months)} ${2000 + Math.floor(random() * 26)}`
  const word = any()
  return kind < 0.08 ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** A long tail of lengths, 119 characters in the mean; one in twelve has one to three words. */
function wordsWanted(random: () => number): number {
  if (random() < 1 / 12) return 1 + Math.floor(random() * 3)
  const spread = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Math.max(4, Math.min(80, Math.round(Math.exp(2.76 + 0.5 * spread))))
}

const sentence = (tokens: readonly string[]): string => {
  const text = tokens.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${tokens.length > 3 ? '.' : ''}`
}

/** Another text of nearly the same words: one to four of them exchanged, left out or put in. */
function changed(tokens: readonly string[], words: Words, random: () => number): string[] {
  const result = [...tokens]
  for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes--) {
    const at = Math.floor(random() * result.length)
    const kind = random()
    if (kind < 0.5) result[at] = token(words, random)
    else if (kind < 0.75 && result.length > 1) result.splice(at, 1)
    else result.splice(at, 0, token(words, random))
  }
  return result
}

/** The target has other letters and one word more in ten, and keeps numbers. */
const translated = (source: string): string =>
  source.replace(
    /[a-z]+/gu,
    (word) => `${[...word].toReversed().join('')}${word.length % 10 === 3 ? ' le' : ''}`,
  )

const one = (tokens: readonly string[]): Sentences => {
  const source = sentence(tokens)
  return { source, target: translated(source) }
}

/**
 * Sentences of a made-up language: words as often as in real text, a quarter of the sentences near-duplicates of
 * earlier ones, as in an office's own releases. The same each time.
 */
export function* sentences(count: number, seed = 7): Generator<Sentences> {
  const random = randomFrom(seed)
  const words = vocabulary(random)
  const earlier: string[][] = []
  for (let made = 0; made < count; made++) {
    const near = earlier.length > 100 && random() < 0.25
    const tokens = near
      ? changed(earlier[Math.floor(random() * earlier.length)]!, words, random)
      : Array.from({ length: wordsWanted(random) }, () => token(words, random))
    if (!near) earlier[earlier.length < 20_000 ? earlier.length : Math.floor(random() * 20_000)] = tokens
    yield one(tokens)
  }
}

/** What is looked up: sentences of the memory with a few words changed. */
export function queriesFrom(texts: readonly string[], seed = 11): string[] {
  const random = randomFrom(seed)
  const words = vocabulary(randomFrom(7))
  return texts.map((text) => sentence(changed(text.replace(/\.$/u, '').split(' '), words, random)))
}
