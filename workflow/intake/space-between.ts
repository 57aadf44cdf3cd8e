const unspacedEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、！？」』]$/u
const unspacedStart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『]/u

/** What stands between two texts that become one: a space, or nothing where Chinese or Japanese meet. */
export const spaceBetween = (before: string, after: string): '' | ' ' =>
  unspacedEnd.test(before) && unspacedStart.test(after) ? '' : ' '
