import { database } from '@/platform/database'
import type { CallOutcome, EngineCall } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'

const pageSize = 50

export type CallPage = {
  /** Newest first. */
  calls: EngineCall[]
  /** Give it as `after` for the page that follows; null on the last one. */
  next: string | null
}

/**
 * The engines' calls, a page at a time: ids, languages and counts, never a word that was sent.
 * @param after the `next` of the page before
 * @throws Refusal `not_allowed`
 */
export async function ledgerCalls(actor: Actor, { after }: { after?: string } = {}): Promise<CallPage> {
  mustBeAllowed(actor, 'ledger.read')
  const calls = await database.engineCall.findMany({
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  })
  const page = calls.slice(0, pageSize)
  return { calls: page, next: calls.length > pageSize ? page.at(-1)!.id : null }
}

export type LedgerSum = {
  /** First day of the month in UTC. */
  month: Date
  engine: string
  model: string
  outcome: CallOutcome
  currency: string | null
  calls: number
  strings: number
  characters: number
  costMicros: bigint
}

/**
 * What was asked of engines, month by month, newest first. Lost calls stand apart: they may have been paid for.
 * @throws Refusal `not_allowed`
 */
export async function ledgerSums(actor: Actor): Promise<LedgerSum[]> {
  mustBeAllowed(actor, 'ledger.read')
  return database.$queryRaw<LedgerSum[]>`
    SELECT date_trunc('month', "askedAt", 'UTC') AS "month", "engine", "model", "outcome", "currency",
      count(*)::int AS "calls", sum("strings")::int AS "strings", sum("characters")::int AS "characters",
      sum("costMicros")::bigint AS "costMicros"
    FROM "EngineCall"
    GROUP BY 1, 2, 3, 4, 5
    ORDER BY 1 DESC, 2, 3, 4`
}
