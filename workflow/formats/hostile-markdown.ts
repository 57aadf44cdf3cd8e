import { Refusal } from '@/workflow/release/refusal'
import { maxDepth, maxMarkdown } from './limits'

const containers = /^(?:\s*(?:>|[-+*]|\d{1,9}[.)])(?=[\s>]|$))+/u
const marks = /[[\]<>*_`~!&\\]/gu

/**
 * One pass over Markdown before it is parsed.
 * @throws Refusal `bad_input`, `why`: `too_large` (with `mostChars`), `too_deep`, `too_much_markup`
 */
export function refuseHostileMarkdown(text: string): void {
  if (text.length > maxMarkdown.chars) throw refused('too_large', { mostChars: maxMarkdown.chars })
  const lines = text.split(/\r\n|[\n\r]/u)
  if (lines.length > maxMarkdown.lines) throw refused('too_large', { mostLines: maxMarkdown.lines })
  let together = 0
  let all = 0
  for (const line of lines) {
    const depth = containers.exec(line)?.[0].replace(/\s/gu, '').length ?? 0
    if (depth > maxDepth) throw refused('too_deep', { most: maxDepth })
    const count = line.match(marks)?.length ?? 0
    together = line.trim() === '' ? 0 : together + count
    all += count
    if (together > maxMarkdown.marksTogether || all > maxMarkdown.marks) throw refused('too_much_markup')
  }
}

const refused = (why: string, detail: Record<string, unknown> = {}) =>
  new Refusal('bad_input', { why, ...detail })
