import { waitsFor } from '@/app/review/[localisationId]/deeds/deed-for'
import type { SelectedDeed } from '@/app/review/[localisationId]/deeds/run-selected'
import { known } from '@/app/review/[localisationId]/segments/segment-store'
import type { SegmentStore } from '@/app/review/[localisationId]/segments/segment-store'
import type { TypedStore } from '@/app/review/[localisationId]/kept/typed-store'
import { isBlocking, isDismissible } from '@/workflow/checks/finding'
import type { Fingerprinted } from '@/workflow/checks/finding'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { tidy } from '@/workflow/text/tidy'

type Stores = { store: SegmentStore; typed: TypedStore }

/** Segments as they were seen here, with what was typed of them. */
export const asSeen = (
  segments: readonly OpenSegment[],
  typed: TypedStore,
): SelectedDeed['segments'][number][] =>
  segments.map(({ translationId, version, source, text: standing }) => {
    const copy = typed.of(translationId)
    const text = copy && tidy(copy.text)
    return {
      translationId,
      version: copy?.baseVersion ?? version,
      sourceVersion: source.version,
      ...(text !== undefined && text !== standing && { text }),
    }
  })

/** Those that were picked, in reading order. */
export const pickedOf = ({ store }: Stores, ids: ReadonlySet<string>): OpenSegment[] =>
  known(store.places()).filter(({ translationId, joinedTo }) => ids.has(translationId) && joinedTo === null)

/** Everything of a localisation that waits for this person's approval. */
export const waitingOf = ({ store }: Stores): OpenSegment[] =>
  known(store.places()).filter((segment) => segment.joinedTo === null && waitsFor(segment, 'review'))

/** The same warning in several segments. */
export type SameWarning = {
  key: string
  example: Fingerprinted
  segments: { segment: OpenSegment; fingerprints: string[] }[]
}

const sameAs = ({ code, values = {} }: Fingerprinted): string =>
  JSON.stringify([code, Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))])

/** The warnings this person may let pass in what was picked, the most frequent first. */
export function warningsIn(segments: readonly OpenSegment[]): SameWarning[] {
  const warnings = new Map<string, SameWarning>()
  for (const segment of segments) {
    const isOpen = segment.state === 'awaiting_review' || segment.state === 'approved'
    if (!isOpen || segment.confirmer?.me) continue
    const own = segment.findings.filter((finding) => isDismissible(finding) && !isBlocking(finding))
    for (const [key, same] of Map.groupBy(own, sameAs)) {
      const one = warnings.get(key) ?? { key, example: same[0]!, segments: [] }
      one.segments.push({ segment, fingerprints: same.map(({ fingerprint }) => fingerprint) })
      warnings.set(key, one)
    }
  }
  return [...warnings.values()].toSorted((a, b) => b.segments.length - a.segments.length)
}
