import { byAbbreviation, byInitials } from './abbreviation'
import { byOrdinal } from './ordinal'
import { beginsUsually, type Place } from './place'

/** Particles and verbs of saying after 」, but none of the words that begin sentences with the same letters. */
const hangsOnQuotation =
  /^(?:と(?!はいえ|ころ|きに|ても|にかく|もに)|って|など|[のをがやも、，]|に(?!もかかわらず)|で(?!は|も|す)|は(?!い)|から|だ(?!が|から))/u

const unspacedMark = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][!?]+$/u

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
  // So do marks of ordinary width between them: "本当か?そうだ".
  ({ spaced, before, after }) =>
    !spaced && unspacedMark.test(before) ? hangsOnQuotation.test(after) : undefined,
  (place) => (place.spaced ? undefined : !lacksSpace(place)),
  // "Yahoo! is", “Why?” he asked; not "eBay", "'s Avonds", nor Georgian, which has no capitals.
  ({ ahead, after }) =>
    (/^(?!\p{Script=Georgian})\p{Ll}(?!\p{Lu})/u.test(ahead) && !/^['’]\p{Ll}\s\p{Lu}/u.test(after)) ||
    undefined,
  // A number or letter that heads a point: "1. Assurances", "a) Aid".
  ({ sentence }) =>
    (sentence.length < 10 && /^\s*[(\[]?(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})[.)\]]+$/u.test(sentence)) ||
    undefined,
  // "(about 2 p.m.) President": a bracket opened within the sentence does not end it.
  ({ before }) => (before.endsWith(')') && /[\p{L}\p{N},;]\s\([^()]*[.!?]\)$/u.test(before)) || undefined,
  // "the thing is . . . I": three dots set off by spaces are a pause, four an end.
  ({ before }) => (before.endsWith(' . . .') && !before.endsWith('. . . .')) || undefined,
  // "[...]" (Smith 55).: a bracket whose full stop stands after it belongs to the sentence before; "(0230 UTC) and" too.
  ({ after }) =>
    (after.startsWith('(') && /^\([^()]*(?:[^\s().!?]\)\.|\),?\s+\p{Ll})/u.test(after)) || undefined,
  byAbbreviation,
  byInitials,
  byOrdinal,
  // “Enough!” President Zelenskyy said.
  ({ before, after, rules }) =>
    (rules.saying.size > 0 &&
      /[?!]["”»’“']$/u.test(before) &&
      rules.saying.has(/^(?:[\p{Lu}\p{N}]\S*\s+){1,5}?(\p{Ll}+)/u.exec(after)?.[1] ?? '')) ||
    undefined,
]

const domains = /^(?:Com|Org|Net|Gov|Edu|Info|Js|Ai|Io|Tv|Eu|Uk|De|Fr)(?!\p{L})/u

/** "Hello world.Today is Tuesday": a space is missing; not "Jane.Doe@example.com", "www.example.org", "Dr.Smith". */
function lacksSpace(place: Place): boolean {
  const { words, after } = place
  const last = words[0] ?? ''
  if (!/^\p{Lu}(?:\p{Ll}|\s|['’]\p{Ll})/u.test(after) || domains.test(after)) return false
  if (/[@/\\_=&:]|^www\./u.test(last + (/^\S*/u.exec(after)?.[0] ?? '')) || byAbbreviation(place))
    return false
  if (/\p{N}[.!?]$/u.test(last)) return beginsUsually(place) && !place.rules.ordinals
  return /\p{Ll}{2}[.!?]+$/u.test(last)
}

/** Whether two sentences that Unicode's rules or ours would part at a place are one. */
export function areOne(place: Place): boolean {
  for (const reason of reasons) {
    const known = reason(place)
    if (known !== undefined) return known
  }
  return false
}
