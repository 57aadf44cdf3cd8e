import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { database, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Person } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import type { Deed } from '@/workflow/release/access'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { giveBackClaims } from './give-back-claims'
import { mustNotBeLastAdministrator } from './last-administrator'
import { dutiesOf, languageList, personName, roleList } from './roles'

export const changePersonInput = z.object({
  personId: z.uuid(),
  /** As the list showed them: the change goes through only from there. */
  from: z.object({ name: z.string(), roles: roleList, languages: languageList, retired: z.boolean() }),
  name: personName.optional(),
  roles: roleList.optional(),
  languages: languageList.optional(),
  retired: z.boolean().optional(),
})

export type ChangePersonInput = z.infer<typeof changePersonInput>

function deedsOf({ retired, ...input }: ChangePersonInput): Deed[] {
  const changes = Boolean(input.name ?? input.roles ?? input.languages)
  return [
    ...(changes || retired === undefined ? (['person.change'] as const) : []),
    ...(retired === true ? (['person.retire'] as const) : []),
    ...(retired === false ? (['person.restore'] as const) : []),
  ]
}

type After = Pick<Person, 'name' | 'roles' | 'languages' | 'retiredAt'>

async function after(person: Person, input: ChangePersonInput): Promise<After> {
  const { name = person.name, roles = person.roles, languages = person.languages, retired } = input
  const duties = input.roles || input.languages ? await dutiesOf({ roles, languages }) : person
  const retiredAt =
    retired === undefined ? person.retiredAt : retired ? (person.retiredAt ?? new Date()) : null
  return { name, roles: duties.roles, languages: duties.languages, retiredAt }
}

const isAdministrator = ({ roles, retiredAt }: Pick<Person, 'roles' | 'retiredAt'>) =>
  retiredAt === null && roles.includes('administrator')

const isAsShown = ({ name, roles, languages, retiredAt }: Person, { from }: ChangePersonInput) =>
  isDeepStrictEqual({ name, roles, languages, retired: retiredAt !== null }, from)

async function record(tx: Tx, actor: Actor, { from, to }: { from: Person; to: After }): Promise<void> {
  const subjectId = from.id
  const retired = to.retiredAt !== null
  if (retired !== (from.retiredAt !== null))
    await append(tx, retired ? 'person.retire' : 'person.restore', actor, { subjectId })
  const same = (['name', 'roles', 'languages'] as const).every((key) => String(from[key]) === String(to[key]))
  if (!same)
    await append(tx, 'person.change', actor, {
      subjectId,
      detail: { roles: to.roles, languages: to.languages },
    })
}

/**
 * An administrator changes someone's name, roles or languages, retires them or takes them back. Retiring ends their
 * sessions; work they hold and may no longer do is free again. Their name stays on all they did.
 * @throws Refusal `not_allowed` (`last_administrator`), `not_found`, `bad_input`, `changed_meanwhile`
 */
export async function changePerson(actor: Actor, input: ChangePersonInput): Promise<void> {
  for (const deed of deedsOf(input)) mustBeAllowed(actor, deed)
  const from = await database.person.findUnique({ where: { id: input.personId } })
  if (!from) throw new Refusal('not_found')
  if (!isAsShown(from, input)) throw new Refusal('changed_meanwhile')
  const to = await after(from, input)

  await inTransaction(async (tx) => {
    if (isAdministrator(from) && !isAdministrator(to)) await mustNotBeLastAdministrator(tx, from.id)
    const { count } = await tx.person.updateMany({
      where: { id: from.id, updatedAt: from.updatedAt },
      data: to,
    })
    if (count === 0) throw new Refusal('changed_meanwhile')
    if (to.retiredAt) await tx.session.deleteMany({ where: { userId: from.id } })
    await giveBackClaims(tx, {
      personId: from.id,
      languages: to.languages,
      roles: to.retiredAt ? [] : to.roles,
    })
    await record(tx, actor, { from, to })
  })
}
