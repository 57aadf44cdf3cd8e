import { pathToFileURL } from 'node:url'

/** What `eld` knows of one language: a piece of a word → how much more often than the rarest piece kept, on a log scale. */
type Scores = Record<string, Record<number, number>>

const folder = pathToFileURL('node_modules/eld/src/').href

const { ngramsData } = (await import(`${folder}ngrams/large.js`)) as {
  ngramsData: { languages: Record<number, string>; ngrams: Scores }
}
const { dictionary } = (await import(`${folder}dictionary.js`)) as { dictionary: string[] }

/** The languages of `eld`, by the tags used here. */
export const tags = Object.values(ngramsData.languages).map((tag) => (tag === 'no' ? 'nb' : tag))

const bytesByCharacter = new Map(
  dictionary.flatMap((character, byte) => (byte >= 0x80 && character !== ' ' ? [[character, byte]] : [])),
)
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** `eld` counts pieces of four bytes, and writes bytes that are no ASCII as characters of its own. */
function decode(piece: string): string | null {
  const bytes = [...piece].map((character) => bytesByCharacter.get(character) ?? character.charCodeAt(0))
  try {
    return utf8.decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

/** Scores are logarithms: 20 is e times as often; the rarest kept is about 1 in 45,000 words. */
const frequency = (score: number): number => Math.exp(score / 20 - 10.7)

/** Letters at either end of a long word that are looked at: `eld` keeps two of two bytes, four of one. */
const ends = (word: string): number => (/\p{Script=Latin}/u.test(word) ? 3 : 2)

/** The parts of a piece that a text is looked through for: a short word, an end of a long one, a letter with a mark. */
function featuresOf(piece: string): string[] {
  const opens = piece.startsWith(' ')
  const closes = piece.endsWith(' ')
  const letters = piece.trim()
  if (!opens && !closes) return []
  const marked = [...new Set(letters)].filter((letter) => letter > '\u007F')
  const length = ends(letters)
  if (opens && closes) return [`_${letters}_`, ...marked]
  if (letters.length < length) return marked
  return [closes ? `${letters.slice(-length)}_` : `_${letters.slice(0, length)}`, ...marked]
}

/** How often each feature stands in each language, among all its features; by `_word_`, `end_`, `_beginning` and letter. */
export function frequencies(): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>()
  const add = (feature: string, tag: string, often: number) => {
    const known = all.get(feature) ?? new Map<string, number>()
    all.set(feature, known.set(tag, (known.get(tag) ?? 0) + often))
  }
  for (const [piece, scores] of Object.entries(ngramsData.ngrams)) {
    const text = decode(piece)
    if (text === null || !/^ ?\p{L}+ ?$/u.test(text)) continue
    for (const feature of featuresOf(text))
      for (const [language, score] of Object.entries(scores))
        add(feature, tags[Number(language)]!, frequency(score))
  }
  return all
}
