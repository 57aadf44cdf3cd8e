import { direction } from '@/workflow/text/language'
import type { Check, Finding, Pair } from './finding'
import { knownScript } from './pair-words'

/** Scripts that join or part letters by zero-width (non-)joiners (Unicode, chapter 23.2). */
const joining = new Set(
  'Arab Hebr Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt'.split(' '),
)
/** Scripts without spaces between words, where a zero-width space says where a line may break. */
const breaking = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt'])

/** Not a control: these are written, and what they do to a line is seen. */
const controls = /[\p{Cc}\u2028\u2029]/gu
const broken = /\uFFFD/gu
/** Nothing to see: joiners, fillers, marks of direction, tags, and the annotations between lines. */
const invisible = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu
const any = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFD]/u

/** Direction marks and isolates; embeddings and overrides make a text read otherwise than it is stored (UAX #9). */
const directions = /[\u061C\u200E\u200F\u2066-\u2069]/u
const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|[0-9#*]/u

/** Whether an invisible character does its work where it stands. */
function isAtWork(character: string, before: string, { target, targetLanguage }: Pair): boolean {
  const script = knownScript(targetLanguage)
  const neighbour = [...before.slice(-2)].at(-1) ?? ''
  if (character === '\u200C' || character === '\u200D')
    return joining.has(script) || (character === '\u200D' && pictograph.test(neighbour))
  if (character === '\u200B') return breaking.has(script)
  if (character >= '\uFE00' && character <= '\uFE0F')
    return pictograph.test(neighbour) || /\p{Script=Han}|\p{S}/u.test(neighbour)
  if (character.codePointAt(0)! >= 0xe0000) return /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u.test(before)
  if (directions.test(character))
    return direction(targetLanguage) === 'rtl' || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(target)
  return false
}

const place = (character: string, start: number, text: string) => ({
  start,
  end: start + character.length,
  fix: { start, end: start + character.length, text },
  values: { character: `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` },
})

const structure = { severity: 'error', kind: 'structure' } as const

/** Characters nobody can see or that stand for a broken one. */
export const characters: Check = (pair) => {
  const { target } = pair
  if (!any.test(target)) return []
  const found = (pattern: RegExp) => [...target.matchAll(pattern)]
  return [
    ...found(controls).map(({ 0: character, index }): Finding => ({
      code: 'control_character',
      ...structure,
      ...place(character, index, /[\t\n\r\u2028\u2029]/u.test(character) ? ' ' : ''),
    })),
    ...found(broken).map(({ 0: character, index }): Finding => ({
      code: 'replacement_character',
      ...structure,
      ...place(character, index, ''),
    })),
    ...found(invisible)
      .filter(({ 0: character, index }) => !isAtWork(character, target.slice(0, index), pair))
      .map(({ 0: character, index }): Finding => ({
        code: 'invisible_character',
        severity: 'warning',
        kind: 'judgement',
        ...place(character, index, ''),
      })),
  ]
}
