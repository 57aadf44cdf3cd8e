import { sameWords } from './offer'
import type { Match } from './match'

const said = ({ target }: Match) => target.replace(/\s+/gu, ' ').trim()

/** Approved before imported, the nearer source, more used, the later unit. */
const better = (a: Match, b: Match): number =>
  b.score - a.score ||
  b.similarity - a.similarity ||
  Number(b.origin === 'approved') - Number(a.origin === 'approved') ||
  b.covers - a.covers ||
  b.uses - a.uses ||
  (a.unitId < b.unitId ? 1 : -1)

/** A text that says the same for the same source is offered once: by the best unit, with the others' provenances. */
function merged(matches: readonly Match[]): Match[] {
  const byText = Map.groupBy(matches, (match) => JSON.stringify([match.source, said(match), match.covers]))
  return [...byText.values()].map(([best, ...others]) => ({
    ...best!,
    provenances: [best!, ...others].flatMap(({ provenances }) => provenances),
    uses: [best!, ...others].reduce((sum, { uses }) => sum + uses, 0),
  }))
}

const isExact = ({ similarity, covers }: Match) => similarity >= sameWords && covers === 1

/** The same words said otherwise by a unit as near: nobody can tell which is meant, except in context. */
function withDoubts(matches: readonly Match[]): Match[] {
  return matches.map((match) => {
    const isDoubtful =
      isExact(match) &&
      match.score <= 100 &&
      matches.some(
        (other) => other.similarity === match.similarity && isExact(other) && said(other) !== said(match),
      )
    if (!isDoubtful) return match
    return {
      ...match,
      score: match.score - 1,
      penalties: [...match.penalties, { why: 'several', points: 1 }],
    }
  })
}

/** Each unit and each text once, doubts counted, best first. */
export function ranked(matches: readonly Match[]): Match[] {
  const inOrder = matches.toSorted(better)
  const once = [...new Map(inOrder.toReversed().map((match) => [match.unitId, match])).values()].toSorted(
    better,
  )
  return withDoubts(merged(once)).toSorted(better)
}
