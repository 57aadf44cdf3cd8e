import { Refusal } from '@/workflow/release/refusal'
import { canonicalTag } from '@/workflow/text/language'
import { readXml } from './read-xml'
import type { XmlElement } from './read-xml'
import { paired, runOf } from './tmx-codes'
import type { Run } from './tmx-codes'
import type { TmxAbout, TmxPair, TmxProblem } from './tmx-unit'

export type TmxEvent =
  | { kind: 'pair'; pair: TmxPair; line: number }
  | { kind: 'problem'; why: TmxProblem; line: number }

/** Which pairs are wanted; absent: from the file's own source language to every other. BCP 47, any region of them. */
export type TmxWanted = { sourceLanguage?: string; targetLanguage?: string }

/** Characters of one text: more is no sentence. */
const longestText = 20_000

/** Codes of one text, and languages of one unit, of which each may be paired with each. */
const mostCodes = 500
const mostVariants = 200

/** Characters kept of what a unit says of itself, all told and in one name: it is kept with every pair the unit gives. */
const longestAbout = 20_000
const longestName = 1_000

/** Dates that anything was translated on, and that a database holds. */
const dated = { from: Date.UTC(1900), to: Date.UTC(2200) }

type Variant = { language: string; run: Run; about: TmxAbout; line: number }

const own = ({ children }: XmlElement, name: string) => children.filter((child) => child.name === name)

/** `20250403T223000Z` (ISO 8601, basic) as TMX asks, and what other programs write. */
function dateOf(written: string | undefined): Date | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/u.exec(written?.trim() ?? '')
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = parts ?? []
  const date = new Date(parts ? `${year}-${month}-${day}T${hour}:${minute}:${second}Z` : (written ?? ''))
  return date.getTime() >= dated.from && date.getTime() < dated.to ? date : undefined
}

/** As many of them as there is room for, from the first on. */
function roomFor<T>(all: readonly T[], charsOf: (one: T) => number): T[] {
  let room = longestAbout
  return all.filter((one) => (room -= charsOf(one)) >= 0)
}

function aboutOf(element: XmlElement): TmxAbout {
  const { creationdate, changedate, usagecount } = element.attributes
  const [tuid, creationid, changeid] = ['tuid', 'creationid', 'changeid']
    .map((name) => element.attributes[name])
    .map((name) => (name && name.length <= longestName ? name : undefined))
  const [created, changed] = [dateOf(creationdate), dateOf(changedate)]
  const used = Number(usagecount)
  return {
    ...(tuid && { tuid }),
    ...(creationid && { creationId: creationid }),
    ...(changeid && { changeId: changeid }),
    ...(created && { creationDate: created }),
    ...(changed && { changeDate: changed }),
    ...(usagecount && Number.isSafeInteger(used) && used >= 0 && { usageCount: used }),
    props: roomFor(
      own(element, 'prop').map(({ attributes, text }) => ({ type: attributes.type ?? '', text })),
      ({ type, text }) => type.length + text.length,
    ),
    notes: roomFor(
      own(element, 'note').map(({ text }) => text),
      ({ length }) => length,
    ),
  }
}

/** What a variant says of itself stands before what its unit says of all. */
const joined = (unit: TmxAbout, variants: readonly TmxAbout[]): TmxAbout => {
  const own = variants.reduceRight<Partial<TmxAbout>>((all, one) => ({ ...all, ...one }), {})
  return {
    ...unit,
    ...own,
    props: [unit, ...variants].flatMap(({ props }) => props),
    notes: [unit, ...variants].flatMap(({ notes }) => notes),
  }
}

/** Canonical tags of this process's files: a million units have the same few. */
const tags = new Map<string, string | null>()
const mostTags = 500

function tagOf(written: string): string | null {
  const known = tags.get(written)
  if (known !== undefined) return known
  const tag = canonicalTag(written)
  if (tags.size < mostTags) tags.set(written, tag)
  return tag
}

/** Two tags of one language, whatever their regions: what is asked for en serves en-GB. */
const isLanguage = (tag: string, wanted: string) => {
  const [a, b] = [new Intl.Locale(tag).maximize(), new Intl.Locale(wanted).maximize()]
  return a.language === b.language && a.script === b.script
}

type Problems = { line: number; why: TmxProblem }[]

/** Its text and all that its codes say of themselves. */
const charsIn = ({ text, children }: XmlElement): number =>
  children.reduce((sum, child) => sum + charsOfCodes(child), text.length)

const charsOfCodes = ({ attributes, children }: XmlElement): number =>
  [...Object.values(attributes).map(({ length }) => length), ...children.map(charsOfCodes)].reduce(
    (sum, chars) => sum + chars,
    0,
  )

function variantsOf(unit: XmlElement, problems: Problems): Variant[] {
  return own(unit, 'tuv').flatMap((element) => {
    const { line, attributes } = element
    const language = tagOf(attributes['xml:lang'] ?? attributes.lang ?? '')
    const [segment] = own(element, 'seg')
    const leave = (why: TmxProblem) => {
      problems.push({ line, why })
      return []
    }
    if (!language) return leave('no_language')
    if (!segment) return leave('empty')
    if (charsIn(segment) > longestText) return leave('too_large')
    const run = runOf(segment)
    if (run.filter((piece) => typeof piece !== 'string').length > mostCodes) return leave('too_large')
    const hasWords = run.some((piece) => typeof piece === 'string' && piece.trim() !== '')
    return hasWords ? [{ language, run, about: aboutOf(element), line }] : leave('empty')
  })
}

/** Which of a unit's variants may be a source. */
function sourcesOf(variants: readonly Variant[], wanted: TmxWanted, ownSource: string | null): Variant[] {
  const { sourceLanguage = ownSource } = wanted
  if (sourceLanguage === null) return [...variants]
  const exact = variants.find(({ language }) => language === sourceLanguage)
  const source = exact ?? variants.find(({ language }) => isLanguage(language, sourceLanguage))
  return source ? [source] : []
}

const isWantedTarget =
  (source: Variant, { targetLanguage }: TmxWanted) =>
  (variant: Variant) =>
    variant !== source && (!targetLanguage || isLanguage(variant.language, targetLanguage))

/** @param headerSource of the file; null where every language may be its source (`*all*`) */
function* eventsOf(unit: XmlElement, wanted: TmxWanted, headerSource: string | null): Generator<TmxEvent> {
  const { line } = unit
  if (own(unit, 'tuv').length > mostVariants) {
    yield { kind: 'problem', why: 'too_large', line }
    return
  }
  const problems: Problems = []
  const variants = variantsOf(unit, problems)
  const stated = unit.attributes.srclang
  const ownSource = stated === '*all*' ? null : stated ? tagOf(stated) : headerSource
  const sources = sourcesOf(variants, wanted, ownSource)
  const isPaired = (source: Variant) => variants.some(isWantedTarget(source, wanted))
  if (problems.length === 0 && !sources.some(isPaired))
    problems.push({ line, why: sources.length === 0 ? 'no_source' : 'no_target' })
  for (const problem of problems) yield { kind: 'problem', ...problem }
  const about = aboutOf(unit)
  // One at a time: where each language may be the source there are as many pairs as languages squared.
  for (const source of sources)
    for (const target of variants.filter(isWantedTarget(source, wanted)))
      yield {
        kind: 'pair',
        line,
        pair: {
          sourceLanguage: source.language,
          targetLanguage: target.language,
          ...paired(source.run, target.run),
          about: joined(about, [target.about, source.about]),
        },
      }
}

/**
 * Reads a translation memory as it comes, TMX 1.1 to 1.4, in bounded memory. Units of several languages give a pair
 * for each; where any language may be the source and none is asked for, for each of them. What cannot be read is said
 * with its line, and the rest goes on.
 * @throws Refusal `bad_input` (`not_tmx`, and what `readXml` throws)
 */
export async function* readTmx(
  chunks: AsyncIterable<Uint8Array>,
  wanted: TmxWanted = {},
): AsyncGenerator<TmxEvent> {
  let root: string | null = null
  let headerSource: string | null = null
  for await (const event of readXml(chunks, new Set(['tu']), { patient: true })) {
    if (event.kind === 'element') yield* eventsOf(event.element, wanted, headerSource)
    else if (event.kind !== 'open') yield { kind: 'problem', why: event.kind, line: event.line }
    else if (root === null) {
      root = event.name
      if (root !== 'tmx') throw new Refusal('bad_input', { why: 'not_tmx', line: event.line })
    } else if (event.name === 'header') {
      const { srclang = '*all*' } = event.attributes
      headerSource = srclang === '*all*' ? null : canonicalTag(srclang)
    }
  }
}
