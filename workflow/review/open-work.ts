import { z } from 'zod'
import { database, databaseNow } from '@/platform/database'
import type { ReviewRule } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { titlesOf } from '@/workflow/release/title'
import { reviewRuleOf } from './review-rule'
import { segmentsOf } from './segments-of'
import type { OpenSegment } from './segments-of'
import { segmentsAtOnce, takeDeed, works } from './work'
import type { Work } from './work'

export const openWorkInput = z.object({
  localisationId: z.uuid(),
  /** How many segments to pass over: 0, 2000, … */
  from: z.coerce.number().int().min(0).default(0),
})

/** Who holds a kind of work now. */
export type WorkHolder = { work: Work; mine: boolean; heldBy: string; expiresAt: Date }

export type { ReviewRule }

export type OpenWork = {
  localisationId: string
  releaseId: string
  title: string
  language: string
  sourceLanguage: string
  embargoAt: Date | null
  releasedAt: Date | null
  /** Nobody has cleared the source yet: it may still change. */
  uncleared: boolean
  reviewRule: ReviewRule
  /** The database's clock. */
  now: Date
  holders: WorkHolder[]
  /** What this person may do here. */
  may: Record<Work, boolean>
  segments: OpenSegment[]
  from: number
  /** Segments of the whole localisation. */
  total: number
}

/** Everything a person needs to work on one localisation. The number of queries does not depend on its length. */
export async function openWork(
  actor: Actor,
  { localisationId, from }: z.infer<typeof openWorkInput>,
): Promise<OpenWork> {
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.read', subject)
  const release = await database.release.findUniqueOrThrow({
    where: { id: releaseId },
    select: {
      sourceLanguage: true,
      embargoAt: true,
      releasedAt: true,
      currentRevision: true,
      revisions: { select: { clearedAt: true }, orderBy: { number: 'desc' }, take: 1 },
    },
  })
  const { sourceLanguage, embargoAt, releasedAt, currentRevision } = release
  const about = {
    localisationId,
    releaseId,
    revisionNumber: currentRevision,
    sourceLanguage,
    language: subject.language,
  }
  const { segments, total } = await segmentsOf(actor, about, { limit: segmentsAtOnce, offset: from })
  const now = await databaseNow(database)
  return {
    localisationId,
    releaseId,
    title: (await titlesOf([releaseId])).get(releaseId) ?? '',
    language: subject.language,
    sourceLanguage,
    embargoAt,
    releasedAt,
    uncleared: !release.revisions[0]?.clearedAt,
    reviewRule: await reviewRuleOf(subject.language),
    now,
    holders: await holdersOf(actor, localisationId, now),
    may: {
      translate: may(actor, takeDeed.translate, subject),
      review: may(actor, takeDeed.review, subject),
    },
    segments,
    from,
    total,
  }
}

async function holdersOf({ personId }: Actor, localisationId: string, now: Date): Promise<WorkHolder[]> {
  const claims = await database.claim.findMany({
    where: { localisationId, work: { in: [...works] }, expiresAt: { gt: now } },
    select: { work: true, personId: true, expiresAt: true, person: { select: { name: true } } },
    orderBy: { work: 'asc' },
  })
  return claims.map(({ work, personId: holder, expiresAt, person }) => ({
    work,
    mine: holder === personId,
    heldBy: person.name,
    expiresAt,
  }))
}
