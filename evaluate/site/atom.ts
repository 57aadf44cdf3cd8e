import { SaxesParser } from 'saxes'
import type { SaxesTagNS } from 'saxes'

const atom = 'http://www.w3.org/2005/Atom'
const tombstones = 'http://purl.org/atompub/tombstones/1.0'
const xml = 'http://www.w3.org/XML/1998/namespace'

export type Element = {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

type Rule = { required: string[]; optional?: string[]; attributes?: string[] }

/** What RFC 4287, appendix B, and RFC 6721, section 3, let stand in each element; each at most once unless it repeats. */
const rules: Record<string, Rule> = {
  feed: {
    required: ['id', 'title', 'updated'],
    optional: ['author', 'link', 'entry', 'deleted-entry', 'category', 'subtitle', 'generator', 'rights'],
    attributes: ['lang'],
  },
  entry: {
    required: ['id', 'title', 'updated'],
    optional: ['link', 'published', 'summary', 'content', 'author', 'category'],
  },
  author: { required: ['name'], optional: ['uri', 'email'] },
  link: { required: [], attributes: ['rel', 'type', 'hreflang', 'href', 'title', 'length'] },
  'deleted-entry': { required: [], attributes: ['ref', 'when'] },
  ...Object.fromEntries(
    ['id', 'title', 'updated', 'published', 'summary', 'name', 'uri'].map((name) => [name, { required: [] }]),
  ),
}
const repeated = new Set(['author', 'link', 'entry', 'deleted-entry', 'category'])
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u

/** Reads a feed. @returns its outermost element, and everything the two standards do not allow of it */
export function readAtom(document: string): { feed: Element; faults: string[] } {
  const faults: string[] = []
  const feed = parse(document, faults)
  check(feed, faults)
  if (feed.name !== 'feed') faults.push('no feed')
  for (const entry of within(feed, 'entry')) {
    if (within(feed, 'author').length === 0 && within(entry, 'author').length === 0)
      faults.push('an entry of nobody')
    const alternates = within(entry, 'link').filter(({ attributes }) => attributes.rel === 'alternate')
    if (alternates.length === 0 && within(entry, 'content').length === 0) faults.push('an entry of nothing')
  }
  const ids = within(feed, 'entry').flatMap((entry) => textsOf(entry, 'id'))
  if (new Set(ids).size < ids.length) faults.push('two entries with one id')
  const [updated = ''] = textsOf(feed, 'updated')
  if (within(feed, 'entry').some((entry) => (textsOf(entry, 'updated')[0] ?? '') > updated))
    faults.push('an entry is newer than it')
  const tombs = within(feed, 'deleted-entry').map(({ attributes }) => attributes.ref)
  if (tombs.some((ref) => ref && ids.includes(ref))) faults.push('an entry that is there and deleted')
  return { feed, faults }
}

export const within = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name)

const textsOf = (element: Element, name: string): string[] => within(element, name).map(({ text }) => text)

function check(element: Element, faults: string[]): void {
  const { name, attributes, children, text } = element
  const rule = rules[name]
  if (!rule) return void faults.push(`${name} is not known`)
  const names = children.map((child) => child.name)
  for (const required of rule.required)
    if (!names.includes(required)) faults.push(`${name} without ${required}`)
  for (const child of names) {
    if (![...rule.required, ...(rule.optional ?? [])].includes(child)) faults.push(`${child} in ${name}`)
    if (!repeated.has(child) && names.filter((each) => each === child).length > 1)
      faults.push(`${child} twice in ${name}`)
  }
  for (const attribute of Object.keys(attributes))
    if (!rule.attributes?.includes(attribute)) faults.push(`${attribute} of ${name}`)
  if (['updated', 'published'].includes(name) && !instant.test(text)) faults.push(`${name}: ${text}`)
  if (['id', 'uri'].includes(name) && !URL.canParse(text)) faults.push(`${name}: ${text}`)
  if (name === 'link' && !URL.canParse(attributes.href ?? '')) faults.push(`link to ${attributes.href}`)
  if (
    name === 'deleted-entry' &&
    (!instant.test(attributes.when ?? '') || !URL.canParse(attributes.ref ?? ''))
  )
    faults.push('deleted-entry')
  if (['title', 'name', 'summary'].includes(name) && text.trim() === '') faults.push(`empty ${name}`)
  if (children.length > 0 && text.trim() !== '') faults.push(`words in ${name}`)
  for (const child of children) check(child, faults)
}

function parse(document: string, faults: string[]): Element {
  const parser = new SaxesParser({ xmlns: true })
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('error', (error) => faults.push(error.message))
  parser.on('opentag', (tag) => {
    const element = elementOf(tag, faults)
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => void (open.at(-1)!.text += text))
  parser.on('closetag', () => void open.pop())
  parser.write(document).close()
  return root.children[0] ?? root
}

function elementOf({ local, uri, attributes }: SaxesTagNS, faults: string[]): Element {
  if (uri !== (local === 'deleted-entry' ? tombstones : atom)) faults.push(`${local} of ${uri}`)
  const own = Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
  for (const attribute of own)
    if (attribute.uri !== '' && attribute.uri !== xml) faults.push(`${attribute.name} of ${attribute.uri}`)
  return {
    name: local,
    attributes: Object.fromEntries(own.map((attribute) => [attribute.local, attribute.value])),
    children: [],
    text: '',
  }
}
