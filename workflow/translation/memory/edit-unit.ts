import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'
import { codeNumber } from '@/workflow/text/inline-code'
import { takeUnit } from './take-unit'
import type { UnitCode } from '@/workflow/formats/unit-code'
import { rowOf } from './unit-row'

const text = z
  .string()
  .max(20_000)
  .transform((given) => given.normalize('NFC').trim())
  .refine((given) => given !== '', 'empty')

export const unitInput = { unitId: z.uuid(), version: z.number().int().min(1) }

/** Coded texts with the unit's own codes. */
export const editUnitInput = z.object({ ...unitInput, source: text.optional(), target: text })

const numbersIn = (coded: string): number[] =>
  [...coded.matchAll(/[\uE000-\uF8FF]/gu)].map(([character]) => codeNumber(character))

/** @throws Refusal `bad_input` `codes`: a code twice, or in the target alone, or half a pair */
function keptCodes(source: string, target: string, codes: readonly UnitCode[]): UnitCode[] {
  const [inSource, inTarget] = [numbersIn(source), numbersIn(target)]
  const known = new Map(codes.map((code) => [code.number, code]))
  const isSound = (numbers: readonly number[]) =>
    new Set(numbers).size === numbers.length &&
    numbers.every((number) => {
      const role = known.get(number)?.role
      if (role === 'open') return numbers.indexOf(number + 1) > numbers.indexOf(number)
      return role === 'close' ? numbers.includes(number - 1) : role === 'single'
    })
  if (!isSound(inSource) || !isSound(inTarget) || inTarget.some((number) => !inSource.includes(number)))
    throw new Refusal('bad_input', { why: 'codes' })
  return codes.filter(({ number }) => inSource.includes(number))
}

/**
 * Changes what a unit says; what it said stays in its history.
 * @throws Refusal `not_found`, `not_allowed` (`same_unit`: the memory has this pair already), `bad_input` `codes`,
 * `changed_meanwhile`
 */
export async function editUnit(
  actor: Actor,
  { unitId, version, source: given, target }: z.infer<typeof editUnitInput>,
): Promise<{ version: number }> {
  return inTransaction(async (tx) => {
    const unit = await takeUnit(tx, actor, { deed: 'memory.edit', unitId, version })
    const source = given ?? unit.source
    const codes = keptCodes(source, target, unit.codes as UnitCode[])
    const { sourceLanguage, targetLanguage, releaseId } = unit
    const row = rowOf({ sourceLanguage, targetLanguage, source, target, codes }, releaseId)
    const { pairKey, sourceKey, sourceLength, grams } = row
    const twin = await tx.memoryUnit.findUnique({ where: { pairKey }, select: { id: true } })
    if (twin && twin.id !== unitId) throw new Refusal('not_allowed', { why: 'same_unit' })
    const keys = { pairKey, sourceKey, sourceLength, grams }
    await tx.memoryUnit.update({
      where: { id: unitId },
      data: { source, target, codes, ...keys, version: version + 1, changedAt: new Date() },
    })
    return { version: version + 1 }
  })
}
