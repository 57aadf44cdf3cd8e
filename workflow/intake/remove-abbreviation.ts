import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'

export const removeAbbreviationInput = z.object({ abbreviationId: z.uuid() })

/**
 * An administrator takes one of the house's abbreviations away; those the program knows stay. One that is gone already is
 * no cause for a refusal.
 * @throws Refusal `not_allowed`
 */
export async function removeAbbreviation(
  actor: Actor,
  { abbreviationId: id }: z.infer<typeof removeAbbreviationInput>,
): Promise<void> {
  mustBeAllowed(actor, 'abbreviation.remove')
  await inTransaction(async (tx) => {
    const row = await tx.abbreviation.findUnique({ where: { id } })
    if (!row) return
    await tx.abbreviation.delete({ where: { id } })
    await append(tx, 'abbreviation.remove', actor, { language: row.language, subjectId: id })
  })
}
