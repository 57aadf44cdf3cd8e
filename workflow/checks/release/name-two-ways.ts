import type { LanguageKnowledge } from '@/workflow/checks/knowledge'
import { isAlike } from '@/workflow/checks/names/alike'
import { isForm } from '@/workflow/checks/terms/find-term'
import { isEnding, stemsOf } from '@/workflow/checks/terms/stems'
import { fold, tokensOf } from '@/workflow/checks/terms/tokens'
import type { Token } from '@/workflow/checks/terms/tokens'
import { mostPlaces } from './release-finding'
import type { Place, ReleaseCheck } from './release-finding'

/** What is put on a whole name beyond any case ending makes another word of it: Disneyland, Londoner. */
const longTail = 3

/** Fewer letters in common are an accident. */
const shortestStem = 3

const isInflected = (one: Token, other: Token, { names }: LanguageKnowledge): boolean =>
  isForm(one, { ...other, stems: stemsOf(other.folded, names.inflection) }, names.inflection)

/** Whether both are one stem with an ending each. */
function hasBothEndings(one: string, other: string, { names }: LanguageKnowledge): boolean {
  for (let at = shortestStem; one.slice(0, at) === other.slice(0, at) && at <= one.length; at += 1)
    if ([one, other].every((word) => isEnding(word.slice(at), names.inflection))) return true
  return false
}

/** Whether two words may be one name: in different cases, or with something put on. */
function isSameWord(one: Token, other: Token, language: LanguageKnowledge): boolean {
  const [short, long] = [one.folded, other.folded].toSorted((a, b) => a.length - b.length) as [string, string]
  if (long.startsWith(short) && long.length - short.length >= longTail) return true
  return (
    isInflected(one, other, language) ||
    isInflected(other, one, language) ||
    hasBothEndings(one.folded, other.folded, language)
  )
}

/** Of both, the words of the one that has fewer: a given name may be left out. */
function compared(one: string, other: string): [fewer: readonly Token[], more: readonly Token[]] {
  const [a, b] = [tokensOf(one), tokensOf(other)]
  return a.length <= b.length ? [a, b] : [b, a]
}

function isSameName(one: string, other: string, language: LanguageKnowledge): boolean {
  const [fewer, more] = compared(one, other)
  return fewer.every((word) => more.some((another) => isSameWord(word, another, language)))
}

/** A name as such, neither an adjective made of it, written small, nor its letters alone. */
const isWrittenAsName = (written: string): boolean =>
  tokensOf(written).every(
    ({ written: [first = ''] }) => first !== first.toLowerCase() || first === first.toUpperCase(),
  ) && !/^[\p{Lu}\p{P}]+$/u.test(written)

/** Whether two writings sound as one name does: what a translator calls by another word is another matter. */
function soundsTheSame(one: string, other: string): boolean {
  const [fewer, more] = compared(one, other)
  return fewer.every((word) => more.some((another) => isAlike(word.folded, another)))
}

/** One name of the source, spelled differently from one sentence to the next. */
export const nameTwoWays: ReleaseCheck = (texts, { target: language }) => {
  const told = texts.flatMap(({ segmentId, facts }) =>
    facts.flatMap(({ kind, source, target }) =>
      kind === 'name' && target && isWrittenAsName(target.written)
        ? [{ name: source.written, place: { segmentId, ...target } }]
        : [],
    ),
  )
  return [...Map.groupBy(told, ({ name }) => fold(name)).values()].flatMap((same) => {
    const ways: Place[] = []
    for (const { place } of same) {
      const [first] = ways
      const isNew = !ways.some(({ written }) => isSameName(written, place.written, language))
      if (!first || (isNew && soundsTheSame(first.written, place.written))) ways.push(place)
    }
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
