/**
 * The lines of a plain text, each without its break and the white space at its end; tabs are four spaces, a page break
 * is an empty line.
 */
export function readPlainText(text: string): string[] {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\f/gu, '\n\n')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map((line) => line.replaceAll('\t', '    ').trimEnd())
}
