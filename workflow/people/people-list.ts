import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor, Role } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'

export const peopleListInput = z.object({
  search: z.string().trim().max(100).default(''),
  show: z.enum(['active', 'retired']).default('active'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

export type PeopleListInput = z.infer<typeof peopleListInput>

export type PersonRow = {
  personId: string
  name: string
  email: string
  roles: Role[]
  languages: string[]
  demonstration: boolean
  startingPassword: boolean
  retired: boolean
  lastSignInAt: Date | null
}

export type PeopleList = { people: PersonRow[]; total: number; page: number; pages: number }

const perPage = 50

async function lastSignIns(personIds: string[]): Promise<Map<string | null, Date | null>> {
  const rows = await database.auditEvent.groupBy({
    by: ['actorId'],
    where: { actorId: { in: personIds }, deed: 'account.sign_in' },
    _max: { at: true },
  })
  return new Map(rows.map(({ actorId, _max }) => [actorId, _max.at]))
}

/** The office's people by name, fifty to a page. `search` is part of a name or an address. */
export async function peopleList(actor: Actor, { search, show, page }: PeopleListInput): Promise<PeopleList> {
  mustBeAllowed(actor, 'person.list')
  const like = { contains: search.replaceAll(/[\\%_]/gu, String.raw`\$&`), mode: 'insensitive' } as const
  const where = {
    retiredAt: show === 'retired' ? { not: null } : null,
    OR: [{ name: like }, { email: like }],
  }
  const [total, rows] = await Promise.all([
    database.person.count({ where }),
    database.person.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * perPage,
      take: perPage,
    }),
  ])
  const signIns = await lastSignIns(rows.map(({ id }) => id))
  const people = rows.map(
    ({ id, name, email, roles, languages, demonstration, startingPassword, retiredAt }) => ({
      ...{ personId: id, name, email, roles, languages, demonstration, startingPassword },
      retired: retiredAt !== null,
      lastSignInAt: signIns.get(id) ?? null,
    }),
  )
  return { people, total, page, pages: Math.max(1, Math.ceil(total / perPage)) }
}
