import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { unitInput } from './edit-unit'
import { takeUnit } from './take-unit'

export const deleteUnitInput = z.object(unitInput)

/**
 * Takes a unit out of the memory: it is offered to nobody, and may be restored. Deleting what is deleted changes nothing.
 * @throws Refusal `not_found`, `not_allowed`, `changed_meanwhile`
 */
export async function deleteUnit(
  actor: Actor,
  { unitId, version }: z.infer<typeof deleteUnitInput>,
): Promise<{ version: number }> {
  return inTransaction(async (tx) => {
    await takeUnit(tx, actor, { deed: 'memory.delete', unitId, version })
    const deletedAt = await databaseNow(tx)
    await tx.memoryUnit.update({ where: { id: unitId }, data: { deletedAt, version: version + 1 } })
    return { version: version + 1 }
  })
}
