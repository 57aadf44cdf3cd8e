import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { database, inTransaction } from '@/platform/database'
import { env } from '@/platform/env'
import { addAccount, withPasswordHash } from '@/workflow/people/add-account'
import type { Actor, Role } from '@/workflow/release/actor'
import { languageName } from '@/workflow/text/language'

type Account = { email: string; name: string; roles: Role[]; languages: string[] }

const address = (name: string) => `${name}@demonstration.example`

const office: Account[] = (['officer', 'administrator'] as const).flatMap((role) =>
  [1, 2].map((number) => ({
    email: address(`${role}-${number}`),
    name: `Demonstration ${role} ${number}`,
    roles: [role],
    languages: [],
  })),
)

const peopleOf = (language: string): Account[] =>
  (['translator', 'reviewer'] as const).map((role) => ({
    email: address(`${role}-${language.toLowerCase()}`),
    name: `Demonstration ${role}, ${languageName(language, 'en')}`,
    roles: [role],
    languages: [language],
  }))

/** One password for all demonstration accounts of this installation, made once and readable by its owner alone. */
function password(): string {
  const file = join(env.data, 'demonstration-password')
  mkdirSync(env.data, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(9).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

async function add(account: Account, secret: string) {
  const hashed = await withPasswordHash({ ...account, password: secret, demonstration: true })
  await inTransaction((tx) => addAccount(tx, hashed))
}

/** Two officers, two administrators, a translator and a reviewer for each language. Those who are there stay as they are. */
export async function demoPeople(
  languages: readonly string[],
): Promise<{ password: string; emails: string[] }> {
  const wanted = [...office, ...languages.flatMap(peopleOf)]
  const emails = wanted.map(({ email }) => email)
  const there = await database.person.findMany({ where: { email: { in: emails } }, select: { email: true } })
  const known = new Set(there.map(({ email }) => email))
  const secret = password()
  for (const account of wanted.filter(({ email }) => !known.has(email))) await add(account, secret)
  return { password: secret, emails }
}

/** The officer who brings the demonstration's release in. */
export async function demoOfficer(): Promise<Actor> {
  const { id, name, roles, languages } = await database.person.findUniqueOrThrow({
    where: { email: office[0]!.email },
  })
  return { personId: id, name, roles, languages }
}
