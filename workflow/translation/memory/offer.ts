import { withoutCodes } from '@/workflow/text/inline-code'
import { joinsWithoutSpace } from '@/workflow/text/language'
import { wordDiff } from '@/workflow/text/word-diff'
import { differences } from './differences'
import { patternOf } from './edit-distance'
import { fitCodes } from './fit-codes'
import { fold } from './fold'
import { neighbourKey, pairOf } from './keys'
import { likeness } from './likeness'
import type { LoadedProvenance, LoadedUnit } from './load-units'
import { leastSimilarity } from './match'
import type { Asked, Match, Provenance } from './match'
import { penaltiesOf } from './penalties'
import { swapped } from './swapped'

/** Differing in setting alone: the words are the same. */
export const sameWords = 98

/** A match with numbers exchanged says what is asked, but nobody has read it so. */
const mostSwapped = 97

/** The same segment, or the same neighbours on both sides. */
function isInContext(asked: Asked, { provenances }: LoadedUnit): boolean {
  const { previous, next, segmentId } = asked
  const pair = pairOf(asked.sourceLanguage, asked.targetLanguage)
  const [before, after] = [neighbourKey(previous, pair), neighbourKey(next, pair)]
  const known = previous !== undefined && next !== undefined && (before !== null || after !== null)
  return provenances.some(
    (each) =>
      (each.origin === 'approved' && each.segmentId === segmentId) ||
      (known && each.previousKey === before && each.nextKey === after),
  )
}

const shown = ({ previousKey: _previous, nextKey: _next, ...provenance }: LoadedProvenance): Provenance =>
  provenance

/** The asked source's space after its sentence, where the target's language writes one. */
const spaceAfter = ({ source, targetLanguage }: Asked): string =>
  joinsWithoutSpace(targetLanguage) ? '' : (/\s*$/u.exec(source.text)?.[0] ?? '')

/**
 * One unit as an answer to what is asked; null where it is not alike enough.
 * @param covers how many segments `asked.source` is of: joined segments are offered only where they say the same
 */
export async function offer(asked: Asked, unit: LoadedUnit, covers: number): Promise<Match | null> {
  const { source } = asked
  const like = likeness(source.text, patternOf(fold(source.text)), unit.source)
  if (like < (covers > 1 ? sameWords : leastSimilarity)) return null
  const fitted = fitCodes(source, unit)
  const placed = like < 100 || fitted.source.trim() === source.text.trim()
  const penalties = penaltiesOf(unit, asked, { unmatched: fitted.unmatched, placed })
  const diff = wordDiff(
    withoutCodes(unit.source).trim(),
    withoutCodes(source.text).trim(),
    asked.sourceLanguage,
  )
  const exchange = like < sameWords ? await swapped(asked, fitted, differences(diff)) : null
  const exact = like === 100 && fitted.unmatched === 0 && placed
  const base = exact && isInContext(asked, unit) ? 101 : exchange ? mostSwapped : like
  const points = penalties.reduce((sum, penalty) => sum + penalty.points, 0)
  return {
    unitId: unit.id,
    source: unit.source,
    codes: unit.codes,
    target: (exchange?.target ?? fitted.target).trim() + spaceAfter(asked),
    score: Math.max(0, base - points),
    similarity: like,
    penalties,
    diff,
    swaps: exchange?.swaps ?? [],
    origin: unit.provenances.some(({ origin }) => origin === 'approved') ? 'approved' : 'imported',
    provenances: unit.provenances.map(shown),
    uses: unit.uses,
    covers,
  }
}
