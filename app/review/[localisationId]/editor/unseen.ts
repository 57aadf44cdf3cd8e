/** Characters that cannot be seen or are not told from a space: each has a name in the interface's language. */
export const unseen = {
  nbsp: '\u00A0',
  narrow: '\u202F',
  figure: '\u2007',
  thin: '\u2009',
  ideographic: '\u3000',
  softHyphen: '\u00AD',
  zeroWidth: '\u200B',
  nonJoiner: '\u200C',
  joiner: '\u200D',
  wordJoiner: '\u2060',
  byteOrder: '\uFEFF',
  ltr: '\u200E',
  rtl: '\u200F',
  arabic: '\u061C',
  ltrIsolate: '\u2066',
  rtlIsolate: '\u2067',
  firstStrong: '\u2068',
  endIsolate: '\u2069',
  ltrEmbedding: '\u202A',
  rtlEmbedding: '\u202B',
  endEmbedding: '\u202C',
  ltrOverride: '\u202D',
  rtlOverride: '\u202E',
} as const

export type UnseenName = keyof typeof unseen

const names = new Map<string, UnseenName>(
  Object.entries(unseen).map(([name, character]) => [character, name as UnseenName]),
)

/** A joiner between the parts of one pictograph does its work unseen, and marking it would part them. */
const isInPictograph = (text: string, at: number): boolean =>
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u.test(text.slice(0, at)) &&
  /^\p{Extended_Pictographic}/u.test(text.slice(at + 1))

/** The name of the unseen character at a place in a text, or none. */
export function unseenAt(text: string, at: number): UnseenName | null {
  const name = names.get(text[at] ?? '') ?? null
  return name === 'joiner' && isInPictograph(text, at) ? null : name
}
