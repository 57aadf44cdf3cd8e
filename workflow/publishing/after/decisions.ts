import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Deed } from '@/workflow/release/access'
import { namesOf } from '@/workflow/release/names-of'
import { mustBeAllowed } from '@/workflow/release/policy'
import { releaseSubject } from '@/workflow/release/subject'

export const decisionsInput = z.object({
  releaseId: z.uuid(),
  /** Only what was decided before this; from `older`. */
  before: z
    .string()
    .regex(/^\d{1,18}$/u)
    .optional(),
})

export type Decision = {
  id: string
  /** ISO 8601 in UTC. */
  at: string
  deed: Deed
  /** Who decided it; null: the program itself. */
  by: string | null
  /** The languages it was about, by tag; none: the release as a whole. */
  languages: string[]
  /** The version readers know its edition by, where it is of one language. */
  version: number | null
  /** Why, in their words. */
  reason: string | null
}

export type Decisions = { decisions: Decision[]; older: string | null }

const perPage = 50

/** Every deed that decides something about a release as a whole or a language of it. */
const deciding: readonly Deed[] = [
  ...(['release.import', 'release.change', 'release.start', 'release.revise', 'release.clear'] as const),
  ...(['release.schedule', 'release.unschedule', 'release.publish', 'release.lift'] as const),
  'release.readdress',
  ...(['advance.give', 'advance.revoke'] as const),
  ...(['localisation.hold', 'localisation.resume', 'localisation.sign_off'] as const),
  ...(['localisation.mend', 'localisation.call_off_mending', 'localisation.override'] as const),
  ...(['localisation.withdraw', 'localisation.remove', 'localisation.roll_back'] as const),
  ...(['edition.publish', 'translation.override', 'report.close'] as const),
]

type Row = {
  id: bigint
  at: Date
  deed: Deed
  actorId: string | null
  languages: string[]
  versions: (number | null)[]
  reason: string | null
}

/**
 * Who decided what about a release, when and why, the latest first, fifty at a time. What one deed did to several
 * languages is one decision.
 * @throws Refusal `not_found`
 */
export async function decisions(
  actor: Actor,
  { releaseId, before }: z.infer<typeof decisionsInput>,
): Promise<Decisions> {
  mustBeAllowed(actor, 'release.read', await releaseSubject(releaseId))
  const rows = await database.$queryRaw<Row[]>`
    SELECT max(event.id) AS id, event.at, event.deed, event."actorId", reason.text AS reason,
      coalesce(array_agg(DISTINCT event.language) FILTER (WHERE event.language IS NOT NULL), '{}') AS languages,
      array_agg((event.detail ->> 'version')::int) AS versions
    FROM "AuditEvent" event LEFT JOIN "Reason" reason ON reason."eventId" = event.id
    WHERE event."releaseId" = ${releaseId}::uuid AND event.deed = ANY(${[...deciding]})
    GROUP BY event.at, event.deed, event."actorId", reason.text
    HAVING max(event.id) < ${before ? BigInt(before) : latest}
    ORDER BY max(event.id) DESC LIMIT ${perPage + 1}`
  const page = rows.slice(0, perPage)
  const names = await namesOf(page.map(({ actorId }) => actorId))
  return {
    decisions: page.map(({ id, at, actorId, versions, ...row }) => ({
      ...row,
      id: String(id),
      at: at.toISOString(),
      by: actorId && (names.get(actorId) ?? ''),
      version: row.languages.length === 1 ? (versions[0] ?? null) : null,
    })),
    older: rows.length > perPage ? String(page.at(-1)!.id) : null,
  }
}

/** Beyond any event. */
const latest = 9_223_372_036_854_775_807n
