import { setTimeout as pause } from 'node:timers/promises'
import type { ChildProcess } from 'node:child_process'
import { chance, oneOf } from '@/evaluate/findings/chance'
import { database } from '@/platform/database'
import { begin, end } from '@/evaluate/child'
import { differences, unreleased } from './judge'

/** What was killed at a moment, and how the store stood to the database once all had come to rest again. */
export type Point = {
  killed: 'worker' | 'desk' | 'both'
  /** The kill comes so many milliseconds after the desk has done so many deeds. */
  afterDeeds: number
  afterMs: number
  deeds: string[]
  faults: string[]
  settledMs: number
  differences: string[]
  /** Also in the moment of the kill, before anything was mended. */
  unreleased: string[]
}

const victims = ['worker', 'desk', 'both'] as const
const mostDeeds = 8
const longestMs = 300
const patienceMs = 60_000
const restMs = 1_000

/**
 * Kills a worker, a desk or both at random moments of publishing, correcting and taking down, again and again, and
 * judges the store each time after a restart. A worker and a desk are processes of their own.
 */
export async function crashes(
  store: string,
  { points, seed, tell }: { points: number; seed: number; tell?: (point: Point) => void },
): Promise<Point[]> {
  const random = chance(seed)
  const seen: Point[] = []
  let worker = await begin('worker.ts')
  try {
    for (let at = 0; at < points; at++) {
      const killed = oneOf(victims, random)!
      const [afterDeeds, afterMs] = [mostDeeds, longestMs].map((most) => Math.round(random() * most)) as [
        number,
        number,
      ]
      const moment = { killed, afterDeeds, afterMs, seed: seed * 1_000 + at }
      const { next, ...point } = await crash(worker, store, moment)
      worker = next
      seen.push(point)
      tell?.(point)
    }
  } finally {
    await end(worker, 'SIGKILL')
  }
  return seen
}

async function crash(
  worker: ChildProcess,
  store: string,
  { killed, afterDeeds, afterMs, seed }: Pick<Point, 'killed' | 'afterDeeds' | 'afterMs'> & { seed: number },
): Promise<Point & { next: ChildProcess }> {
  const [deeds, faults]: [string[], string[]] = [[], []]
  const desk = await begin(`evaluate/crash/desk.ts ${seed}`, (message) => {
    const { did, fault } = message as { did?: string; fault?: string }
    if (did) deeds.push(did)
    if (fault) faults.push(fault)
  })
  while (deeds.length < afterDeeds && desk.exitCode === null) await pause(5)
  await pause(afterMs)
  await Promise.all([
    killed === 'desk' ? undefined : end(worker, 'SIGKILL'),
    end(desk, killed === 'worker' ? 'SIGTERM' : 'SIGKILL'),
  ])
  const atOnce = await unreleased(store)
  await passTime()
  const next = killed === 'desk' ? worker : await begin('worker.ts')
  const settledMs = await settle()
  const later = await unreleased(store)
  return {
    ...{ killed, afterDeeds, afterMs, deeds, faults, settledMs, next },
    differences: await differences(store),
    unreleased: [...new Set([...atOnce, ...later])],
  }
}

/** What a dead worker had in hand is noticed after its heartbeats have been missing for a while: lets that pass. */
const passTime = () =>
  database.$executeRaw`
    UPDATE jobs.job SET heartbeat_on = heartbeat_on - interval '1 minute' WHERE name = 'render-page' AND state = 'active'`

/**
 * Waits until for a while no page has been behind and none on its way: the last deed of a desk that was killed may be
 * committed after its death. @returns after how many milliseconds the rest began
 */
async function settle(): Promise<number> {
  const began = performance.now()
  let restedAt = began
  for (;;) {
    const left = await unsettled()
    const now = performance.now()
    if (left.length > 0) restedAt = now
    if (now - restedAt > restMs) return Math.round(restedAt - began)
    if (now - began > patienceMs) throw new Error(`does not come to rest: ${left.slice(0, 5).join(', ')}`)
    await pause(100)
  }
}

/** Pages that are behind or on their way, and releases that are about to be published. */
async function unsettled(): Promise<string[]> {
  const rows = await database.$queryRaw<{ what: string }[]>`
    SELECT path AS what FROM "Page" WHERE stored < wanted
    UNION ALL
    SELECT state::text || ' ' || singleton_key FROM jobs.job WHERE name = 'render-page' AND state < 'completed'
    UNION ALL
    SELECT 'release ' || release.id FROM "Release" release
    WHERE release.state = 'scheduled' AND release."embargoAt" < clock_timestamp() + interval '2 s' AND EXISTS (
      SELECT 1 FROM "Edition" edition JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
      WHERE localisation."releaseId" = release.id AND edition.state = 'signed_off'
        AND edition."signedOffAt" <= release."embargoAt")`
  return rows.map(({ what }) => what)
}
