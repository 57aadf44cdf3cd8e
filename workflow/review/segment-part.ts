import { z } from 'zod'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { holdersOf } from './holders-of'
import type { WorkHolder } from './holders-of'
import { mendingOf } from './mending-of'
import type { Mending } from './mending-of'
import { segmentsOf } from './segments-of'
import type { OpenSegment } from './segments-of'
import { standingOf } from './standing-of'
import { segmentsAtOnce } from './work'

const limit = z.coerce.number().int().min(1).max(segmentsAtOnce).default(segmentsAtOnce)

/**
 * Which part is wanted: `ids` (translations, separated by commas), or `since` (a time this route gave as `asOf`), or
 * from a place on.
 */
export const segmentPartInput = z
  .object({
    localisationId: z.uuid(),
    from: z.coerce.number().int().min(0).default(0),
    limit,
    ids: z
      .string()
      .transform((text) => text.split(',').filter(Boolean))
      .pipe(z.array(z.uuid()).min(1).max(segmentsAtOnce))
      .optional(),
    since: z.coerce.date().optional(),
  })
  .transform(({ localisationId, from, limit: atMost, ids, since }) => {
    const which = ids ? { ids } : since ? { since, limit: atMost } : { from, limit: atMost }
    return { localisationId, which }
  })

/** Segments as they now stand, and what must be known to put them in their places. */
export type SegmentPart = {
  segments: OpenSegment[]
  /** Of the source: with another one than before, places are others too. */
  revision: number
  holders: WorkHolder[]
  /** The correction of the language that is open; null: none is. */
  mending: Mending | null
  /** What has changed after this has not been looked at; asked for with `since`, it may come a second time. */
  asOf: Date
}

/** A deed that is under way may commit with a time that has passed. */
const lateMs = 15_000

/** A part of a localisation's segments. The number of queries does not depend on how many there are. */
export async function segmentPart(
  actor: Actor,
  { localisationId, which }: z.infer<typeof segmentPartInput>,
): Promise<SegmentPart> {
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.read', subject)
  const { sourceLanguage, revision, now } = await standingOf(releaseId)
  const about = {
    localisationId,
    releaseId,
    revisionNumber: revision,
    sourceLanguage,
    language: subject.language,
  }
  const [{ segments, changedAt }, holders, mending] = await Promise.all([
    segmentsOf(actor, about, which),
    holdersOf(actor, localisationId),
    mendingOf(localisationId),
  ])
  const isFull = 'since' in which && segments.length === which.limit
  return {
    segments,
    revision,
    holders,
    mending,
    asOf: isFull && changedAt ? changedAt : new Date(now.getTime() - lateMs),
  }
}
