import { fold, tokensOf } from '@/workflow/checks/terms/tokens'
import { mostPlaces } from './release-finding'
import type { Place, ReleaseCheck } from './release-finding'

/** Languages that put nothing at the end of a name but an s: Germanic and Romance ones, Romanian apart. */
const endsInSAlone = new Set([
  ...['af', 'ca', 'da', 'de', 'en', 'es', 'fr', 'fy', 'gl', 'it', 'lb', 'nb', 'nl', 'nn', 'no', 'pt', 'sv'],
])

/** Letters that an ending takes at most, with those before it that it may change. */
const longestEnding = 4

const commonStart = (one: string, other: string): number => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** Whether two words may be one in different cases. */
function isSameWord(one: string, other: string, language: string): boolean {
  if (one === other) return true
  const start = commonStart(one, other)
  const endings = [one.slice(start), other.slice(start)]
  if (endsInSAlone.has(language.split('-')[0]!))
    return endings.every((ending) => /^(?:s|ens|es)?$/u.test(ending))
  return start >= 3 && endings.every((ending) => ending.length <= longestEnding)
}

/** Whether two writings may be one name: inflected, or one of them without a given name. */
function isSameName(one: string, other: string, language: string): boolean {
  const [fewer, more] = [one, other]
    .map((written) => tokensOf(written).map(({ folded }) => folded))
    .toSorted((a, b) => a.length - b.length)
  return fewer!.every((word) => more!.some((another) => isSameWord(word, another, language)))
}

/** One name of the source, spelled differently from one sentence to the next. */
export const nameTwoWays: ReleaseCheck = (texts, { target: { tag } }) => {
  const told = texts.flatMap(({ segmentId, facts }) =>
    facts.flatMap(({ kind, source, target }) =>
      kind === 'name' && target ? [{ name: source.written, place: { segmentId, ...target } }] : [],
    ),
  )
  return [...Map.groupBy(told, ({ name }) => fold(name)).values()].flatMap((same) => {
    const ways: Place[] = []
    for (const { place } of same)
      if (!ways.some(({ written }) => isSameName(written, place.written, tag))) ways.push(place)
    if (ways.length < 2) return []
    return [
      {
        code: 'name_two_ways' as const,
        severity: 'warning' as const,
        places: ways.slice(0, mostPlaces),
        values: { name: same[0]!.name },
      },
    ]
  })
}
