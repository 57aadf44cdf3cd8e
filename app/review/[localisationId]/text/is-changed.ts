/** Whether a text has become another than its draft. Space at its ends is the segment's, not the translator's. */
export const isChanged = (draft: string | null, text: string): draft is string =>
  draft !== null && draft.trim() !== text.trim()
