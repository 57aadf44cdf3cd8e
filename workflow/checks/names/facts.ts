import type { Fact } from '@/workflow/checks/fact'
import type { Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import { findRendering } from '@/workflow/checks/terms/find-term'
import { mayStand } from '@/workflow/checks/terms/may-stand'
import { termsIn } from '@/workflow/checks/terms/terms-in'
import type { FoundTerm } from '@/workflow/checks/terms/terms-in'
import { isAlike } from './alike'
import { isNamed } from './is-named'
import { isPartOfName } from './part-of-name'
import { personsIn } from './persons'
import type { FoundPerson } from './persons'
import { findPlace, mayName, placesIn } from './places'
import type { FoundPlace } from './places'
import { comparedIn, keepsSpelling, targetNames } from './target-names'

type Place = { start: number; end: number }
type Read = Pick<Fact, 'target' | 'verdict'>

const at = (text: string, { start, end }: Place) => ({ start, end, written: text.slice(start, end) })

const agrees = (text: string, place: Place): Read => ({ target: at(text, place), verdict: 'agrees' })
const unsure: Read = { target: null, verdict: 'unsure' }
const missing: Read = { target: null, verdict: 'missing' }

function readTerm(found: FoundTerm, pair: Pair, knowledge: Knowledge): Read {
  const { term, rendering } = found
  const wanted = term.keep ? [rendering] : term.target
  const allowed = wanted.filter(({ status }) => status !== 'forbidden')
  const places = (all: typeof wanted) =>
    all.flatMap((one) => findRendering(pair.target, one, knowledge.target))
  const [place] = places(allowed)
  if (place) return agrees(pair.target, place)
  const [wrong] = places(wanted)
  if (wrong) return { target: at(pair.target, wrong), verdict: 'differs' }
  if (allowed.length === 0) return unsure
  const may = allowed.some((one) => mayStand(pair.target, one, knowledge.target))
  return may || isNamed({ ...found, kind: term.kind, wanted: allowed }, pair, knowledge) ? unsure : missing
}

function readPlace({ place }: FoundPlace, { target }: Pair, knowledge: Knowledge): Read {
  const found = findPlace(place, target, knowledge.target)
  if (found) return agrees(target, found)
  return mayName(place, target, knowledge.target) === false ? missing : unsure
}

function readPerson(person: FoundPerson, { target }: Pair, { target: { tag } }: Knowledge): Read {
  if (!comparedIn(person, tag)) return unsure
  const words = targetNames(target, tag).filter((word) =>
    person.parts.some((part) => isAlike(part, word, keepsSpelling(tag))),
  )
  const [first] = words
  if (!first) return missing
  const last = words.findLast(({ end }) => end <= first.end + person.written.length) ?? first
  return agrees(target, { start: first.start, end: Math.max(first.end, last.end) })
}

/**
 * The names of the source beside what stands for them in the target, in the source's order: those of the termbase, the
 * places CLDR knows, and people.
 */
export function nameFactsOf(pair: Pair, knowledge: Knowledge): Fact[] {
  const { text } = pair.source
  const taken: Place[] = []
  const isFree = ({ start, end }: Place) => !taken.some((other) => start < other.end && other.start < end)
  const facts: Fact[] = []
  const take = <Name extends Place>(
    names: Name[],
    keyOf: (name: Name) => string,
    read: (name: Name) => Read,
  ) => {
    // What stands for a name in the target does not depend on how often the source says it.
    const known = new Map<string, Read>()
    for (const name of names.filter((one) => isFree(one))) {
      taken.push(name)
      const key = keyOf(name)
      const found = known.get(key) ?? read(name)
      known.set(key, found)
      facts.push({ kind: 'name', source: at(text, name), ...found })
    }
  }
  const terms = termsIn(text, knowledge.terms, knowledge.source).filter(({ term }) => term.kind !== 'term')
  const termKey = (found: FoundTerm) =>
    JSON.stringify([
      ...[found.term.conceptId, found.rendering.text, text.slice(found.start, found.end)],
      found.term.kind === 'place' && isPartOfName(found, text),
    ])
  take(terms, termKey, (term) => readTerm(term, pair, knowledge))
  const placeKey = ({ place }: FoundPlace) => String(place)
  take(placesIn(text, knowledge.source), placeKey, (place) => readPlace(place, pair, knowledge))
  const persons = personsIn(text, knowledge.source).filter(({ evidence }) => evidence !== 'none')
  const personKey = ({ written, parts, given, evidence }: FoundPerson) =>
    JSON.stringify([written, parts, given ?? '', evidence])
  take(persons, personKey, (person) => readPerson(person, pair, knowledge))
  return facts.toSorted((a, b) => a.source.start - b.source.start)
}
