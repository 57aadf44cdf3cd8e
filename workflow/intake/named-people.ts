import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor, Role } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'

export type Nameable = { id: string; name: string; roles: Role[]; languages: string[] }

/** People a restricted release can be opened to: everyone who can work on one. */
export async function peopleToName(actor: Actor): Promise<Nameable[]> {
  mustBeAllowed(actor, 'release.import')
  return database.person.findMany({
    where: { retiredAt: null, roles: { hasSome: ['officer', 'translator', 'reviewer'] } },
    select: { id: true, name: true, roles: true, languages: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 1_000,
  })
}

/**
 * Makes these people, and whoever names them, the named people of a release. Work in it that others hold or were given is
 * free again: they could not do it.
 * @throws Refusal `bad_input` `unknown_person`
 */
export async function namePeople(
  tx: Tx,
  releaseId: string,
  { personIds, by }: { personIds: readonly string[]; by: Actor },
): Promise<void> {
  const named = [...new Set([...personIds, by.personId])]
  const known = await tx.person.count({ where: { id: { in: named }, retiredAt: null } })
  if (known < named.length) throw new Refusal('bad_input', { why: 'unknown_person' })
  await tx.releaseAccess.deleteMany({ where: { releaseId } })
  await tx.releaseAccess.createMany({ data: named.map((personId) => ({ releaseId, personId })) })
  const others = { localisation: { releaseId }, personId: { notIn: named } }
  await tx.claim.deleteMany({ where: others })
  await tx.assignment.deleteMany({ where: others })
}
