import { z } from 'zod'
import { Prisma, database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { open } from './offered'
import type { UnitEvent } from './unit'

export const unitHistoryInput = z.object({ unitId: z.uuid() })

/** Nobody reads further back on a page. */
const eventsShown = 200

/**
 * What people did to a unit, the latest first.
 * @throws Refusal `not_found`, `not_allowed`
 */
export async function unitHistory(
  actor: Actor,
  { unitId }: z.infer<typeof unitHistoryInput>,
): Promise<{ events: UnitEvent[] }> {
  const [unit] = await database.$queryRaw<{ language: string }[]>(Prisma.sql`
    SELECT unit."targetLanguage" AS language FROM "MemoryUnit" unit
    WHERE unit.id = ${unitId}::uuid AND ${open(null)}`)
  if (!unit) throw new Refusal('not_found')
  mustBeAllowed(actor, 'memory.read', unit)
  const rows = await database.memoryEvent.findMany({
    where: { unitId },
    orderBy: { version: 'desc' },
    take: eventsShown,
    select: { at: true, deed: true, actorId: true, source: true, target: true, version: true },
  })
  const events = rows.map(({ actorId, deed, ...row }) => ({
    ...row,
    deed: deed as UnitEvent['deed'],
    by: actorId,
  }))
  return { events }
}
