/**
 * Tells what comes back of a text that was told from what is new from elsewhere: it comes back late, by leaps, and
 * sometimes twice, and must never undo what was typed since.
 * @param first the text that stood when the editor opened
 */
export function echoes(first: string) {
  let last = first
  const told: string[] = []
  return {
    tell: (text: string): void => void told.push(text),
    /** Whether a text that is handed over comes from elsewhere. */
    isNews(text: string): boolean {
      if (text === last) return false
      last = text
      const at = told.indexOf(text)
      told.splice(0, at < 0 ? told.length : at + 1)
      return at < 0
    },
  }
}
