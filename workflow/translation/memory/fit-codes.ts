import { codeCharacter, codeNumber } from '@/workflow/text/inline-code'
import type { CodedText } from '@/workflow/text/inline-code'
import type { UnitCode, UnitText } from '@/workflow/formats/unit-code'

/** A pair of codes, or a code that stands alone, by the characters it has in text. */
type Mark = { type: UnitCode['type']; isPair: boolean; characters: string[] }

function marksOf({ text, codes }: UnitText): Mark[] {
  const byNumber = new Map(codes.map((code) => [code.number, code]))
  const order = [...text.matchAll(/[\uE000-\uF8FF]/gu)].map(([character]) => codeNumber(character))
  return order.flatMap((number) => {
    const code = byNumber.get(number)
    if (!code || code.role === 'close') return []
    const isPair = code.role === 'open'
    const characters = isPair ? [codeCharacter(number), codeCharacter(number + 1)] : [codeCharacter(number)]
    return [{ type: code.type, isPair, characters }]
  })
}

/** Each asked mark's counterpart: of its own type in order first, then any of another program's of its shape. */
function pairUp(asked: readonly Mark[], unit: readonly Mark[]): Map<Mark, Mark> {
  const free = new Set(unit)
  const pairs = new Map<Mark, Mark>()
  const take = (suits: (one: Mark, other: Mark) => boolean) => {
    for (const one of asked) {
      if (pairs.has(one)) continue
      const other = [...free].find((each) => each.isPair === one.isPair && suits(one, each))
      if (!other) continue
      pairs.set(one, other)
      free.delete(other)
    }
  }
  take((one, other) => one.type === other.type)
  take((_, other) => other.type === 'foreign')
  return pairs
}

/** @param source its coded text @param target its translation, with the same codes */
type Pair = { source: string; target: string; codes: UnitCode[] }

/**
 * Has a unit's texts carry the codes of the source asked about, where they correspond; the others are taken out.
 * @returns `unmatched`: codes (pairs are one) that only one of the two sources has
 */
export function fitCodes(
  asked: CodedText,
  unit: Pair,
): { source: string; target: string; unmatched: number } {
  if (asked.codes.length === 0 && unit.codes.length === 0) return { ...unit, unmatched: 0 }
  const [wanted, own] = [marksOf(asked), marksOf({ text: unit.source, codes: unit.codes })]
  const pairs = pairUp(wanted, own)
  const become = new Map<string, string>()
  for (const [one, other] of pairs)
    for (const [at, character] of other.characters.entries()) become.set(character, one.characters[at]!)
  const fit = (text: string) => text.replace(/[\uE000-\uF8FF]/gu, (character) => become.get(character) ?? '')
  const unmatched = wanted.length + own.length - 2 * pairs.size
  return { source: fit(unit.source), target: fit(unit.target), unmatched }
}
