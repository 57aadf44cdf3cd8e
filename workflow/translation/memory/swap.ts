import { numeralsOf, writeNumeral } from '@/workflow/text/numerals'
import type { Numeral } from '@/workflow/text/numerals'
import { calendarWord, calendarWords } from './calendar-words'
import type { Difference } from './differences'
import type { Swap } from './match'

export type Languages = { sourceLanguage: string; targetLanguage: string }

/** What to put where in a target. Offsets are UTF-16, end exclusive. */
export type Exchange = Swap & { start: number; end: number; text: string }

/** The one numeral a stretch is, and nothing beside it. */
function numeralIn(stretch: string, language: string): Numeral | null {
  const [only, ...more] = numeralsOf(stretch, language)
  return only && more.length === 0 && only.written === stretch ? only : null
}

const isYear = ({ written }: Numeral) => /^(?:19|20)\d\d$/u.test(written)

/** Another number may ask for another form of the word it counts: 2 pliki, 5 plików (CLDR plural rules). */
const agree = (a: Numeral, b: Numeral, language: string): boolean => {
  const form = ({ written, value }: Numeral) => {
    const fraction = value.split('.')[1]?.length ?? 0
    const rules = new Intl.PluralRules(language, { minimumFractionDigits: fraction })
    return `${rules.select(Number(value))} ${written.startsWith('0')}`
  }
  return form(a) === form(b)
}

const besideMonth = ({ before, after }: Difference, language: string): boolean => {
  const near = [before.match(/(\p{L}+)[\s.]*$/u)?.[1], after.match(/^[\s.]*(\p{L}+)/u)?.[1]]
  return near.some((word) => word !== undefined && calendarWord(word, language)?.of === 'month')
}

const spaces = /[ \u00A0\u2009\u202F]/gu

/** The new number as the target wrote the old one, its kind of space included; null where it has a way of its own. */
function inItsManner(old: Numeral, wanted: Numeral, written: string, languages: Languages): string | null {
  const { sourceLanguage, targetLanguage } = languages
  const [usual, now] = [old, wanted].map((each) => writeNumeral(each, sourceLanguage, targetLanguage))
  if (written === usual) return now!
  const [space] = written.match(spaces) ?? []
  if (space && written.replace(spaces, ' ') === usual!.replace(spaces, ' '))
    return now!.replace(spaces, space)
  return written === old.written ? wanted.written : null
}

function numberSwap(difference: Difference, unit: Texts, languages: Languages): Exchange | null {
  const { sourceLanguage, targetLanguage } = languages
  const [old, wanted] = [difference.from, difference.to].map((text) => numeralIn(text, sourceLanguage))
  if (!old || !wanted || old.foreign || wanted.foreign) return null
  const isDate = besideMonth(difference, sourceLanguage) || (isYear(old) && isYear(wanted))
  if (!isDate && !agree(old, wanted, targetLanguage)) return null
  // The first of a month is an ordinal in some languages (1er mai): no other day is written like it.
  if (isDate && (old.value === '1') !== (wanted.value === '1')) return null
  const same = ({ value }: Numeral) => value === old.value
  if (numeralsOf(unit.source, sourceLanguage).filter(same).length !== 1) return null
  const [at, ...more] = numeralsOf(unit.target, targetLanguage).filter(same)
  const text = at && inItsManner(old, wanted, at.written, languages)
  if (!text || more.length > 0) return null
  const { from, to } = difference
  return { kind: isDate ? 'date' : 'number', from, to, start: at.start, end: at.end, text }
}

/** Where a word stands as a whole word; null where it stands nowhere or twice. */
export function onlyPlace(text: string, word: string): { start: number; end: number } | null {
  let place: { start: number; end: number } | null = null
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const end = start + word.length
    if (/[\p{L}\p{N}]$/u.test(text.slice(0, start)) || /^[\p{L}\p{N}]/u.test(text.slice(end))) continue
    if (place) return null
    place = { start, end }
  }
  return place
}

const beginsWithVowel = (word: string) => /^[aeiouyh]/iu.test(word.normalize('NFD'))

/** What stands before a word may depend on its first sound (d’avril, de mai; a, an); a number does not. */
const fitsBefore = (target: string, start: number, [old, wanted]: readonly [string, string]): boolean =>
  /\p{N}[.º°]?\s*$/u.test(target.slice(0, start)) || beginsWithVowel(old) === beginsWithVowel(wanted)

const besideNumber = ({ before, after }: Difference) =>
  /\p{N}\S{0,2}\s*$/u.test(before) || /^,?\s*\p{N}/u.test(after)

function calendarSwap(difference: Difference, unit: Texts, languages: Languages): Exchange | null {
  const [old, wanted] = [difference.from, difference.to].map((word) =>
    calendarWord(word, languages.sourceLanguage),
  )
  if (!old || old.of !== wanted?.of) return null
  if (old.of === 'month' && !besideNumber(difference)) return null
  if (!onlyPlace(unit.source, difference.from)) return null
  for (const { of, forms } of calendarWords(languages.targetLanguage)) {
    const at = of === old.of && onlyPlace(unit.target, forms[old.at]!)
    if (!at) continue
    const text = forms[wanted.at]!
    if (!fitsBefore(unit.target, at.start, [forms[old.at]!, text])) return null
    return { kind: 'date', from: difference.from, to: difference.to, ...at, text }
  }
  return null
}

type Texts = { source: string; target: string }

const name = /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*$/u

/** Whether a stretch may be a name for all its letters show: capitals within a sentence. */
export const mayBeName = ({ from, to, before }: Difference): boolean =>
  name.test(from) && name.test(to) && /[\p{Ll}\p{N},;–—-]\s*$/u.test(before)

/** A name that both sides write alike, for another that is known to be written alike by both. */
function nameSwap(difference: Difference, unit: Texts, kept: ReadonlySet<string>): Exchange | null {
  const { from, to } = difference
  if (!mayBeName(difference) || !kept.has(to) || !onlyPlace(unit.source, from)) return null
  const at = onlyPlace(unit.target, from)
  return at && fitsBefore(unit.target, at.start, [from, to])
    ? { kind: 'name', from, to, ...at, text: to }
    : null
}

/**
 * What to exchange in a unit's target so that it says the asked source, where the two sources differ in numbers, dates
 * and names alone and each has one place in the target. When unsure it exchanges nothing.
 * @param kept names known to stay as they are in the target language
 * @returns null where something else differs too
 */
export function swapsFor(
  found: readonly Difference[],
  unit: Texts & Languages,
  kept: ReadonlySet<string>,
): Exchange[] | null {
  const exchanges = found.map(
    (difference) =>
      numberSwap(difference, unit, unit) ??
      calendarSwap(difference, unit, unit) ??
      nameSwap(difference, unit, kept),
  )
  if (exchanges.length === 0 || exchanges.some((each) => each === null)) return null
  const inOrder = (exchanges as Exchange[]).toSorted((a, b) => a.start - b.start)
  return inOrder.some(({ start }, at) => at > 0 && start < inOrder[at - 1]!.end) ? null : inOrder
}

/** @param exchanges in the order of their places */
export const exchanged = (target: string, exchanges: readonly Exchange[]): string =>
  exchanges.reduceRight(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    target,
  )
