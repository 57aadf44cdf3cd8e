import { z } from 'zod'
import { Prisma, inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { addAccount, withPasswordHash } from './add-account'
import { dutiesOf, languageList, personName, roleList } from './roles'
import { startingPassword } from './starting-password'

export const inviteInput = z.object({
  name: personName,
  email: z.email().max(254).toLowerCase(),
  roles: roleList,
  languages: languageList.default([]),
})

export type InviteInput = z.infer<typeof inviteInput>
export type Invited = { personId: string; password: string }

const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

/**
 * An administrator gives someone an account.
 * @returns their starting password, here and never again: the administrator hands it over, and it opens nothing but the
 * choice of another
 * @throws Refusal `not_allowed`, `bad_input` (`email_taken`, `languages_missing`, `unknown_language`)
 */
export async function invite(actor: Actor, { name, email, ...wanted }: InviteInput): Promise<Invited> {
  mustBeAllowed(actor, 'person.invite')
  const duties = await dutiesOf(wanted)
  const password = startingPassword()
  const account = await withPasswordHash({ name, email, password, ...duties, startingPassword: true })
  try {
    const personId = await inTransaction(async (tx) => {
      const id = await addAccount(tx, account)
      await append(tx, 'person.invite', actor, { subjectId: id, detail: duties })
      return id
    })
    return { personId, password }
  } catch (error) {
    if (isTaken(error)) throw new Refusal('bad_input', { why: 'email_taken' })
    throw error
  }
}
