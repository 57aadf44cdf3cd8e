import type { Tx } from '@/platform/database'
import type { MemoryUnit } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import type { Deed } from '@/workflow/release/access'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { open } from './offered'
import type { UnitEvent } from './unit'

type UnitDeed = UnitEvent['deed'] & Deed

type Seen = { unitId: string; version: number }

/**
 * Takes a unit for a deed, which is on record with the unit's texts before it. A unit of what readers
 * do not have follows its translation and is not there for anybody.
 * @throws Refusal `not_found`, `not_allowed`, `changed_meanwhile` with how the unit stands now
 */
export async function takeUnit(
  tx: Tx,
  actor: Actor,
  { deed, unitId, version }: Seen & { deed: UnitDeed },
): Promise<MemoryUnit> {
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "MemoryUnit" unit WHERE unit.id = ${unitId}::uuid AND ${open(null)} FOR UPDATE OF unit`
  if (locked.length === 0) throw new Refusal('not_found')
  const unit = await tx.memoryUnit.findUniqueOrThrow({ where: { id: unitId } })
  mustBeAllowed(actor, deed, { language: unit.targetLanguage })
  const { source, target } = unit
  if (unit.version !== version)
    throw new Refusal('changed_meanwhile', { current: { source, target, version: unit.version } })
  const codes = unit.codes ?? []
  await tx.memoryEvent.create({
    data: { unitId, actorId: actor.personId, deed, source, target, codes, version },
  })
  await append(tx, deed, actor, { language: unit.targetLanguage, subjectId: unitId, detail: { version } })
  return unit
}
