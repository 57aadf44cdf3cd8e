import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { noticeSettings } from './notice-settings'
import { ownKeysInput } from './own-keys'
import { personName } from './roles'

export const changeAccountInput = z.object({
  name: personName.optional(),
  /** BCP 47; null follows the browser. */
  interfaceLanguage: z.string().max(35).nullable().optional(),
  noticeSettings: noticeSettings.optional(),
  /** Keys of the workspace that are theirs, by system; every other is ours. */
  keys: ownKeysInput.optional(),
})

/** Someone changes their own name, the language the desk speaks to them, what they are told, or their keys. */
export async function changeAccount(actor: Actor, input: z.infer<typeof changeAccountInput>): Promise<void> {
  mustBeAllowed(actor, 'account.change')
  await inTransaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: actor.personId, retiredAt: null },
      data: input,
    })
    if (count === 0) throw new Refusal('not_found')
    await append(tx, 'account.change', actor, {
      subjectId: actor.personId,
      detail: { changed: Object.keys(input) },
    })
  })
}
