import type { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { deleteUnitInput } from './delete-unit'
import { takeUnit } from './take-unit'

/**
 * Puts a deleted unit back as it was.
 * @throws Refusal `not_found`, `not_allowed`, `changed_meanwhile`
 */
export async function restoreUnit(
  actor: Actor,
  { unitId, version }: z.infer<typeof deleteUnitInput>,
): Promise<{ version: number }> {
  return inTransaction(async (tx) => {
    await takeUnit(tx, actor, { deed: 'memory.restore', unitId, version })
    await tx.memoryUnit.update({ where: { id: unitId }, data: { deletedAt: null, version: version + 1 } })
    return { version: version + 1 }
  })
}
