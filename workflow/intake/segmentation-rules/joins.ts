import type { ReadyRules } from './rules-for'

/** A place where Unicode's rules end a sentence. Both sides are cut to some sixty characters. */
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
const nextWord = ({ after }: Place): string =>
  /^[\p{L}\p{M}\p{N}’'-]+/u.exec(after.replace(opening, ''))?.[0] ?? ''
const beginsUsually = (place: Place): boolean =>
  place.rules.starters.has(nextWord(place).replace(/[’'].*$/u, ''))

/** The last word with its full stop, and the last two where an abbreviation has a space in it ("p. ej."). */
const endings = ({ before }: Place): string[] => {
  const [, first = '', last = ''] =
    /(?:(?:^|[\s(\[«“„"'’])([^\s(\[«“„"]+)\s)?(?:^|(?<=[\s(\[«“„"'’/-]))([^\s(\[«“„"]+)$/u.exec(before) ?? []
  const bare = last.replace(/^\p{L}{1,4}[’']/u, '')
  return first ? [last, bare, `${first} ${last}`] : [last, bare]
}

const endsWith = (place: Place, abbreviations: ReadonlySet<string>): boolean =>
  abbreviations.size > 0 && endings(place).some((ending) => abbreviations.has(ending))

/** Reasons to read on, in one list: the first that holds joins what Unicode's rules would part. */
export const joins: readonly ((place: Place) => boolean)[] = [
  // "end.[1]", "example.org": only ideographic full stops end a sentence without white space.
  ({ spaced, before }) => !spaced && !/[。！？｡．…][\p{Pe}\p{Pf}\p{Po}]*$/u.test(before),
  // 「…。」と述べた: words that hang on a closed quotation.
  ({ spaced, before, after }) =>
    !spaced && /\p{Pe}$/u.test(before) && /^[\p{Script=Hiragana}\p{Script=Han}]/u.test(after),
  // "Yahoo! is", “Why?” he asked.
  ({ after }) => /^\p{Ll}/u.test(after.replace(opening, '')),
  // Nothing to read follows.
  ({ after }) => !/[\p{L}\p{N}]/u.test(after),
  // A number or letter that heads a point: "1. Assurances", "a) Aid".
  ({ sentence }) => /^\s*[(\[]?(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})[.)\]]+$/u.test(sentence),
  (place) => endsWith(place, place.rules.never),
  (place) => endsWith(place, place.rules.seldom) && !beginsUsually(place),
  (place) => /^(?:[£$€§]?\p{N}|[IVXLC]+\b)/u.test(place.after) && endsWith(place, place.rules.beforeFigure),
  // Initials and letters with stops between: "J. Smith", "U.S. Army", "z.B. Panzer".
  (place) => /(?:^|[^\p{L}\p{M}\p{N}])(?:\p{L}\.)+$/u.test(place.before) && !beginsUsually(place),
  // "am 3. Oktober", "XX. Jahrhundert"
  (place) =>
    place.rules.ordinals &&
    /(?:^|[^\p{L}\p{N}.,])(?:\d{1,3}|[IVX]+)\.$/u.test(place.before) &&
    !beginsUsually(place),
  // “Enough!” President Zelenskyy said.
  (place) =>
    place.rules.starters.size > 0 &&
    /[?!]["”»’“]$/u.test(place.before) &&
    /^\p{Lu}/u.test(place.after) &&
    !beginsUsually(place),
]
