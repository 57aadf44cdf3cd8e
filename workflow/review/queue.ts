import { z } from 'zod'
import { database, databaseNow } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { titlesOf } from '@/workflow/release/title'
import { languagesOf } from './languages-of'
import { queueRows } from './queue-rows'
import type { QueueRow } from './queue-rows'

const queuePageSize = 50

export const queueInput = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) })

/** One piece of work in someone's queue, with its release's title. */
export type QueuedWork = Omit<QueueRow, 'total' | 'rank'> & { title: string }

export type Queue = {
  /** The database's clock, for countdowns. */
  now: Date
  work: QueuedWork[]
  page: number
  pages: number
}

/**
 * Someone's queue: theirs first, with what came back to them on top, then what they may take, then what waits for
 * others and for what. Within each, the nearest embargo first. Nobody finds their own work there to review.
 */
export async function queueOf(actor: Actor, { page }: z.infer<typeof queueInput>): Promise<Queue> {
  mustBeAllowed(actor, 'queue.read')
  const rows = await queueRows(actor, await languagesOf(actor), {
    limit: queuePageSize,
    offset: (page - 1) * queuePageSize,
  })
  const titles = await titlesOf([...new Set(rows.map(({ releaseId }) => releaseId))])
  return {
    now: await databaseNow(database),
    work: rows.map(({ total: _total, rank: _rank, ...row }) => ({
      ...row,
      title: titles.get(row.releaseId) ?? '',
    })),
    page,
    pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / queuePageSize)),
  }
}
