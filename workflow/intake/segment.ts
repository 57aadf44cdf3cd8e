import { codeNumber, codePattern, type InlineCode } from '@/workflow/text/inline-code'
import { bracketed } from './brackets'
import { areOne } from './segmentation-rules/joins'
import { placeAt } from './segmentation-rules/place'
import { places } from './segmentation-rules/places'
import type { HouseAbbreviations } from './segmentation-rules/rules'
import { rulesFor } from './segmentation-rules/rules-for'
import { shadowOf } from './shadow'

/** Closing marks set off by spaces are looked for so far. */
const reach = 60

/**
 * Splits one block of text into sentences.
 * Lossless: `segment(text).join('') === text`; white space after a sentence belongs to it, as do closing quotation marks,
 * brackets and codes. When unsure it does not split: two sentences together cost a reviewer less than one cut in half.
 * Nothing is cut within a pair of inline codes or within brackets.
 * @param text NFC, inline codes as private-use characters
 * @param language BCP 47; languages without rules of their own use the root rules of Unicode (UAX #29)
 * @param codes what the private-use characters stand for; without them neighbouring numbers are taken for pairs
 * @param house the office's own abbreviations; the same object each time keeps them ready
 */
export function segment(
  text: string,
  language: string,
  codes: readonly InlineCode[] = [],
  house?: HouseAbbreviations,
): string[] {
  if (text === '') return []
  const rules = rulesFor(language, house)
  const roles = rolesOf(text, codes)
  const shadow = shadowOf(text, rules.ends, codes)
  const inBrackets = bracketed(shadow.text)
  const cuts: number[] = []
  let start = 0
  for (const index of places(shadow.text, language)) {
    const place = afterNote(shadow.text, beforeOpenings(shadow.text, index + closersAt(shadow.text, index)))
    if (place <= start || place >= shadow.text.length || inBrackets(place)) continue
    if (areOne(placeAt(shadow.text, start, place, rules))) continue
    cuts.push(afterClosings(text, shadow.at(place - 1) + 1, roles))
    start = place
  }
  return split(text, outsidePairs(text, cuts, roles))
}

const closes = /[\p{Pe}\p{Pf}“"]/u

/** Closing marks set off by a space (« Allez. » Puis) belong to the sentence they close: how far to move on. */
function closersAt(text: string, index: number): number {
  if (!closes.test(text.charAt(index))) return 0
  return /^[\p{Pe}\p{Pf}“"]+(?:\s+|$)/u.exec(text.slice(index, index + reach))?.[0].length ?? 0
}

const opens = /[\p{Ps}«“„]/u

/** Opening marks without a space before them (。「) belong to what they open, though Unicode counts them as closing. */
function beforeOpenings(text: string, index: number): number {
  let at = index
  while (at > 0 && opens.test(text.charAt(at - 1)) && text.charAt(at - 2).trim() !== '') at -= 1
  return at
}

const longestNote = 200

/** A source or remark in brackets after the stop — “… hours. (Bremer, 1998) The use …” — belongs to what it follows. */
function afterNote(text: string, index: number): number {
  if (text.charAt(index) !== '(') return index
  const [note] = /^\([^()]{3,}[^()\s.!?…。]\)\s+(?=["“„«‘]*\p{Lu})/u.exec(
    text.slice(index, index + longestNote),
  ) ?? ['']
  return index + note.length
}

type Role = InlineCode['role']

function rolesOf(text: string, codes: readonly InlineCode[]): Map<number, Role> {
  const roles = new Map<number, Role>(codes.map(({ number, role }) => [number, role]))
  const present = new Set([...text.matchAll(codePattern)].map(([character]) => codeNumber(character)))
  for (const number of present) {
    if (roles.has(number)) continue
    const isPair = present.has(number + 1) && !roles.has(number + 1)
    roles.set(number, isPair ? 'open' : 'single')
    if (isPair) roles.set(number + 1, 'close')
  }
  return roles
}

const isCode = (character: string): boolean => character >= '\uE000' && character <= '\uF8FF'

function afterClosings(text: string, from: number, roles: Map<number, Role>): number {
  let at = from
  while (at < text.length && isCode(text.charAt(at)) && roles.get(codeNumber(text.charAt(at))) !== 'open')
    at += 1
  return at
}

/** The cuts that no pair of codes reaches over. */
function outsidePairs(text: string, cuts: readonly number[], roles: Map<number, Role>): number[] {
  const codes = text.matchAll(codePattern)
  let code = codes.next().value
  let depth = 0
  return cuts.filter((place) => {
    for (; code && code.index < place; code = codes.next().value) {
      const role = roles.get(codeNumber(code[0]))
      depth += role === 'open' ? 1 : role === 'close' ? -1 : 0
    }
    return depth === 0 && place < text.length
  })
}

const split = (text: string, cuts: readonly number[]): string[] =>
  [0, ...cuts].map((from, index) => text.slice(from, cuts[index] ?? text.length))
