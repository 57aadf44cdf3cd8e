/**
 * The lines of a plain text, each without its break and the white space at its end; tabs are four spaces, a page break
 * is an empty line. The marks before each line of a quoted message (">") are taken off.
 */
export function readPlainText(text: string): string[] {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .replace(/\f/gu, '\n\n')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map((line) => line.replaceAll('\t', '    ').trimEnd())
  return isQuotedMessage(lines) ? lines.flatMap(withoutQuoteMark) : lines
}

const quoteMark = /^ {0,3}(?:> ?)+/u

const isQuotedMessage = (lines: readonly string[]): boolean =>
  lines.filter((line) => line.startsWith('>')).length > 1

/** Where a quoted part begins or ends a blank line parts it from the rest. */
function withoutQuoteMark(line: string, at: number, lines: readonly string[]): string[] {
  const isQuoted = quoteMark.test(line)
  const parted = at > 0 && isQuoted !== quoteMark.test(lines[at - 1]!)
  return [...(parted ? [''] : []), line.replace(quoteMark, '')]
}
