import type { Tx } from '@/platform/database'

/** What the memory holds of a translation: the provenance that has not ended, and its unit. */
export type Held = {
  id: string
  unitId: string
  translationVersion: number | null
  unit: { pairKey: string; releaseId: string | null }
}

/** What the memory holds of these translations now, by translation. */
export async function heldOf(tx: Tx, translationIds: string[]): Promise<Map<string, Held>> {
  const rows = await tx.memoryProvenance.findMany({
    where: { translationId: { in: translationIds }, endedAt: null },
    select: {
      ...{ id: true, unitId: true, translationId: true, translationVersion: true },
      unit: { select: { pairKey: true, releaseId: true } },
    },
  })
  return new Map(rows.map(({ translationId, ...held }) => [translationId!, held]))
}
