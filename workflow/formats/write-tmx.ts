import { codeNumber } from '@/workflow/text/inline-code'
import { xmlEscaped } from '@/workflow/text/markup'
import { markupOf } from './tmx-own-code'
import type { TmxAbout, TmxPair } from './tmx-unit'
import type { UnitCode } from './unit-code'

/** White space that a reader would change is written by its number. */
const escaped = (text: string): string =>
  xmlEscaped(text).replace(/[\r\n\t]/gu, (space) => `&#${space.charCodeAt(0)};`)

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? '' : ` ${name}="${escaped(value)}"`

const basic = (date: Date) => date.toISOString().replaceAll(/[-:]|\.\d+/gu, '')

/** @param x which code of the other variant it is, from 1 */
function code(one: UnitCode, x: number, closes: ReadonlySet<number>): string {
  if (one.type === 'foreign') return foreign(one, x, closes)
  const type = attribute('type', one.type === 'private_use' ? 'x-private-use' : one.type)
  if (one.role === 'single') return `<ph x="${x}"${type}>${escaped(markupOf(one))}</ph>`
  if (one.role === 'close') return `<ept i="${x}">${escaped(markupOf(one))}</ept>`
  return `<bpt i="${x}" x="${x}"${type}>${escaped(markupOf(one))}</bpt>`
}

/** What TMX 1.4b lets each of its codes say. */
const allowed: Record<string, readonly string[]> = {
  bpt: ['type'],
  ept: [],
  ph: ['assoc', 'type'],
  it: ['type'],
  hi: ['type'],
  ut: [],
}

function foreign(
  one: Extract<UnitCode, { type: 'foreign' }>,
  x: number,
  closes: ReadonlySet<number>,
): string {
  const { element, role, content, attributes, number } = one
  const kept = allowed[element]!.map((name) => attribute(name, attributes[name])).join('')
  if (element === 'hi') return role === 'open' ? `<hi x="${x}"${kept}>` : '</hi>'
  if (role === 'open' && closes.has(number + 1))
    return `<bpt i="${x}" x="${x}"${kept}>${escaped(content)}</bpt>`
  if (role === 'close') return `<ept i="${x}">${escaped(content)}</ept>`
  if (element === 'bpt' || element === 'ept' || element === 'it') {
    const position = attributes.pos ?? (element === 'ept' ? 'end' : 'begin')
    return `<it x="${x}" pos="${position === 'end' ? 'end' : 'begin'}"${kept}>${escaped(content)}</it>`
  }
  return element === 'ut'
    ? `<ut x="${x}">${escaped(content)}</ut>`
    : `<ph x="${x}"${kept}>${escaped(content)}</ph>`
}

/** A pair's opening and closing have one number of their own. */
function segment(text: string, codes: readonly UnitCode[]): string {
  const known = new Map(codes.map((one) => [one.number, one]))
  const closes = new Set(codes.filter(({ role }) => role === 'close').map(({ number }) => number))
  return text
    .split(/([\uE000-\uF8FF])/u)
    .map((part, at) => {
      const one = at % 2 === 1 ? known.get(codeNumber(part)) : undefined
      if (at % 2 === 1)
        return one ? code(one, (one.role === 'close' ? one.number - 1 : one.number) + 1, closes) : ''
      return escaped(part)
    })
    .join('')
}

function said({ notes, props }: TmxAbout): string {
  return [
    ...notes.map((note) => `<note>${escaped(note)}</note>\n`),
    ...props.map(({ type, text }) => `<prop type="${escaped(type)}">${escaped(text)}</prop>\n`),
  ].join('')
}

function head({ tuid, creationId, changeId, creationDate, changeDate, usageCount }: TmxAbout): string {
  return [
    attribute('tuid', tuid),
    attribute('usagecount', usageCount?.toString()),
    attribute('creationdate', creationDate && basic(creationDate)),
    attribute('creationid', creationId),
    attribute('changedate', changeDate && basic(changeDate)),
    attribute('changeid', changeId),
  ].join('')
}

const variant = (language: string, text: string) =>
  `<tuv xml:lang="${escaped(language)}"><seg>${text}</seg></tuv>\n`

function unit({ about, codes, ...pair }: TmxPair): string {
  return [
    `<tu${head(about)} srclang="${escaped(pair.sourceLanguage)}">\n`,
    said(about),
    variant(pair.sourceLanguage, segment(pair.source, codes)),
    variant(pair.targetLanguage, segment(pair.target, codes)),
    '</tu>\n',
  ].join('')
}

/**
 * A translation memory as TMX 1.4b, piece by piece as its pairs come.
 * @param about.sourceLanguage what its units are translated from, BCP 47; absent: several
 */
export async function* writeTmx(
  pairs: AsyncIterable<TmxPair> | Iterable<TmxPair>,
  about: { sourceLanguage?: string; version?: string } = {},
): AsyncGenerator<string> {
  const { sourceLanguage = '*all*', version = '1' } = about
  yield `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Communiqué" creationtoolversion="${escaped(version)}" segtype="sentence" o-tmf="Communiqué" adminlang="en" srclang="${escaped(sourceLanguage)}" datatype="xml"/>
<body>
`
  for await (const pair of pairs) yield unit(pair)
  yield '</body>\n</tmx>\n'
}
