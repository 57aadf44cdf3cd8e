import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { access } from '@/workflow/release/access'
import type { Deed } from '@/workflow/release/access'
import { mustBeAllowed } from '@/workflow/release/policy'

const deeds = Object.keys(access) as Deed[]

export const activityInput = z.object({
  personId: z.uuid().optional(),
  deed: z.enum(deeds as [Deed, ...Deed[]]).optional(),
  releaseId: z.uuid().optional(),
  /** Only what was recorded before this event; from `older`. */
  before: z
    .string()
    .regex(/^\d{1,18}$/u)
    .optional(),
})

export type ActivityInput = z.infer<typeof activityInput>

export type ActivityEvent = {
  id: string
  at: Date
  deed: string
  /** null: the program itself. */
  actor: { personId: string; name: string } | null
  /** The person it was done to, where it is another. */
  subject: string | null
  releaseId: string | null
  language: string | null
  /** A nation's code. */
  nation: string | null
}

export type Activity = { events: ActivityEvent[]; older: string | null }

const perPage = 50
const isPersonal = (deed: string) => deed.startsWith('person.')

/**
 * What was done in the office, the latest first, fifty to a page. Of a release it says its id and language and nothing
 * else: administrators are not on its access list.
 */
export async function activity(
  actor: Actor,
  { personId, deed, releaseId, before }: ActivityInput,
): Promise<Activity> {
  mustBeAllowed(actor, 'activity.read')
  const rows = await database.auditEvent.findMany({
    where: { actorId: personId, deed, releaseId, ...(before && { id: { lt: BigInt(before) } }) },
    orderBy: { id: 'desc' },
    take: perPage + 1,
  })
  const page = rows.slice(0, perPage)
  const subjects = page.filter((row) => isPersonal(row.deed)).map(({ subjectId }) => subjectId)
  const ids = [...new Set([...page.map(({ actorId }) => actorId), ...subjects])].filter((id) => id !== null)
  const people = await database.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const events = page.map((row) => ({
    ...{ id: String(row.id), at: row.at, deed: row.deed, releaseId: row.releaseId, language: row.language },
    actor: row.actorId ? { personId: row.actorId, name: nameOf.get(row.actorId) ?? '' } : null,
    subject:
      isPersonal(row.deed) && row.subjectId !== row.actorId
        ? (nameOf.get(row.subjectId ?? '') ?? null)
        : null,
    nation: row.deed === 'nation.change' ? row.subjectId : null,
  }))
  return { events, older: rows.length > perPage ? String(page.at(-1)!.id) : null }
}

/** Everyone who could have done something, by name, for the filter; the first thousand. */
export async function people(actor: Actor): Promise<{ personId: string; name: string }[]> {
  mustBeAllowed(actor, 'activity.read')
  const rows = await database.person.findMany({
    orderBy: { name: 'asc' },
    take: 1000,
    select: { id: true, name: true },
  })
  return rows.map(({ id, name }) => ({ personId: id, name }))
}
