import type { ReadyRules } from './rules-for'

/** A place where a sentence may end. Both sides are cut to some sixty characters. */
export type Place = {
  /** Up to the mark that may end the sentence and what closes after it, white space taken off. */
  before: string
  /** From the first character of what may be the next sentence. */
  after: string
  /** White space lies between. */
  spaced: boolean
  /** The whole of what would be the sentence, where it is short. */
  sentence: string
  rules: ReadyRules
}

const opening = /^[\p{Ps}\p{Pi}\p{Pf}\p{Pd}"'¿¡„‚\s]*/u
const elided = /^(.+?)[’'].*$/u
const nextWord = ({ after }: Place): string =>
  /^[\p{L}\p{M}\p{N}’'-]+/u.exec(after.replace(opening, ''))?.[0] ?? ''

function beginsUsually(place: Place): boolean {
  const word = nextWord(place)
  // "J. A. Smith": one letter and a full stop are another initial.
  if (/^\p{L}$/u.test(word) && place.after.replace(opening, '').charAt(1) === '.') return false
  return place.rules.starters.has(word) || place.rules.starters.has(word.replace(elided, '$1’'))
}

const beginsSmall = (words: string): boolean => /^\p{Ll}(?!\p{Lu})/u.test(words)
const figure = /^[£$€§#№~≈±+-]?\s?\p{N}/u
const romanFigure = /^[IVXLC]+(?=[\s.,;:)]|$)/u

/**
 * The last three words with their full stops, the last two and the last, as abbreviations have spaces in them ("i. d. R."):
 * the longest first.
 */
function endings({ before, after }: Place): string[] {
  const [, first = '', second = '', last = ''] = /(?:(\S+)\s+)?(?:(\S+)\s+)?(\S+)$/u.exec(before) ?? []
  const words = [`${first} ${second} ${last}`, `${second} ${last}`, last].map((one) =>
    one.replace(/^[^\p{L}\p{N}№§&]+/u, ''),
  )
  const parted = /[’'/(-]([^’'/(-]{3,})$/u.exec(last)?.[1]
  const isShouted = /^\p{Lu}{2}/u.test(after) && /^\p{Lu}{2,}\.$/u.test(last)
  return [
    ...words,
    ...(parted ? [parted] : []),
    ...(isShouted ? [last.charAt(0) + last.slice(1).toLowerCase()] : []),
  ]
}

const mostWordsBegun = 5
const mostWordsOfTime = 7

/**
 * A sentence that has only begun: "24 лютого 2022 р. Росія", "In 44 B.C. Caesar". Where every year has its letter
 * ("г.", "r.") a few words before it are enough.
 */
function hasOnlyBegun({ sentence, rules }: Place, abbreviation: string): boolean {
  if (sentence === '') return false
  const words = sentence.trim().split(/\s+/u)
  const opensWithTime = /^\p{N}/u.test(words[0]!) || rules.timeWords.has(words[0]!)
  const isLetter = abbreviation.length === 2
  return (
    rules.timeWords.size > 0 &&
    ((opensWithTime && words.length <= mostWordsOfTime) || (isLetter && words.length <= mostWordsBegun))
  )
}

/** A figure stands before an abbreviation that ends a text. */
const measures = (before: string, abbreviation: string): boolean =>
  /\p{N}\)?\s*$/u.test(before.slice(0, -abbreviation.length))

const uses = ['never', 'mostly', 'seldom'] as const

/** What an abbreviation at the place says: whether to read on; undefined where there is none. */
function byAbbreviation(place: Place): boolean | undefined {
  const { rules, after, before } = place
  if (!/[.!']$/u.test(before)) return undefined
  const words = endings(place)
  const isFigure = figure.test(after)
  const isMeasure = /\p{N}\s+\S+$/u.test(before)
  const known = words.find((word) => uses.some((use) => rules[use].has(word)))
  const isUnit = isMeasure && known !== undefined && rules.mostly.has(known)
  if ((isFigure || romanFigure.test(after)) && !isUnit && words.some((word) => rules.beforeFigure.has(word)))
    return true
  if (known === undefined) return isFigure && !isMeasure && lacksVowels(before) ? true : undefined
  if (rules.mostly.has(known) && (isMeasure || !rules.never.has(known))) {
    // "27 mil. GBP"
    if (isMeasure && /^(?:[A-Z]{3}(?![\p{L}\p{N}])|\p{Sc})/u.test(after)) return true
    return measures(before, known) && hasOnlyBegun(place, known) && !beginsUsually(place)
  }
  if (rules.never.has(known)) return true
  return isFigure || /^\p{Pd}/u.test(after) || !beginsUsually(place)
}

/** "hl. 5", "pkt. 12": a word without a vowel is an abbreviation nobody listed. */
const lacksVowels = (before: string): boolean =>
  /(?:^|[\s\(])[\p{L}--[aeiouyæøœıαεηιουωаеиоуыэюя]]{2,4}\.$/v.test(withoutAccents(before))

const withoutAccents = (text: string): string =>
  text.slice(-6).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** "J. Smith", "U.S. Army", "z.B. Panzer"; not "90 °F.", "programma's.", "jeg bor i." */
function byInitials(place: Place): boolean | undefined {
  const [, letters = ''] = /(?:^|[\s(\[“„"«‘’'.-])((?:\p{L}\p{M}*\.-?)+)$/u.exec(place.before) ?? []
  if (letters === '') return undefined
  const lead = place.before.slice(0, -letters.length)
  if (/^\p{Lu}\./u.test(place.after)) return true
  const isOneSmall = /^\p{Ll}\.$/u.test(letters)
  if (isOneSmall && (place.rules.letterWords.has(letters.charAt(0)) || /[\p{L}\p{N}][’'-]$/u.test(lead)))
    return false
  if (/\p{L}-$/u.test(lead) && letters.length === 2) return false
  if (/^\p{Pd}/u.test(place.after)) return true
  return !beginsUsually(place) || (letters.length === 2 && place.rules.particles.has(nextWord(place)))
}

/** "am 3. Oktober", "XX. Jahrhundert"; not "7–2.", "COVID-19.", "Seite 12. Dort". */
function byOrdinal(place: Place): boolean | undefined {
  const { before, after, rules } = place
  if (/(?:^|[^\p{L}\p{N}.,])\d{1,2}\.$/u.test(before) && /^\d{1,2}\.\s?\d/u.test(after)) return true
  if (!rules.ordinals) return undefined
  const [, , number = ''] = /(^|[\s(\[“„"«»]|\.\s?[-–/]\s?)(\d{1,3}|[IVX]+|\d{4})\.$/u.exec(before) ?? []
  if (number === '') return undefined
  // "§ 7.", "Nr. 3.": a figure of its own.
  const lead = /(\S+)\s+\S+$/u.exec(before)?.[1] ?? ''
  if (/[§№]$/u.test(lead) || rules.beforeFigure.has(lead) || rules.beforeFigure.has(`${lead}.`))
    return undefined
  if (/^\p{N}/u.test(after)) return number.length <= 2 && /^(?:1[0-9]{3}|20[0-9]{2})(?!\p{N})/u.test(after)
  if (
    number.length === 4 &&
    (rules.ordinals !== 'and_years' ||
      place.sentence.split(/\s+/u).length > mostWordsBegun ||
      place.sentence === '')
  )
    return undefined
  return beginsUsually(place) ? undefined : true
}

/** Particles and verbs of saying after 」, but none of the words that begin sentences with the same letters. */
const hangsOnQuotation =
  /^(?:と(?!はいえ|ころ|きに|ても|にかく|もに)|って|など|[のをがやも、，]|に(?!もかかわらず)|で(?!は|も|す)|は(?!い)|から|だ(?!が|から))/u

/** Reasons to read on: the first that knows decides, whether to join (true) or to part (false). */
const reasons: readonly ((place: Place) => boolean | undefined)[] = [
  // Nothing has been read, or nothing to read follows.
  ({ sentence, after }) =>
    (sentence !== '' && !/[\p{L}\p{N}]/u.test(sentence)) || !/[\p{L}\p{N}]/u.test(after) || undefined,
  // 「…。」と述べた: words that hang on a closed quotation.
  ({ spaced, before, after }) =>
    (!spaced && /\p{Pe}$/u.test(before) && hangsOnQuotation.test(after)) || undefined,
  // Ideographic full stops and those of scripts without spaces end a sentence whatever follows.
  ({ spaced, before }) => (!spaced && !/[.!?]["'\p{Pe}\p{Pf}]*$/u.test(before) ? false : undefined),
  (place) => (place.spaced ? undefined : !lacksSpace(place)),
  // "Yahoo! is", “Why?” he asked.
  ({ after }) => {
    const words = after.replace(opening, '')
    return (
      (beginsSmall(words) && !/^['’]\p{Ll}\s\p{Lu}/u.test(after) && !/^\s*\p{Pd}?\s*$/u.test(words)) ||
      undefined
    )
  },
  // A number or letter that heads a point: "1. Assurances", "a) Aid".
  ({ sentence }) => /^\s*[(\[]?(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})[.)\]]+$/u.test(sentence) || undefined,
  // "(about 2 p.m.) President": a bracket opened within the sentence does not end it.
  ({ before }) => /[\p{L}\p{N},;]\s\([^()]*[.!?]\)$/u.test(before) || undefined,
  // "the thing is . . . I": three dots set off by spaces are a pause, four an end.
  ({ before }) => /(?<!\.)\s\. \. \.$/u.test(before) || undefined,
  // "[...]" (Smith 55).: a bracket whose full stop stands after it belongs to the sentence before.
  ({ after }) => /^\([^()]*[^\s().!?]\)\./u.test(after) || undefined,
  // "at 9 a.m. (0230 UTC) and": the sentence goes on after the bracket.
  ({ after }) => /^\([^()]*\),?\s+\p{Ll}/u.test(after) || undefined,
  byAbbreviation,
  byInitials,
  byOrdinal,
  // “Enough!” President Zelenskyy said.
  ({ before, after, rules }) =>
    (rules.saying.size > 0 &&
      /[?!]["”»’“']$/u.test(before) &&
      /^\p{Lu}/u.test(after) &&
      /^(?:[\p{Lu}\p{N}]\S*\s+){1,5}?(\p{Ll}+)/u
        .exec(after)
        ?.slice(1)
        .some((verb) => rules.saying.has(verb))) ||
    undefined,
]

/** "Hello world.Today is Tuesday": a space is missing; not "Jane.Doe@example.com", "www.example.org", "Dr.Smith". */
function lacksSpace(place: Place): boolean {
  const { before, after } = place
  const around = `${/\S*$/u.exec(before)![0]}${/^\S*/u.exec(after)![0]}`
  if (/[@/\\_=&:]|^www\./u.test(around) || !/^\p{Lu}(?:\p{Ll}|\s|['’]\p{Ll})/u.test(after)) return false
  if (byAbbreviation({ ...place, spaced: true })) return false
  if (/\p{N}[.!?]$/u.test(before)) return beginsUsually(place) && !place.rules.ordinals
  return (
    /\p{Ll}{2}[.!?]+$/u.test(before) &&
    !/^(?:Com|Org|Net|Gov|Edu|Info|Js|Ai|Io|Tv|Eu|Uk|De|Fr)(?!\p{L})/u.test(after)
  )
}

/** Whether two sentences that Unicode's rules or ours would part at a place are one. */
export function areOne(place: Place): boolean {
  for (const reason of reasons) {
    const known = reason(place)
    if (known !== undefined) return known
  }
  return false
}
