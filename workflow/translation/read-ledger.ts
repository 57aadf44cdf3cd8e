import { z } from 'zod'
import type { Actor } from '@/workflow/release/actor'
import { ledgerCalls, ledgerSums } from './ledger-report'

export const readLedgerInput = z.object({
  /** The `next` of the page before. */
  after: z.uuid().optional(),
})

/**
 * The ledger as JSON can carry it: costs as decimal strings of millionths.
 * @throws Refusal `not_allowed`
 */
export async function readLedger(actor: Actor, { after }: z.infer<typeof readLedgerInput>) {
  const [sums, { calls, next }] = await Promise.all([
    ledgerSums(actor),
    ledgerCalls(actor, after ? { after } : {}),
  ])
  return {
    sums: sums.map((sum) => ({ ...sum, costMicros: String(sum.costMicros) })),
    calls: calls.map((call) => ({ ...call, costMicros: String(call.costMicros) })),
    next,
  }
}
