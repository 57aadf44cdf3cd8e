import { withCodesOf } from '@/workflow/text/joined'
import { beforeOf } from './before'
import type { Before } from './before'
import type { GroupRow } from './group-rows'

/** A sentence of a group that is parted, and how it is to stand. */
export type Parted = { row: GroupRow; back: Before }

/**
 * What the sentences of a group come to when each is said by itself again: one keeps the text, without the codes of the
 * others, the others get back what they said before they were joined.
 * @param keeps how the one stands that keeps the text, by its place in the group
 */
export function parted(
  rows: readonly GroupRow[],
  { text, keeps, at = 0 }: { text: string; keeps: Partial<Before>; at?: number },
): Parted[] {
  const sources = rows.map(({ source }) => source)
  return rows.map((row, place) => {
    if (place !== at) return { row, back: asDraft(row) }
    const own = withCodesOf(text, sources, at)
    const { origin, engine } = rows[0]!.translation
    const back = { ...beforeOf(row.translation), origin, engine, ...keeps, text: own }
    const isBegun = back.state === 'untranslated' && own !== ''
    return { row, back: isBegun ? { ...back, state: 'draft', origin: origin ?? 'person' } : back }
  })
}

/** What a sentence said when it was joined: a draft, whoever had confirmed it, of the source it rendered then. */
function asDraft({ source, joining: { before } }: GroupRow): Before {
  const hasText = before.text !== ''
  return {
    ...before,
    state: hasText ? 'draft' : 'untranslated',
    ...{ confirmedById: null, approvedById: null, oneStep: false, overridden: false, overriddenById: null },
    ...{ returnCategory: null, returnReason: null },
    origin: hasText ? (before.origin ?? 'person') : before.origin,
    sourceVersion: hasText ? before.sourceVersion : source.version,
    stale: hasText && (before.stale || before.sourceVersion !== source.version),
  }
}
