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
  /** Up to the section's end, which it takes with it, or all that cannot be the beginning of one. */
  const section = (text: string): [given: string, rest: string] => {
    const end = text.indexOf(']]>')
    inSection = end < 0
    if (end >= 0) return [text.slice(0, end + 3), text.slice(end + 3)]
    kept = text.slice(-2)
    return [text.slice(0, -2), '']
  }
  /** Up to the next section, or all that cannot be the beginning of anything. */
  const mended = (text: string): [given: string, rest: string] => {
    const start = text.indexOf(cdata)
    inSection = start >= 0
    const end = inSection ? start + cdata.length : text.length
    if (inSection) return [text.slice(0, start).replace(stray, '&amp;') + cdata, text.slice(end)]
    const [rest = ''] = unfinished.exec(text) ?? []
    kept = rest
    return [text.slice(0, text.length - rest.length).replace(stray, '&amp;'), '']
  }
  return (piece) => {
    let rest = kept + (piece ?? '')
    let given = ''
    kept = ''
    while (rest !== '') {
      const [part, left] = inSection ? section(rest) : mended(rest)
      given += part
      rest = left
    }
    if (piece !== undefined) return given
    const left = kept
    kept = ''
    return given + (inSection ? left : left.replace(stray, '&amp;'))
  }
}
