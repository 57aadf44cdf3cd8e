import { SaxesParser } from 'saxes'
import { Refusal } from '@/workflow/release/refusal'
import { mendingAmpersands } from './mend-ampersands'

/** An element as it closes over what stood in it. Names are without their prefix. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  /** All text in it, that of its children included, in order. */
  text: string
  children: XmlElement[]
  /** Its own text and its children as they follow one another. */
  content: (string | XmlElement)[]
  /** Of its opening tag, from 1. */
  line: number
}

/** What stands around the elements asked for: its opening tag alone. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: Record<string, string>; line: number }
  | { kind: 'element'; element: XmlElement }
  /** An element asked for that holds more than it may, or is not well-formed: left out. */
  | { kind: 'too_large' | 'malformed'; line: number }

/** Elements in one another; characters of one element asked for, and of one tag or text. */
const caps = { depth: 100, chars: 2_000_000, token: 16_000_000 }

/** What a tag or a piece of text counts for, beside its characters: the memory it takes. */
const pieceChars = 100

const charsOf = (attributes: Record<string, string>): number =>
  Object.entries(attributes).reduce((sum, [name, value]) => sum + name.length + value.length, pieceChars)

const refused = (why: string, line?: number) =>
  new Refusal('bad_input', { why, ...(line !== undefined && { line }) })

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** By its first bytes: UTF-16 with its mark or without, else UTF-8. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  const wide =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(wide, { fatal: true })
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined })
  } catch {
    throw refused('encoding')
  }
}

/** Collects the elements asked for, one at a time, and forgets each when it is handed on. */
function collecting(wanted: ReadonlySet<string>) {
  const events: XmlEvent[] = []
  const open: XmlElement[] = []
  let depth = 0
  let size = 0
  let skippedFrom: number | null = null
  let malformed = false
  /** Counts what an element asked for holds, and leaves out the rest of it once that is too much. */
  const fits = (chars: number): boolean => {
    size += chars
    if (size <= caps.chars) return true
    events.push({ kind: 'too_large', line: open[0]!.line })
    skippedFrom = depth - open.length
    open.length = 0
    return false
  }
  return {
    events,
    opened(name: string, attributes: Record<string, string>, line: number) {
      depth += 1
      if (depth > caps.depth) throw refused('too_deep', line)
      if (skippedFrom !== null) return
      if (open.length === 0 && !wanted.has(name)) {
        events.push({ kind: 'open', name, attributes, line })
        return
      }
      if (open.length === 0) {
        size = 0
        malformed = false
      }
      const element: XmlElement = { name, attributes, text: '', children: [], content: [], line }
      open.at(-1)?.children.push(element)
      open.at(-1)?.content.push(element)
      open.push(element)
      fits(charsOf(attributes))
    },
    said(text: string) {
      if (skippedFrom !== null || open.length === 0) return
      if (!fits(text.length + pieceChars)) return
      for (const element of open) element.text += text
      open.at(-1)!.content.push(text)
    },
    closed() {
      depth -= 1
      if (skippedFrom !== null) {
        if (depth === skippedFrom) skippedFrom = null
        return
      }
      const element = open.pop()
      if (!element || open.length > 0) return
      events.push(malformed ? { kind: 'malformed', line: element.line } : { kind: 'element', element })
    },
    /** Something in it is not well-formed. */
    broken(line: number) {
      if (open.length > 0) malformed = true
      else if (skippedFrom === null) events.push({ kind: 'malformed', line })
    },
    /** The file is over: what is still open was cut short. */
    ended() {
      if (open.length > 0) events.push({ kind: 'malformed', line: open[0]!.line })
    },
  }
}

/**
 * Reads XML as it comes, in bounded memory: hands on each element asked for as a whole and, of everything else, the
 * opening tags. A bare DOCTYPE is accepted and never fetched.
 * @param chunks UTF-8, or UTF-16
 * @param patient leaves out what is not well-formed and goes on, where it would throw `not_xml`; an ampersand that begins
 * no reference is one
 * @throws Refusal `bad_input`, `why`: `not_xml`, `entities` (an internal subset or an entity beyond XML's five),
 * `too_deep`, `too_large` (all three with `line`), `encoding`
 */
export async function* readXml(
  chunks: AsyncIterable<Uint8Array>,
  wanted: ReadonlySet<string>,
  { patient = false } = {},
): AsyncGenerator<XmlEvent> {
  const parser = new SaxesParser({ position: true, xmlns: false })
  const collector = collecting(wanted)
  let sinceToken = 0
  let fault: Refusal | null = null
  const heard = () => {
    sinceToken = 0
  }
  // Thrown from a handler, a fault would leave the parser in the middle of its own work.
  const stop = (refusal: Refusal) => {
    fault ??= refusal
  }
  let isXml = false
  parser.on('error', (error) => {
    const isEntity = (patient ? /undefined entity/iu : /entity/iu).test(error.message)
    if (patient && isXml && !isEntity) collector.broken(parser.line)
    else stop(refused(isEntity ? 'entities' : 'not_xml', parser.line))
  })
  parser.on('doctype', (text) => text.includes('[') && stop(refused('entities', parser.line)))
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/iu.test(encoding)) stop(refused('encoding'))
  })
  parser.on('opentag', ({ name, attributes }) => {
    heard()
    isXml = true
    try {
      collector.opened(local(name), attributes, parser.line)
    } catch (error) {
      stop(error as Refusal)
    }
  })
  parser.on('closetag', () => {
    heard()
    collector.closed()
  })
  for (const kind of ['text', 'cdata'] as const)
    parser.on(kind, (text) => {
      heard()
      collector.said(text)
    })
  const taken = () => collector.events.splice(0)
  const mended = patient ? mendingAmpersands() : (text = '') => text
  let decoder: TextDecoder | null = null
  for await (const bytes of chunks) {
    decoder ??= decoderFor(bytes)
    const text = decoded(decoder, bytes)
    sinceToken += text.length
    if (sinceToken > caps.token) throw refused('too_large', parser.line)
    parser.write(mended(text))
    yield* taken()
    if (fault) throw fault
  }
  if (!decoder) throw refused('not_xml', 1)
  parser.write(mended(decoded(decoder)) + mended())
  parser.close()
  collector.ended()
  yield* taken()
  if (fault) throw fault
}
