import { codeCharacter } from '@/workflow/text/inline-code'
import type { InlineCode } from '@/workflow/text/inline-code'
import type { XmlElement } from './read-xml'
import { ownCode } from './tmx-own-code'
import type { ForeignCode, UnitCode } from './unit-code'

/** A code of a variant, before it has a number. `key` tells which of the other variant's it is. */
export type Mark = { role: 'open' | 'close' | 'single'; key: string | null; code: UnitCode }

/** A variant's words and codes in their order. */
export type Run = (string | Mark)[]

const elements = ['bpt', 'ept', 'ph', 'it', 'hi', 'ut'] as const

const isCode = (name: string): name is ForeignCode['element'] => elements.some((each) => each === name)

/** The other program's markup: text, and that of sub-flows, which is words of another place. */
const contentOf = ({ text }: XmlElement) => text

function foreign(element: XmlElement, role: Mark['role'], content = contentOf(element)): ForeignCode {
  const { name, attributes } = element
  return { number: 0, type: 'foreign', role, element: name as ForeignCode['element'], content, attributes }
}

function single(element: XmlElement): Mark {
  const { x } = element.attributes
  return {
    role: 'single',
    key: x ? `x${x}` : null,
    code: ownCode(element, 'single') ?? foreign(element, 'single'),
  }
}

/** Beginnings that have their end in this variant, by `i`. */
function pairsIn(segment: XmlElement): ReadonlySet<string> {
  const all = descendants(segment)
  const of = (wanted: string) =>
    new Set(all.filter(({ name }) => name === wanted).map(({ attributes }) => attributes.i ?? ''))
  const ends = of('ept')
  return new Set([...of('bpt')].filter((i) => ends.has(i)))
}

const descendants = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) => [child, ...(child.name === 'hi' ? descendants(child) : [])])

/**
 * A variant's `seg` as words and codes. What is inside a code is its content, sub-flows included; a character of
 * Unicode's private use becomes a code that keeps it. Pairs that overlap count as codes that stand alone.
 */
export function runOf(segment: XmlElement): Run {
  const run = walk(segment, pairsIn(segment))
  return trimmed(isNested(run) ? run : walk(segment, new Set()))
}

function walk(segment: XmlElement, pairs: ReadonlySet<string>): Run {
  const keys = new Map<string, string>()
  const within = ({ content }: XmlElement): Run =>
    content.flatMap((piece): Run => {
      if (typeof piece === 'string') return wordsOf(piece)
      const { name, attributes } = piece
      if (!isCode(name)) return within(piece)
      if (name === 'hi') return highlighted(piece, within(piece))
      const i = attributes.i ?? ''
      if ((name !== 'bpt' && name !== 'ept') || !pairs.has(i)) return [single(piece)]
      const role = name === 'bpt' ? 'open' : 'close'
      if (role === 'open') keys.set(i, attributes.x ? `x${attributes.x}` : `i${i}`)
      return [{ role, key: keys.get(i) ?? null, code: ownCode(piece, role) ?? foreign(piece, role) }]
    })
  return within(segment)
}

function highlighted(element: XmlElement, within: Run): Run {
  const { x } = element.attributes
  const mark = (role: 'open' | 'close'): Mark => ({
    role,
    key: x ? `x${x}` : null,
    code: foreign(element, role, ''),
  })
  return [mark('open'), ...within, mark('close')]
}

const wordsOf = (text: string): Run =>
  text.split(/([\uE000-\uF8FF])/u).flatMap((part, at): Run => {
    if (at % 2 === 0) return part === '' ? [] : [part]
    const code: InlineCode = { number: 0, type: 'private_use', role: 'single', character: part }
    return [{ role: 'single', key: null, code }]
  })

/** White space at either end is the place's, not the sentence's. */
function trimmed(run: Run): Run {
  const result = [...run]
  if (typeof result[0] === 'string') result[0] = result[0].trimStart()
  const last = result.length - 1
  if (typeof result[last] === 'string') result[last] = result[last].trimEnd()
  return result
}

/** Pairs must be closed in order, each once. */
function isNested(run: Run): boolean {
  const open: (string | null)[] = []
  for (const piece of run) {
    if (typeof piece === 'string' || piece.role === 'single') continue
    if (piece.role === 'open') open.push(piece.key)
    else if (open.length === 0 || open.pop() !== piece.key) return false
  }
  return open.length === 0
}

type Numbered = { text: string; codes: UnitCode[] }

/** Gives codes their numbers in reading order, a pair n and n + 1. @param number says an opening's or single's number */
function numbered(run: Run, number: (mark: Mark, at: number) => number): Numbered {
  const open: number[] = []
  const codes: UnitCode[] = []
  let text = ''
  let at = 0
  for (const piece of run) {
    if (typeof piece === 'string') {
      text += piece
      continue
    }
    const own = piece.role === 'close' ? open.pop()! + 1 : number(piece, at++)
    if (piece.role === 'open') open.push(own)
    codes.push({ ...piece.code, number: own } as UnitCode)
    text += codeCharacter(own)
  }
  return { text: text.normalize('NFC'), codes }
}

const beginnings = (run: Run): Mark[] =>
  run.filter((piece) => typeof piece !== 'string').filter(({ role }) => role !== 'close')

/**
 * Two variants of a unit as coded texts with common codes: `x` says which are the same (TMX 1.4), else `i`, else their
 * kind and order.
 */
export function paired(source: Run, target: Run): { source: string; target: string; codes: UnitCode[] } {
  let next = 0
  const take = ({ role }: Mark) => {
    const own = next
    next += role === 'open' ? 2 : 1
    return own
  }
  const numbers = new Map<Mark, number>()
  const own = beginnings(source)
  for (const mark of own) numbers.set(mark, take(mark))
  const free = new Set(own)
  const theirs = beginnings(target)
  const match = (suits: (one: Mark, other: Mark) => boolean) => {
    for (const one of theirs) {
      if (numbers.has(one)) continue
      const other = [...free].find((each) => each.role === one.role && suits(one, each))
      if (!other) continue
      numbers.set(one, numbers.get(other)!)
      free.delete(other)
    }
  }
  match((one, other) => one.key !== null && one.key === other.key)
  match((one, other) => one.code.type === other.code.type)
  for (const mark of theirs) if (!numbers.has(mark)) numbers.set(mark, take(mark))
  const inSource = numbered(source, (mark) => numbers.get(mark)!)
  const inTarget = numbered(target, (mark) => numbers.get(mark)!)
  const known = new Set(inSource.codes.map(({ number }) => number))
  const codes = [...inSource.codes, ...inTarget.codes.filter(({ number }) => !known.has(number))]
  return {
    source: inSource.text,
    target: inTarget.text,
    codes: codes.toSorted((a, b) => a.number - b.number),
  }
}
