import { mostJoined } from '@/workflow/text/joined'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { SegmentStore } from '@/app/review/[localisationId]/segments/segment-store'

/** What a sentence may be joined to in its block: what is before it, or after it, each with all that is joined to it. */
export type Neighbours = { before: OpenSegment | undefined; next: OpenSegment | undefined }

const sentences = ({ joined }: OpenSegment): number => joined.length + 1

/**
 * The sentences that a match of the memory says together, this one first; null where they do not stand so.
 * @param covers how many sentences it says, what is joined to this one counted as one with it
 */
export function spannedBy(store: SegmentStore, segment: OpenSegment, covers: number): OpenSegment[] | null {
  const spanned = [segment]
  let place = segment.place + sentences(segment)
  for (let left = covers - 1; left > 0;) {
    const next = store.places()[place]
    if (!next || next.block !== segment.block || sentences(next) > left) return null
    spanned.push(next)
    left -= sentences(next)
    place += sentences(next)
  }
  return spanned
}

/** @param segment the first of its group, or alone */
export function neighboursOf(store: SegmentStore, segment: OpenSegment): Neighbours {
  const { place, block } = segment
  const places = store.places()
  const above = places[place - 1]
  const before = above?.joinedTo ? store.get(above.joinedTo) : above
  const next = places[place + sentences(segment)]
  const mayJoin = (other: OpenSegment | undefined): other is OpenSegment =>
    other?.block === block && sentences(other) + sentences(segment) <= mostJoined
  return { before: mayJoin(before) ? before : undefined, next: mayJoin(next) ? next : undefined }
}
