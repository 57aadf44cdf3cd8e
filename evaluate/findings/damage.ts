import { joinsWithoutSpace } from '@/workflow/text/language'
import { oneOf } from './chance'
import { scaleWords } from './scale-words'

/** A pair of texts, and what the damage of some kinds needs to know beside it. */
export type Sound = {
  source: string
  target: string
  language: string
  /** The same sentence in the other languages. */
  others: ReadonlyMap<string, string>
  /** Names the source and the target both have, as the target writes them. */
  names: readonly string[]
}

export type Random = () => number

/** Makes a sound target wrong in one way; null where there is nothing to damage. */
export type Damage = (sound: Sound, random: Random) => string | null

const without = (text: string, start: number, end: number): string =>
  (text.slice(0, start) + text.slice(end)).replace(/ {2,}/gu, ' ').trim()

const replaced = (text: string, { index, 0: found }: RegExpExecArray, by: string): string =>
  text.slice(0, index) + by + text.slice(index + found.length)

const numberToken = /(?<![\p{L}\p{N}])\p{Nd}+(?:[.,:\u00A0\u202F ’']\p{Nd}+)*(?![\p{L}\p{N}])/gu

/** A number of the target that stands in digits in the source too, whatever its separators. */
function sharedNumber({ source, target }: Sound, random: Random): RegExpExecArray | undefined {
  const digits = (text: string) => text.replace(/\P{Nd}/gu, '')
  const known = new Set([...source.matchAll(numberToken)].map(([number]) => digits(number)))
  return oneOf(
    [...target.matchAll(numberToken)].filter(([number]) => known.has(digits(number))),
    random,
  )
}

/** One digit becomes another; a number never begins with a new 0. */
const alterNumber: Damage = (sound, random) => {
  const number = sharedNumber(sound, random)
  if (!number) return null
  const places = [...number[0].matchAll(/\p{Nd}/gu)]
  const place = oneOf(places, random)!
  const others = (place === places[0] ? '123456789' : '0123456789').replace(place[0], '')
  const digit = oneOf([...others], random)!
  return replaced(
    sound.target,
    number,
    number[0].slice(0, place.index) + digit + number[0].slice(place.index + 1),
  )
}

const dropNumber: Damage = (sound, random) => {
  const number = sharedNumber(sound, random)
  return number ? without(sound.target, number.index, number.index + number[0].length) : null
}

const escaped = (text: string) => text.replaceAll('.', '\\.')

/** Million becomes billion or the other way round, where the source too has a number with such a word. */
const swapScale: Damage = ({ source, target, language }) => {
  if (!/\d[\d.,]*[ -]?(?:million|billion|[mb]n?\b)/u.test(source)) return null
  const pairs = scaleWords[language] ?? []
  const swaps = pairs.flatMap(([million, billion]) => [
    [billion, million] as const,
    [million, billion] as const,
  ])
  const found = swaps
    .toSorted(([a], [b]) => b.length - a.length)
    .flatMap(([from, to]) => {
      const before = joinsWithoutSpace(language) ? '' : '(?<!\\p{L})'
      const after = joinsWithoutSpace(language) ? '' : '(?!\\p{L})'
      const match = new RegExp(`(?<=[\\p{Nd}\\s\\u00A0-])${before}${escaped(from)}${after}`, 'u').exec(target)
      return match ? [replaced(target, match, to)] : []
    })
  return found[0] ?? null
}

const wordCount = (text: string): number => text.split(/\s+/u).length

const leaveUntranslated: Damage = ({ source }) => (wordCount(source) < 4 ? null : source)

const otherLanguage: Damage = ({ others }, random) => oneOf([...others.values()], random) ?? null

const endMark = (text: string): string => /[\p{P}\s]*$/u.exec(text)![0]

const halve: Damage = ({ target, language }) => {
  if (joinsWithoutSpace(language)) return target.slice(0, Math.floor(target.length / 2))
  const words = target.split(' ')
  return words.length < 4 ? null : words.slice(0, Math.floor(words.length / 2)).join(' ')
}

/** The first half, ended as the whole was, so that no end mark tells. */
const halveUnseen: Damage = (sound, random) => {
  const half = halve(sound, random)
  return half === null ? null : half.replace(/\p{P}+$/u, '') + endMark(sound.target)
}

/** A stretch between two marks of three words or more (eight characters) is left out; the sentence ends as it did. */
const dropClause: Damage = ({ target, language }, random) => {
  const dense = joinsWithoutSpace(language)
  const mark = endMark(target)
  const body = target.slice(0, target.length - mark.length)
  const clauses = [...body.matchAll(dense ? /[^、。，]+[、。，]?/gu : /[^,;:–—]+[,;:–—]?/gu)]
  if (clauses.length < 2) return null
  const long = clauses.filter(([clause]) => (dense ? clause.length >= 8 : wordCount(clause.trim()) >= 3))
  const clause = oneOf(long, random)
  if (!clause) return null
  return without(body, clause.index, clause.index + clause[0].length).replace(/[,;:–—、，\s]+$/u, '') + mark
}

const wordsOf = ({ target, language }: Sound): { word: string; end: number }[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(target)]
    .filter(({ isWordLike, segment }) => isWordLike && /^\p{L}{2,}$/u.test(segment))
    .map(({ segment, index }) => ({ word: segment, end: index + segment.length }))

const repeatWord: Damage = (sound, random) => {
  const word = oneOf(wordsOf(sound), random)
  if (!word) return null
  const between = joinsWithoutSpace(sound.language) ? '' : ' '
  return sound.target.slice(0, word.end) + between + word.word + sound.target.slice(word.end)
}

const loseBracket: Damage = ({ target }, random) => {
  const pairs = [...target.matchAll(/[([（「『【]([^()[\]（）「」『』【】]+)[)\]）」』】]/gu)]
  const pair = oneOf(pairs, random)
  if (!pair) return null
  const at = random() < 0.5 ? pair.index : pair.index + pair[0].length - 1
  return target.slice(0, at) + target.slice(at + 1)
}

const invisible = ['\u200B', '\u2060', '\uFEFF', '\u00AD', '\u202E', '\u200E']

const hideCharacter: Damage = (sound, random) => {
  const word = oneOf(wordsOf(sound), random)
  if (!word) return null
  const at = word.end - 1
  return sound.target.slice(0, at) + oneOf(invisible, random)! + sound.target.slice(at)
}

/** Letters that look alike in two scripts (Unicode confusables.txt, the plain ones). */
const latin = 'aceopxyABCEHKMOPTX'
const cyrillic = 'асеорхуАВСЕНКМОРТХ'
const greek: Readonly<Record<string, string>> = { ο: 'o', α: 'a', ν: 'v', Α: 'A', Ε: 'E', Μ: 'M', Τ: 'T' }

const alike = new Map<string, string>([
  ...[...latin].map((letter, at) => [letter, cyrillic[at]!] as const),
  ...[...cyrillic].map((letter, at) => [letter, latin[at]!] as const),
  ...Object.entries(greek),
])

const swapLetter: Damage = ({ target }, random) => {
  const places = [...target.matchAll(/(?<=\p{L})\p{L}|\p{L}(?=\p{L})/gu)].filter(([letter]) =>
    alike.has(letter),
  )
  const place = oneOf(places, random)
  return place ? replaced(target, place, alike.get(place[0])!) : null
}

const dropName: Damage = ({ target, names }, random) => {
  const name = oneOf(names, random)
  if (!name) return null
  const bare = target.split(name).join('').replace(/ {2,}/gu, ' ').trim()
  return bare === target ? null : bare
}

/** Every kind of damage, with the share of it that must be found. */
export const damages: readonly {
  name: string
  damage: Damage
  /** Absent where it is told and not judged. */
  wanted?: number
  wantedFor?: Readonly<Record<string, number>>
  names?: 'known' | 'other'
}[] = [
  { name: 'number altered', damage: alterNumber, wanted: 0.99 },
  { name: 'number dropped', damage: dropNumber, wanted: 0.99 },
  { name: 'million ↔ billion', damage: swapScale, wanted: 0.97 },
  { name: 'untranslated', damage: leaveUntranslated, wanted: 0.99 },
  { name: 'other language', damage: otherLanguage, wanted: 0.99 },
  { name: 'halved', damage: halve, wanted: 0.98, wantedFor: { ja: 0.85 } },
  { name: 'halved, end mark kept', damage: halveUnseen },
  { name: 'clause dropped', damage: dropClause, wanted: 0.6 },
  { name: 'word repeated', damage: repeatWord, wanted: 0.97 },
  { name: 'bracket lost', damage: loseBracket, wanted: 0.97 },
  { name: 'invisible character', damage: hideCharacter, wanted: 0.97 },
  { name: 'look-alike letter', damage: swapLetter, wanted: 0.97 },
  { name: 'known name dropped', damage: dropName, wanted: 0.7, names: 'known' },
  { name: 'other name dropped', damage: dropName, wanted: 0.4, names: 'other' },
]
