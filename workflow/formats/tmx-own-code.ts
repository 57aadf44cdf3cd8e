import type { InlineCode } from '@/workflow/text/inline-code'
import { escaped } from '@/workflow/text/markup'
import type { XmlElement } from './read-xml'

/** Our codes as HTML says them; `x-private-use` keeps a character that is somebody's own. */
const tags = {
  link: 'a',
  emphasis: 'em',
  strong: 'strong',
  subscript: 'sub',
  superscript: 'sup',
  abbreviation: 'abbr',
} as const

type Paired = keyof typeof tags

const types = new Map(Object.entries(tags).map(([type, tag]) => [tag as string, type as Paired]))

const unescapes = new Map([...'&<>"'].map((character) => [escaped(character), character]))
const unescaped = (text: string) =>
  text.replaceAll(/&(?:amp|lt|gt|quot);/gu, (entity) => unescapes.get(entity)!)

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? '' : ` ${name}="${escaped(value)}"`

/** What stands in a TMX code for one of ours. */
export function markupOf(code: InlineCode): string {
  if (code.type === 'break') return '<br/>'
  if (code.type === 'private_use') return `U+${code.character.charCodeAt(0).toString(16).toUpperCase()}`
  const tag = tags[code.type]
  if (code.role === 'close') return `</${tag}>`
  const href = code.type === 'link' ? attribute('href', code.href) : ''
  return `<${tag}${href}${attribute('title', code.title)}>`
}

const opening = /^<(a|em|strong|sub|sup|abbr)(?: href="([^"]*)")?(?: title="([^"]*)")?>$/u
const closing = /^<\/(a|em|strong|sub|sup|abbr)>$/u

/** One of ours, where a code of a TMX file says exactly what we would write; null: another program's. */
export function ownCode(
  { text, attributes }: XmlElement,
  role: 'open' | 'close' | 'single',
): InlineCode | null {
  if (role === 'single') return ownSingle(text, attributes.type)
  if (role === 'close') {
    const type = types.get(closing.exec(text)?.[1] ?? '')
    return type ? { number: 0, type, role: 'close' } : null
  }
  const [, tag = '', href, title] = opening.exec(text) ?? []
  const type = types.get(tag)
  const titled = title !== undefined && { title: unescaped(title) }
  if (!type || (type === 'link') !== (href !== undefined)) return null
  if (type === 'link') return { number: 0, type, role: 'open', href: unescaped(href!), ...titled }
  return { number: 0, type, role: 'open', ...titled }
}

function ownSingle(text: string, type: string | undefined): InlineCode | null {
  if (text === '<br/>') return { number: 0, type: 'break', role: 'single' }
  const [, hexadecimal] =
    type === 'x-private-use' ? (/^U\+(E[0-9A-F]{3}|F[0-8][0-9A-F]{2})$/u.exec(text) ?? []) : []
  if (!hexadecimal) return null
  const character = String.fromCharCode(Number.parseInt(hexadecimal, 16))
  return { number: 0, type: 'private_use', role: 'single', character }
}
