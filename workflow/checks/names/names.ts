import type { Check, Finding, Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import { termsIn } from '@/workflow/checks/terms/terms-in'
import { isAlike } from './alike'
import { isPartOfName, standsAsWritten } from './part-of-name'
import { replacementOf } from './name-replaced'
import { comparedIn, keepsSpelling, targetNames } from './target-names'
import { personsIn } from './persons'
import type { FoundPerson } from './persons'
import { mayName, placesIn } from './places'
import type { FoundPlace } from './places'

type Place = { start: number; end: number }

const overlaps = (a: Place, b: Place) => a.start < b.end && b.start < a.end

const isInside = (a: Place, b: Place) =>
  b.start <= a.start && a.end <= b.end && a.end - a.start < b.end - b.start

/** "US", "UN": written in too many ways to be missed. */
const isAbbreviation = ({ written }: FoundPlace) => written === written.toUpperCase()

function isPlaceMissing(place: FoundPlace, { source, target }: Pair, knowledge: Knowledge): boolean {
  if (isAbbreviation(place) || isPartOfName(place, source.text)) return false
  if (mayName(place.place, target, knowledge.target) !== false) return false
  return !standsAsWritten(place.written, targetNames(target, knowledge.target.tag))
}

function isPersonMissing(person: FoundPerson, { target }: Pair, knowledge: Knowledge): boolean {
  const { tag } = knowledge.target
  if (!comparedIn(person, tag)) return false
  const names = targetNames(target, tag)
  const kept = keepsSpelling(tag)
  return !person.parts.some((part) =>
    names.some((name) => isAlike(part, name, kept || person.given === part)),
  )
}

/** People looked for in one target; more is a list, and a name is only a warning. */
const mostPeople = 200

/** Each name is looked for once, however often the source says it. */
function missingPeople(persons: readonly FoundPerson[], pair: Pair, knowledge: Knowledge): FoundPerson[] {
  const known = new Map<string, boolean>()
  return persons.filter((person) => {
    const key = JSON.stringify([person.parts, person.given ?? '', person.evidence])
    const isKnown = known.has(key) || known.size === mostPeople
    const isMissing = isKnown ? (known.get(key) ?? false) : isPersonMissing(person, pair, knowledge)
    if (!isKnown) known.set(key, isMissing)
    return isMissing
  })
}

/** Names of the source that the target has in no way: places CLDR knows, people and what is carried over like them. */
export function missingNames(pair: Pair, knowledge: Knowledge): Place[] {
  const { text } = pair.source
  const terms = termsIn(text, knowledge.terms, knowledge.source)
  const isFree = (one: Place, others: readonly Place[]) => !others.some((other) => overlaps(one, other))
  const named = personsIn(text, knowledge.source).filter((person) => isFree(person, terms))
  const people = named.filter(({ given }) => given !== undefined)
  // "Charles Darwin" is not the city in Australia.
  const places = placesIn(text, knowledge.source).filter(
    (place) => isFree(place, terms) && !people.some((person) => isInside(place, person)),
  )
  const persons = named.filter((person) => isFree(person, places))
  return [
    ...places.filter((place) => isPlaceMissing(place, pair, knowledge)),
    ...missingPeople(persons, pair, knowledge),
  ]
}

/**
 * Names of the source stand in the target: in its own form for them, inflected, or sounding alike in its letters. A
 * warning only, since a translator may say "he"; what the termbase knows is the business of the terms.
 */
export const names: Check = (pair, knowledge) => {
  const missing = missingNames(pair, knowledge)
  const said = new Set<string>()
  return missing.flatMap(({ start, end }): Finding[] => {
    const name = pair.source.text.slice(start, end)
    if (said.has(name)) return []
    said.add(name)
    const found = missing.length === 1 ? replacementOf(pair, knowledge) : null
    if (!found) return [{ code: 'name_missing', severity: 'warning', kind: 'judgement', values: { name } }]
    return [
      {
        code: 'name_changed',
        severity: 'warning',
        kind: 'judgement',
        start: found.start,
        end: found.end,
        values: { name, found: found.written },
      },
    ]
  })
}
