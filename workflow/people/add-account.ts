import { hashPassword } from '@/platform/auth'
import type { Tx } from '@/platform/database'
import type { Role } from '@/workflow/release/actor'

export type NewAccount = {
  name: string
  email: string
  password: string
  roles: readonly Role[]
  languages: readonly string[]
  demonstration?: boolean
  startingPassword?: boolean
}

/** Hashing takes a tenth of a second on purpose: done before the transaction, not inside. */
export const withPasswordHash = async ({ password, ...account }: NewAccount) => ({
  ...account,
  passwordHash: await hashPassword(password),
})

type Hashed = Awaited<ReturnType<typeof withPasswordHash>>

/** Writes a person and their password, in the caller's transaction. Returns the person's id. */
export async function addAccount(
  tx: Tx,
  { passwordHash, roles, languages, ...account }: Hashed,
): Promise<string> {
  const person = await tx.person.create({
    data: {
      ...account,
      email: account.email.toLowerCase(),
      roles: [...roles],
      languages: [...languages],
      emailVerified: true,
    },
  })
  await tx.account.create({
    data: { userId: person.id, accountId: person.id, providerId: 'credential', password: passwordHash },
  })
  return person.id
}
