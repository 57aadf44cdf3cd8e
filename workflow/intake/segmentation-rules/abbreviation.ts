import { beginsUsually, nextWord, type Place } from './place'

const figure = /^[£$€§#№~≈±+-]?\s?\p{N}/u
const romanFigure = /^[IVXLC]+(?=[\s.,;:)]|$)/u
const lastPart = /[’'/(-]([^’'/(-]{3,})$/u
const shouted = /^\p{Lu}{2,}\.$/u
const leadingMarks = /^[^\p{L}\p{N}№§&]+/u

/**
 * What may be an abbreviation, the longest first: they have up to two spaces in them ("i. d. R."). Nothing where the last
 * word ends none.
 */
function endings({ words, after, rules }: Place): readonly string[] {
  const [last = '', second = '', third = ''] = words
  const ends: string[] = []
  if (rules.tails.has(last.replace(leadingMarks, ''))) {
    if (third) ends.push(`${third} ${second} ${last}`)
    if (second) ends.push(`${second} ${last}`)
    ends.push(last)
  }
  const parted = lastPart.exec(last)?.[1]
  if (parted) ends.push(parted)
  if (shouted.test(last) && /^\p{Lu}{2}/u.test(after)) ends.push(last.charAt(0) + last.slice(1).toLowerCase())
  return ends.map((one) => one.replace(leadingMarks, ''))
}

const mostWordsBegun = 5
const mostWordsOfTime = 7

/**
 * A sentence that has only begun: "24 лютого 2022 р. Росія", "In 44 B.C. Caesar". Where every year has its letter
 * ("г.", "r.") a few words before it are enough.
 */
function hasOnlyBegun({ sentence, rules }: Place, abbreviation: string): boolean {
  if (sentence === '' || rules.timeWords.size === 0) return false
  const words = sentence.trim().split(/\s+/u)
  const opensWithTime = /^\p{N}/u.test(words[0]!) || rules.timeWords.has(words[0]!)
  const isLetter = abbreviation.length === 2
  return (opensWithTime && words.length <= mostWordsOfTime) || (isLetter && words.length <= mostWordsBegun)
}

/** A figure stands before an abbreviation that ends a text. */
const measures = (before: string, abbreviation: string): boolean =>
  /\p{N}\)?\s*$/u.test(before.slice(0, -abbreviation.length).slice(-4))

/** "hl. 5", "pkt. 12": a word without a vowel is an abbreviation nobody listed. */
const lacksVowels = (word: string): boolean =>
  /^\(?[\p{L}--[aeiouyæøœıαεηιουωаеиоуыэюя]]{2,4}\.$/v.test(
    word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  )

const uses = ['never', 'mostly', 'seldom'] as const

/** What an abbreviation at the place says: whether to read on; undefined where there is none. */
export function byAbbreviation(place: Place): boolean | undefined {
  const { rules, after, before, words } = place
  if (!/[.!']$/u.test(before)) return undefined
  const ends = endings(place)
  const isFigure = figure.test(after)
  if (ends.length === 0 && !isFigure) return undefined
  const isMeasure = words.length > 1 && /\p{N}$/u.test(words[1]!)
  const known = ends.find((word) => uses.some((use) => rules[use].has(word)))
  const isUnit = isMeasure && known !== undefined && rules.mostly.has(known)
  const headsFigure = (isFigure || romanFigure.test(after)) && !isUnit
  if (headsFigure && ends.some((word) => rules.beforeFigure.has(word))) return true
  if (known === undefined) return isFigure && !isMeasure && lacksVowels(words[0]!) ? true : undefined
  if (rules.mostly.has(known) && (isMeasure || !rules.never.has(known))) {
    // "27 mil. GBP"
    if (isMeasure && /^(?:[A-Z]{3}(?![\p{L}\p{N}])|\p{Sc})/u.test(after)) return true
    return measures(before, known) && hasOnlyBegun(place, known) && !beginsUsually(place)
  }
  if (rules.never.has(known)) return true
  return isFigure || /^\p{Pd}/u.test(after) || !beginsUsually(place)
}

const initials = /^[\s(\[“„"«‘’'.-]*((?:\p{L}\p{M}*\.-?)+)$/u
const initialsInside = /[(\[“„"«‘’'.-]((?:\p{L}\p{M}*\.-?)+)$/u

/** "J. Smith", "U.S. Army", "z.B. Panzer"; not "90 °F.", "programma's.", "jeg bor i.", "at 10 h." */
export function byInitials(place: Place): boolean | undefined {
  const last = place.words[0] ?? ''
  if (!last.endsWith('.')) return undefined
  const [whole = '', letters = ''] = initials.exec(last) ?? initialsInside.exec(last) ?? []
  if (letters === '') return undefined
  const lead = last.slice(0, -letters.length)
  if (whole !== last && letters.length === 2 && /[\p{L}\p{N}][-’']$/u.test(lead)) return false
  if (/^\p{Lu}\./u.test(place.after)) return true
  // "at 10 h.", "5 m."
  if (/^[hmgl]\.$/u.test(last) && /\p{N}\.?$/u.test(place.words[1] ?? '')) return false
  if (/^\p{Ll}\.$/u.test(letters) && place.rules.letterWords.has(letters.charAt(0))) return false
  if (/^\p{Pd}/u.test(place.after)) return true
  return !beginsUsually(place) || (letters.length === 2 && place.rules.particles.has(nextWord(place)))
}
