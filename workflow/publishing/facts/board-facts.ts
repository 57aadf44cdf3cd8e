import { factCells } from './fact-cells'
import type { FactCell } from './fact-cells'
import { factRows } from './fact-rows'
import type { FactPlace } from './fact-rows'

/** Facts a board shows: enough to see whether there is something to look at. */
const few = 4

/** A few facts of a release, those that a language disagrees on first, and how many there are in all. */
export type BoardFacts = {
  facts: number
  disagreeing: number
  /** All languages but the source's, by tag. */
  languages: string[]
  /** `cells`: one for each of the languages. */
  rows: (Pick<FactPlace, 'segmentId' | 'kind' | 'start' | 'end' | 'written'> & { cells: FactCell[] })[]
}

/** @param languages of the release but the source's */
export async function boardFacts(releaseId: string, languages: string[], most = few): Promise<BoardFacts> {
  const wanted = { releaseId, languages, kind: null, limit: most, offset: 0 }
  const { rows: disagreeing, kinds, total } = await factRows({ ...wanted, onlyDisagreeing: true })
  const others = disagreeing.length < most ? (await factRows({ ...wanted, onlyDisagreeing: false })).rows : []
  const first = new Map([...disagreeing, ...others].map((row) => [placeOf(row), row]))
  const rows = [...first.values()].slice(0, most)
  const cells = await factCells(releaseId, rows, languages)
  return {
    facts: kinds.reduce((sum, { facts }) => sum + facts, 0),
    disagreeing: total,
    languages,
    rows: rows.map(({ segmentId, kind, start, end, written }, index) => ({
      ...{ segmentId, kind, start, end, written },
      cells: cells[index]!,
    })),
  }
}

const placeOf = ({ segmentId, kind, start, end }: FactPlace) => `${segmentId} ${kind} ${start} ${end}`
