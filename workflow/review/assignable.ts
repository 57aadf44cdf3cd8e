import { z } from 'zod'
import { database, databaseNow } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { takeDeed, works } from './work'
import type { Work } from './work'

export const assignableInput = z.object({ localisationId: z.uuid() })

/** One kind of work in one run: what is left of it, who is at it, and whom it is given to. */
export type AssignableWork = {
  work: Work
  /** 0: the whole localisation. */
  run: number
  segments: number
  words: number
  heldBy: string | null
  heldUntil: Date | null
  givenTo: { personId: string; name: string } | null
  dueAt: Date | null
}

export type Assignable = {
  /** The database's clock. */
  now: Date
  embargoAt: Date | null
  work: AssignableWork[]
  /** Who may take each kind of it, by name, with how many rows of work they have now. */
  people: { personId: string; name: string; works: Work[]; has: number }[]
}

/** Accounts of one language offered: more than any office has. */
const most = 500

/** What an officer can give of a localisation, and to whom. */
export async function assignable(
  actor: Actor,
  { localisationId }: z.infer<typeof assignableInput>,
): Promise<Assignable> {
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.assign', subject)
  const [now, release, work, people] = await Promise.all([
    databaseNow(database),
    database.release.findUniqueOrThrow({ where: { id: releaseId }, select: { embargoAt: true } }),
    workOf(localisationId),
    database.person.findMany({
      where: { retiredAt: null, roles: { hasSome: ['translator', 'reviewer'] } },
      select: { id: true, name: true, roles: true, languages: true, _count: { select: { claims: true } } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
  ])
  const able = people
    .map(({ id: personId, name, roles, languages, _count }) => ({
      personId,
      name,
      works: works.filter((one) => may({ personId, name, roles, languages }, takeDeed[one], subject)),
      has: _count.claims,
    }))
    .filter((person) => person.works.length > 0)
  return { now, embargoAt: release.embargoAt, work, people: able.slice(0, most) }
}

/** Both kinds of work in each run; review is worth giving before there is anything to review. */
const workOf = (localisationId: string) => database.$queryRaw<AssignableWork[]>`
  SELECT kind.work::text, counted.run, kind.segments, kind.words, holder.name AS "heldBy", claim."expiresAt" AS "heldUntil",
    CASE WHEN receiver.id IS NOT NULL THEN jsonb_build_object('personId', receiver.id, 'name', receiver.name) END AS "givenTo",
    given."dueAt"
  FROM (
    SELECT run,
      coalesce(sum(segments) FILTER (WHERE state IN ('untranslated', 'draft', 'changes_requested')), 0)::int AS translate_segments,
      coalesce(sum(words) FILTER (WHERE state IN ('untranslated', 'draft', 'changes_requested')), 0)::int AS translate_words,
      coalesce(sum(segments) FILTER (WHERE state <> 'approved'), 0)::int AS review_segments,
      coalesce(sum(words) FILTER (WHERE state <> 'approved'), 0)::int AS review_words
    FROM "WorkCount" WHERE "localisationId" = ${localisationId}::uuid AND segments > 0 GROUP BY run
  ) AS counted
  CROSS JOIN LATERAL (VALUES
    ('translate'::"Work", translate_segments, translate_words), ('review', review_segments, review_words)
  ) AS kind(work, segments, words)
  LEFT JOIN "Claim" claim ON claim."localisationId" = ${localisationId}::uuid AND claim.work = kind.work
    AND claim.run = counted.run AND claim."expiresAt" > clock_timestamp()
  LEFT JOIN "Person" holder ON holder.id = claim."personId"
  LEFT JOIN "Assignment" given ON given."localisationId" = ${localisationId}::uuid AND given.work = kind.work
    AND given.run = counted.run AND given."dueAt" > clock_timestamp()
  LEFT JOIN "Person" receiver ON receiver.id = given."personId"
  WHERE kind.segments > 0 OR given."personId" IS NOT NULL
  ORDER BY counted.run, kind.work`
