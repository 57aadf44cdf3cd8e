import type { OpenSegment } from '@/workflow/review/segments-of'
import { known } from './segment-store'
import type { Places } from './segment-store'

/** What a new revision of the source did to the segments here. */
export type SourceChange = {
  /** Segments whose source says something else now. */
  changed: number
  added: number
  /** Segments the source no longer has, as they last were here. */
  gone: OpenSegment[]
}

/**
 * What became of the source while a page stood open.
 * @param earlier what was said of it before and nobody has put away yet
 */
export function sourceChange(before: Places, after: Places, earlier: SourceChange | null): SourceChange {
  const was = new Map(known(before).map((one) => [one.translationId, one]))
  const is = known(after)
  const isWhole = !before.includes(undefined)
  const ids = new Set(is.map(({ translationId }) => translationId))
  const changed = is.filter(({ translationId, source }) => {
    const known = was.get(translationId)
    return known !== undefined && known.source.text !== source.text
  })
  return {
    changed: changed.length + (earlier?.changed ?? 0),
    added:
      (isWhole ? is.filter(({ translationId }) => !was.has(translationId)).length : 0) +
      (earlier?.added ?? 0),
    gone: [...(earlier?.gone ?? []), ...known(before).filter(({ translationId }) => !ids.has(translationId))],
  }
}
