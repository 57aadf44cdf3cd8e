import { database, Prisma } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { NoticeKind } from '@/workflow/people/notice-settings'
import { isMended } from '@/workflow/release/correction'
import { looksAfter, may } from '@/workflow/release/policy'
import type { Subject } from '@/workflow/release/policy'
import { accessFields, accessOf } from '@/workflow/release/subject'
import { mendedFrom } from '@/workflow/review/glances'
import type { Work } from '@/workflow/review/work'

export type NoticeRow = {
  id: string
  kind: NoticeKind
  at: Date
  readAt: Date | null
  mailAfter: Date | null
  releaseId: string
  /** It is about the fixed texts of the pages. */
  isFrame: boolean
  localisationId: string | null
  translationId: string | null
  commentId: string | null
  work: Work | null
  language: string | null
  sourceLanguage: string
  embargoAt: Date | null
  /** When given work is to be done. */
  dueAt: Date | null
  actor: string | null
  /** Sentences that came back and have not gone on. */
  cameBack: number
  /** It still holds: the work is free, the sentence waits, the question is open. */
  stands: boolean
}

/** Which of somebody's notices, and how many at most. */
export type Which = { where: Prisma.Sql; limit: number }

/** `older`: the last of them that was looked at, where there are more. */
export type NoticeRows = { rows: NoticeRow[]; older: NoticeRow | null }

/**
 * Somebody's notices, the newest first, with what has become of what they tell of; only those whose releases they may
 * know of now, whatever held when they were written.
 */
export async function noticeRows(actor: Actor, { where, limit }: Which): Promise<NoticeRows> {
  const { personId } = actor
  const found = await database.$queryRaw<NoticeRow[]>`
    SELECT notice.id, notice.kind, notice.at, notice."readAt", notice."mailAfter", notice."releaseId",
      release.kind = 'frame' AS "isFrame",
      notice."localisationId", coalesce(back."translationId", notice."translationId") AS "translationId",
      notice."commentId", notice.work::text, localisation.language, release."sourceLanguage", release."embargoAt", given."dueAt", actor.name AS actor,
      coalesce(back.count, 0)::int AS "cameBack",
      CASE notice.kind
        WHEN 'work' THEN EXISTS (${freeFor(personId)})
        WHEN 'sent_back' THEN back.count > 0
        WHEN 'assigned' THEN given."personId" IS NOT NULL
        WHEN 'asked' THEN comment."deletedAt" IS NULL AND comment."resolvedAt" IS NULL
        WHEN 'answered' THEN comment."deletedAt" IS NULL
        WHEN 'mending' THEN ${isMended}
        WHEN 'reported' THEN EXISTS (SELECT FROM "ReaderReport" report
          WHERE report."releaseId" = notice."releaseId" AND report."closedAt" IS NULL
            AND (localisation.language IS NULL OR report.language = localisation.language))
        WHEN 'typo' THEN EXISTS (${glancesLeft})
        WHEN 'embargo_near' THEN release."embargoAt" > clock_timestamp() AND ${workLeft}
        WHEN 'embargo_moved' THEN release."releasedAt" IS NULL
        WHEN 'embargo_late' THEN release.state = 'scheduled' AND release."embargoAt" <= clock_timestamp()
        ELSE false
      END AS stands
    FROM "Notice" notice
    JOIN "Release" release ON release.id = notice."releaseId"
    LEFT JOIN "Localisation" localisation ON localisation.id = notice."localisationId"
    LEFT JOIN "Comment" comment ON comment.id = notice."commentId"
    LEFT JOIN "Person" actor ON actor.id = notice."actorId"
    LEFT JOIN LATERAL (
      SELECT min(given."dueAt") AS "dueAt", min(given."personId"::text) AS "personId" FROM "Assignment" given
      WHERE notice.kind = 'assigned' AND given."localisationId" = notice."localisationId"
        AND given.work = notice.work AND given."personId" = notice."personId"
    ) given ON true
    LEFT JOIN LATERAL (
      SELECT count(*) AS count, (array_agg(translation.id
        ORDER BY translation.id = notice."translationId" DESC, translation."changedAt"))[1] AS "translationId"
      FROM "Translation" translation
      WHERE notice.kind = 'sent_back' AND translation."localisationId" = notice."localisationId"
        AND translation.state = 'changes_requested' AND translation."confirmedById" = notice."personId"
        AND translation.words IS NOT NULL
    ) back ON true
    WHERE notice."personId" = ${personId}::uuid AND ${where}
    ORDER BY notice.at DESC, notice.id DESC
    LIMIT ${limit + 1}`
  const page = found.slice(0, limit)
  const subjects = await subjectsOf(page.map(({ releaseId }) => releaseId))
  return {
    rows: page.filter((row) => mayKnow(actor, row, subjects.get(row.releaseId))),
    older: found.length > limit ? page.at(-1)! : null,
  }
}

const states = Prisma.sql`CASE notice.work
  WHEN 'review' THEN counted.state = 'awaiting_review'
  ELSE counted.state IN ('untranslated', 'draft', 'changes_requested') END`

const freeFor = (personId: string) => Prisma.sql`
  SELECT FROM "WorkCount" counted
  WHERE counted."localisationId" = notice."localisationId" AND counted.segments > 0 AND ${states}
    AND (notice.work = 'translate' OR counted."confirmerId" <> ${personId}::uuid)
    AND NOT EXISTS (SELECT FROM "Claim" claim
      WHERE claim."localisationId" = counted."localisationId" AND claim.work = notice.work
        AND claim.run IN (0, counted.run) AND claim."expiresAt" > clock_timestamp())
    AND NOT EXISTS (SELECT FROM "Assignment" given
      WHERE given."localisationId" = counted."localisationId" AND given.work = notice.work
        AND given.run IN (0, counted.run) AND coalesce(given."dueAt" > clock_timestamp(), true))`

const glancesLeft = Prisma.sql`
  SELECT FROM "Translation" translation
  WHERE translation."localisationId" = notice."localisationId" AND ${mendedFrom} IS NOT NULL`

const workLeft = Prisma.sql`EXISTS (
  SELECT FROM "WorkCount" counted
  JOIN "Localisation" counted_in ON counted_in.id = counted."localisationId"
  WHERE counted_in."releaseId" = release.id AND counted.segments > 0 AND counted.state <> 'approved'
    AND (notice."localisationId" IS NULL OR counted_in.id = notice."localisationId"))`

async function subjectsOf(releaseIds: string[]): Promise<Map<string, NonNullable<Subject['release']>>> {
  const releases = await database.release.findMany({
    where: { id: { in: [...new Set(releaseIds)] } },
    select: { id: true, ...accessFields },
  })
  return new Map(releases.map((release) => [release.id, accessOf(release)]))
}

/** What is about a language is for whoever works in it, or for an officer where it is not work. */
function mayKnow(actor: Actor, { language, kind }: NoticeRow, release: Subject['release']): boolean {
  if (!release) return false
  if (kind === 'asked' && !language) return looksAfter(actor, { release })
  if (language && kind !== 'answered') return may(actor, 'work.read', { release, language })
  return may(actor, 'notice.read', { release })
}
