import { z } from 'zod'
import { hashPassword } from '@/platform/auth'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { startingPassword } from './starting-password'

export const resetPasswordInput = z.object({ personId: z.uuid() })

/**
 * An administrator gives someone a new starting password; the old one and every session end.
 * @returns the password, here and never again
 * @throws Refusal `not_allowed`, `not_found` (nobody, or retired)
 */
export async function resetPassword(
  actor: Actor,
  { personId }: z.infer<typeof resetPasswordInput>,
): Promise<{ password: string }> {
  mustBeAllowed(actor, 'person.reset_password')
  const password = startingPassword()
  const hash = await hashPassword(password)
  await inTransaction(async (tx) => {
    const data = { startingPassword: true }
    const { count } = await tx.person.updateMany({ where: { id: personId, retiredAt: null }, data })
    if (count === 0) throw new Refusal('not_found')
    await tx.account.updateMany({
      where: { userId: personId, providerId: 'credential' },
      data: { password: hash },
    })
    await tx.session.deleteMany({ where: { userId: personId } })
    await append(tx, 'person.reset_password', actor, { subjectId: personId })
  })
  return { password }
}
