import type { LoadedUnit } from './load-units'
import type { Asked, Penalty } from './match'

/** Wording and names have moved on since. */
const oldYears = 3

const yearMs = 365.25 * 24 * 3600 * 1000

const regionOf = (tag: string) => new Intl.Locale(tag).maximize().region

/**
 * What of a unit's origin makes it score less than it is alike.
 * @param unmatched codes that only one of the two sources has; `placed`: codes stand at the same places
 */
export function penaltiesOf(
  unit: LoadedUnit,
  asked: Asked,
  { unmatched, placed }: { unmatched: number; placed: boolean },
): Penalty[] {
  const { provenances } = unit
  const approved = provenances.filter((each) => each.origin === 'approved')
  const imported = provenances.filter((each) => each.origin === 'imported')
  const newest = Math.max(...provenances.map(({ at }) => at.getTime()))
  const isForeign =
    asked.domain !== undefined &&
    approved.length === 0 &&
    imported.every(({ domain }) => domain !== null && domain !== asked.domain)
  const all: (Penalty | false)[] = [
    approved.length === 0 && { why: 'imported', points: 1 },
    approved.length > 0 && approved.every((each) => each.machineBorn) && { why: 'machine_born', points: 1 },
    newest < Date.now() - oldYears * yearMs && { why: 'old', points: 1 },
    isForeign && { why: 'foreign_domain', points: 2 },
    regionOf(unit.targetLanguage) !== regionOf(asked.targetLanguage) && { why: 'region', points: 1 },
    unmatched > 0 && { why: 'codes', points: Math.min(unmatched, 2) },
    unmatched === 0 && !placed && { why: 'codes', points: 1 },
  ]
  return all.filter((each) => each !== false)
}
