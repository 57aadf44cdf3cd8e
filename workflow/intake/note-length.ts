/** UTF-16 code units of a change note. */
export const longestNote = 2_000
