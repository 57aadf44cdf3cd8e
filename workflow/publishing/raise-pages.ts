import type { Tx } from '@/platform/database'
import { handOffAll } from '@/workflow/release/hand-off'

/**
 * What readers wait for is rendered first: what they shall no longer see, then releases, then what is beside them, then
 * the lists that name them, then the rest of the frame.
 */
const urgency = { gone: 4, release: 3, aside: 2, index: 1, frame: 0 } as const

export type Urgency = keyof typeof urgency

/** Has pages rendered anew: raises what is wanted of each and hands them off, in the caller's transaction. */
export const raisePages = (tx: Tx, paths: readonly string[], kind: Urgency): Promise<void> =>
  raiseEach(tx, { [kind]: paths })

/** The same of pages that are not all as urgent. A path in several lists is as urgent as the first of them says. */
export async function raiseEach(tx: Tx, paths: Partial<Record<Urgency, readonly string[]>>): Promise<void> {
  const kinds = (Object.keys(urgency) as Urgency[]).map((kind) => ({ kind, paths: new Set(paths[kind]) }))
  await lockPages(
    tx,
    kinds.flatMap(({ paths }) => [...paths]),
  )
  const raised = new Set<string>()
  for (const { kind, paths } of kinds) {
    const own = [...paths].filter((path) => !raised.has(path)).sort()
    if (own.length === 0) continue
    for (const path of own) raised.add(path)
    const pages = await tx.$queryRaw<{ path: string; wasBehind: boolean }[]>`
      UPDATE "Page" SET wanted = wanted + 1 WHERE path = ANY(${own})
      RETURNING path, stored < wanted - 1 AS "wasBehind"`
    // What is behind is on its way, and whoever renders it sees that more is wanted: only urgency needs another word.
    const handed = pages.filter(({ wasBehind }) => !wasBehind || kind !== 'frame')
    await handOffAll(
      tx,
      'render-page',
      handed.map(({ path }) => ({ path })).sort((a, b) => (a.path < b.path ? -1 : 1)),
      urgency[kind],
    )
  }
}

/** Locks pages until the transaction ends, in one order, whoever does it. All that a transaction will change at once. */
export async function lockPages(tx: Tx, paths: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Page" WHERE path = ANY(${[...paths]}) ORDER BY path COLLATE "C" FOR UPDATE`
}
