/** Long enough for whoever explains at length, short enough to be read beside a sentence; in UTF-16 code units. */
export const longestComment = 2_000
