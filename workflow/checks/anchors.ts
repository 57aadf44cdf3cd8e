import type { Pair } from './finding'
import { wordsOfPair } from './pair-words'

/** Part of a source with something in it that a translation keeps: whether the target has it. */
export type Anchor = { start: number; end: number; found: boolean }

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'аa бb вv гg ґg дd еe єe ѐe ёe жz зz иi іi їi йi ѝi кk лl мm нn оo пp рr сs тt уu ўu фf хh цs чs шs щs ъa ыi эe юu яa',
    'ђd ћs јi љl њn џs ѓg ќk ѕs αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξx οo πp ρr σs ςs τt υi φf χh ψp ωo',
    'øo łl đd ıi ßs æe œe þt ðd cs qk wv yi zs',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!]),
)

const keys = new Map<string, string>()

/** How a word begins, by sound, roughly: letters without marks, alike letters as one, doubled ones once. */
function beginning(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  let key = ''
  for (const letter of word.toLowerCase().normalize('NFD')) {
    const plain = letters[letter] ?? letter
    if (plain !== key.at(-1) && /[a-z]/u.test(plain)) key += plain
    if (key.length === 4) break
  }
  if (keys.size > 20_000) keys.clear()
  keys.set(word, key)
  return key
}

const isCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase()

/** The names and numbers of a source, each with whether its beginning, or its digits, stand in the target. */
export function anchorsOf(pair: Pair): Anchor[] {
  const { source, target } = wordsOfPair(pair)
  const begun = new Set(target.map(({ text }) => beginning(text).slice(0, 3)))
  const names = source.slice(1).filter(({ text }) => text.length > 2 && isCapital(text))
  const digits = pair.target.replaceAll(/[^\p{Nd}]/gu, '')
  const numbers = [...pair.source.text.matchAll(/\d[\d.,]*/gu)]
  return [
    ...names.map(({ text, start, end }) => ({ start, end, found: begun.has(beginning(text).slice(0, 3)) })),
    ...numbers.map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      found: digits.includes(written.replaceAll(/\D/gu, '')),
    })),
  ]
}
