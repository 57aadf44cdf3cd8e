const stray = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z_:][\w:.-]{0,30});)/giu
const cdata = '<![CDATA['

/** What may be the beginning of a reference or of a section, where a piece ends in the middle of it. */
const unfinished = /(?:&[^;\s<&]{0,33}|<[!CDATA[]{0,8})$/u

/**
 * Writes an ampersand that begins no reference as XML wants it, in text that comes piece by piece: many programs forget
 * to, and an XML parser would take everything up to the next semicolon for a name. Character data sections stay.
 * @returns takes the next piece and gives what can be read; without one, what is left
 */
export function mendingAmpersands(): (piece?: string) => string {
  let kept = ''
  let inSection = false
  const section = (text: string): string => {
    const end = text.indexOf(']]>')
    if (end >= 0) {
      inSection = false
      return text.slice(0, end + 3) + mended(text.slice(end + 3))
    }
    kept = text.slice(-2)
    return text.slice(0, -2)
  }
  const mended = (text: string): string => {
    const start = text.indexOf(cdata)
    if (start >= 0) {
      inSection = true
      const before = text.slice(0, start).replace(stray, '&amp;')
      return before + cdata + section(text.slice(start + cdata.length))
    }
    const [rest = ''] = unfinished.exec(text) ?? []
    kept = rest
    return text.slice(0, text.length - rest.length).replace(stray, '&amp;')
  }
  return (piece) => {
    const text = kept + (piece ?? '')
    kept = ''
    const given = inSection ? section(text) : mended(text)
    if (piece !== undefined) return given
    const left = kept
    kept = ''
    return given + (inSection ? left : left.replace(stray, '&amp;'))
  }
}
