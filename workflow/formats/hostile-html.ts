import { Refusal } from '@/workflow/release/refusal'
import { maxAttributes, maxDepth } from './limits'

/** Elements that close by themselves, so that an opening alone is no depth. */
const selfClosing = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'html', 'head', 'body'],
])

/** Elements whose inside is no markup. */
const unread = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/u

/**
 * One pass over a page before it is parsed: parsers slow down with the square of the depth, of unclosed elements and of
 * one tag's attributes.
 * @throws Refusal `bad_input`, `why`: `too_deep`, `too_many_attributes`
 */
export function refuseHostileHtml(text: string): void {
  const open = new Map<string, number>()
  let depth = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      at = endOf(text, '-->', at + 4)
      continue
    }
    const name = nameAt(text, at)
    if (!name) {
      at += 1
      continue
    }
    const isClosing = text.charAt(at + 1) === '/'
    at = tagEnd(text, at + 1)
    if (selfClosing.has(name)) continue
    const before = open.get(name) ?? 0
    if (isClosing && before > 0) depth -= 1
    if (!isClosing) depth += 1
    open.set(name, Math.max(0, before + (isClosing ? -1 : 1)))
    if (depth > maxDepth) throw new Refusal('bad_input', { why: 'too_deep', most: maxDepth })
    if (!isClosing && unread.test(name)) {
      const end = new RegExp(`</${name}`, 'giu')
      end.lastIndex = at
      at = end.exec(text)?.index ?? text.length
    }
  }
}

const endOf = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

const nameAt = (text: string, at: number): string | undefined =>
  /^<\/?([a-z][a-z0-9:-]{0,30})/iu.exec(text.slice(at, at + 34))?.[1]?.toLowerCase()

/** Where a tag ends, quoted values minded; counts its attributes by the white space, slashes and quotes between them. */
function tagEnd(text: string, from: number): number {
  const mark = /[\s/]+[^\s/>"']|["'>]/gu
  mark.lastIndex = from
  let attributes = 0
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [character] = found
    if (character === '>') return mark.lastIndex
    if (character === '"' || character === "'") mark.lastIndex = endOf(text, character, mark.lastIndex)
    attributes += 1
    if (attributes > maxAttributes * 2)
      throw new Refusal('bad_input', { why: 'too_many_attributes', most: maxAttributes })
  }
  return text.length
}
