import type { Tx } from '@/platform/database'
import { Refusal } from '@/workflow/release/refusal'

/**
 * Keeps one administrator in the office. Locks them all, so that of two who leave at once the second is seen.
 * Call it before the change, in its transaction.
 * @throws Refusal `not_allowed` (`last_administrator`)
 */
export async function mustNotBeLastAdministrator(tx: Tx, personId: string): Promise<void> {
  const administrators = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Person" WHERE 'administrator' = ANY (roles) AND "retiredAt" IS NULL ORDER BY id FOR UPDATE`
  const others = administrators.filter(({ id }) => id !== personId)
  if (others.length === 0) throw new Refusal('not_allowed', { why: 'last_administrator' })
}
