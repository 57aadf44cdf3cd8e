import type { Tx } from '@/platform/database'
import { handOff } from '@/workflow/release/hand-off'

/** What readers wait for is rendered first: releases, then the indexes that name them, then the rest of the frame. */
export const urgency = { release: 2, index: 1, frame: 0 } as const

/** Has pages rendered anew: raises what is wanted of each and hands them off, in the caller's transaction. */
export async function raisePages(
  tx: Tx,
  paths: readonly string[],
  kind: keyof typeof urgency,
): Promise<void> {
  // Locked in one order, whoever raises them.
  const sorted = [...new Set(paths)].sort()
  await tx.$executeRaw`SELECT 1 FROM "Page" WHERE path = ANY(${sorted}) ORDER BY path COLLATE "C" FOR UPDATE`
  await tx.page.updateMany({ where: { path: { in: sorted } }, data: { wanted: { increment: 1 } } })
  for (const path of sorted) await handOff(tx, 'render-page', { path }, urgency[kind])
}
