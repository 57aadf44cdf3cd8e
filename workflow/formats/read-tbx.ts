import type { KnownTerm } from '@/workflow/checks/known-term'
import { Refusal } from '@/workflow/release/refusal'
import { canonicalTag } from '@/workflow/text/language'
import { readXml } from './read-xml'
import type { XmlElement } from './read-xml'
import { own } from './tbx-concept'
import type { TbxConcept, TbxProblem, TbxRendering } from './tbx-concept'

export type TbxEvent =
  | { kind: 'concept'; concept: TbxConcept; line: number }
  | { kind: 'problem'; why: TbxProblem; line: number }

/** TBX 2 (ISO 30042:2008) and 3 (ISO 30042:2019) call the same things by two names. */
const names = {
  roots: new Set(['martif', 'tbx']),
  concepts: new Set(['termEntry', 'conceptEntry']),
  languages: new Set(['langSet', 'langSec']),
  terms: new Set(['tig', 'ntig', 'termSec']),
  groups: new Set(['descripGrp', 'adminGrp', 'termNoteGrp', 'termGrp', 'transacGrp']),
}

const tidy = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()

type Property = { type: string; text: string }

/**
 * What is said of a concept, a language or a term itself. In style DCA the type is an attribute
 * (`<descrip type="definition">`), in DCT it is the element's name (`<basic:definition>`).
 */
function propertiesOf({ children }: XmlElement): Property[] {
  return children.flatMap((child) => {
    if (names.groups.has(child.name)) return propertiesOf(child)
    if (names.languages.has(child.name) || names.terms.has(child.name)) return []
    const text = tidy(child.text)
    return text ? [{ type: child.attributes.type ?? child.name, text }] : []
  })
}

const first = (properties: readonly Property[], ...types: string[]): string =>
  properties.find(({ type }) => types.includes(type))?.text ?? ''

const notesIn = (properties: readonly Property[]): string =>
  properties
    .filter(({ type }) => type === 'note' || type === 'usageNote')
    .map(({ text }) => text)
    .join('\n')

/** What a file of ours keeps where TBX has no place: `communique:kind=office`. */
const ownOf = (properties: readonly Property[], name: string): string[] =>
  properties.flatMap(({ type, text }) =>
    type === 'projectSubset' && text.startsWith(`${own}${name}=`)
      ? [text.slice(own.length + name.length + 1)]
      : [],
  )

/** ISO 12620's and other programs' words for it; null where nothing is said. */
function statusOf(properties: readonly Property[]): TbxRendering['status'] | null {
  const said = first(
    properties,
    'administrativeStatus',
    'normativeAuthorization',
    'usageStatus',
  ).toLowerCase()
  if (/deprecat|supersed|not\s?recommended|obsolete|forbid|prohibit|not use/u.test(said)) return 'forbidden'
  if (/admit|allow|alternat/u.test(said)) return 'admitted'
  return /prefer|standard|legal|regulat|recommend|approv/u.test(said) ? 'preferred' : null
}

const genders: Record<string, TbxRendering['gender']> = {
  masculine: 'masculine',
  feminine: 'feminine',
  neuter: 'neuter',
  other: 'common',
  othergender: 'common',
  common: 'common',
}

const kinds: readonly KnownTerm['kind'][] = ['term', 'person', 'rank', 'office', 'organisation', 'place']

type Said = Omit<TbxRendering, 'status'> & { status: TbxRendering['status'] | null }

function renderingOf(element: XmlElement, language: string): Said | null {
  const properties = propertiesOf(element)
  const text = first(properties, 'term')
  if (!text) return null
  const isShort = /^(?:acronym|initialism|abbreviation|abbreviatedForm)$/u.test(first(properties, 'termType'))
  const [caseRule = isShort ? 'exact' : 'any'] = ownOf(properties, 'case')
  return {
    ...{ language, text, status: statusOf(properties) },
    caseRule: caseRule === 'exact' ? 'exact' : 'any',
    partOfSpeech: first(properties, 'partOfSpeech'),
    gender: genders[first(properties, 'grammaticalGender').toLowerCase()] ?? null,
    forms: ownOf(properties, 'form'),
    inflection: ownOf(properties, 'inflection').join(' '),
    note: notesIn(properties),
    source: first(properties, 'source', 'sourceIdentifier', 'xSource'),
  }
}

/** Where nothing is said of a term's status, the first of its language is preferred and the others pass. */
function withStatus(said: readonly Said[]): TbxRendering[] {
  const decided = said.some(({ status }) => status === 'preferred')
  const lead = decided ? undefined : said.find(({ status }) => status === null)
  return said.map((one) => ({ ...one, status: one.status ?? (one === lead ? 'preferred' : 'admitted') }))
}

function termsIn(element: XmlElement): XmlElement[] {
  return element.children.filter(({ name }) => names.terms.has(name))
}

/** An entry's concept, and what had to be left out of it. */
function readEntry(entry: XmlElement): TbxEvent[] {
  const properties = propertiesOf(entry)
  const languages = entry.children.filter(({ name }) => names.languages.has(name))
  const problems: TbxEvent[] = []
  const renderings = languages.flatMap((part) => {
    const language = canonicalTag(part.attributes['xml:lang'] ?? part.attributes.lang ?? '')
    if (!language) problems.push({ kind: 'problem', why: 'no_language', line: part.line })
    const said = language ? termsIn(part).flatMap((term) => renderingOf(term, language) ?? []) : []
    if (language && said.length === 0) problems.push({ kind: 'problem', why: 'no_term', line: part.line })
    return withStatus(said)
  })
  if (languages.length === 0) problems.push({ kind: 'problem', why: 'no_term', line: entry.line })
  if (renderings.length === 0) return problems
  const ofLanguages = languages.flatMap(propertiesOf)
  const [kind] = ownOf(properties, 'kind')
  const concept: TbxConcept = {
    id: entry.attributes.id?.trim() || null,
    kind: kinds.find((known) => known === kind) ?? 'term',
    definition: first(properties, 'definition') || first(ofLanguages, 'definition'),
    domain: first(properties, 'subjectField') || first(ofLanguages, 'subjectField'),
    note: notesIn(properties),
    source: first(properties, 'source', 'sourceIdentifier'),
    keep: ownOf(properties, 'keep').includes('true'),
    renderings,
  }
  return [...problems, { kind: 'concept', concept, line: entry.line }]
}

/**
 * Reads a termbase as it comes: TBX 2 (martif, termEntry, langSet, tig or ntig) and TBX 3 (tbx, conceptEntry, langSec,
 * termSec) in any dialect, styles DCA and DCT. What cannot be read is said with its line, and the rest goes on.
 * @throws Refusal `bad_input` (`not_tbx`, and what `readXml` throws)
 */
export async function* readTbx(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TbxEvent> {
  let root: string | null = null
  for await (const event of readXml(chunks, names.concepts)) {
    if (event.kind === 'element') yield* readEntry(event.element)
    else if (event.kind !== 'open') yield { kind: 'problem', why: 'too_large', line: event.line }
    else if (root === null) {
      root = event.name
      if (!names.roots.has(root)) throw new Refusal('bad_input', { why: 'not_tbx', line: event.line })
    }
  }
}
