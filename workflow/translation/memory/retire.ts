import { databaseNow } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { rest } from './rest'

/** Ends one provenance; a unit that has no other is offered no longer, and one that has rests on that. */
export async function retire(tx: Tx, { id, unitId }: { id: string; unitId: string }): Promise<void> {
  const now = await databaseNow(tx)
  await tx.memoryProvenance.update({ where: { id }, data: { endedAt: now } })
  await tx.memoryUnit.updateMany({
    where: { id: unitId, provenances: { none: { endedAt: null } } },
    data: { retiredAt: now },
  })
  await rest(tx, [unitId])
}
