/**
 * Kills workers and desks at random moments of publishing, correcting, withdrawing, removing, rolling back and changing
 * addresses, restarts them, and compares the page store with the database byte for byte; and looks whether anything that
 * was never released has ever been in it.
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { anotherDatabase, openHouse } from '@/bench/memory/house'
import { report, tableOf } from '@/scripts/figures'
import { begin } from './child'
import type { Point } from './crash/points'

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '50' },
    worlds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
})
const [points, worlds, seed] = [values.points, values.worlds, values.seed].map(Number) as [
  number,
  number,
  number,
]

/** Twelve minutes, on two cores. */
const mostSeconds = 720

const house = await openHouse()
try {
  const began = performance.now()
  const seen = await Promise.all(
    Array.from({ length: worlds }, (_, at) => {
      const share = Math.floor(points / worlds) + (at < points % worlds ? 1 : 0)
      return world(at, share)
    }),
  )
  show(seen.flat(), (performance.now() - began) / 1000)
} finally {
  await house.close()
}

/** One installation of its own, crashed some of the times. */
async function world(at: number, share: number): Promise<Point[]> {
  const name = `world_${at}`
  const url = await anotherDatabase(house, name)
  const data = join(house.folder, name)
  mkdirSync(data)
  const seen: Point[] = []
  const child = await begin(
    `evaluate/crash/world.ts ${share} ${seed * 100 + at}`,
    (message) => {
      if ((message as Point).killed) seen.push(message as Point)
    },
    { DATABASE_URL: url, COMMUNIQUE_DATA: data, COMMUNIQUE_SECRET: randomBytes(32).toString('hex') },
  )
  if (child.exitCode === null) await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error('a world ended before its time')
  return seen
}

function show(seen: Point[], seconds: number): void {
  const lines = seen.map(({ killed, afterMs, deeds, settledMs, differences, unreleased }) => [
    ...[killed, `${afterMs} ms`, String(deeds.length), `${(settledMs / 1000).toFixed(1)} s`],
    ...[String(differences.length), String(unreleased.length)],
  ])
  console.log(tableOf([['killed', 'after', 'deeds', 'settled', 'differ', 'unreleased'], ...lines]))
  const deeds = Map.groupBy(
    seen.flatMap((point) => point.deeds),
    (deed) => deed,
  )
  console.log()
  console.log(tableOf([['deed', 'times'], ...[...deeds].map(([deed, all]) => [deed, String(all.length)])]))
  console.log()
  const none = (name: string, found: string[]) => {
    for (const line of found.slice(0, 10)) console.log(`  ${name}: ${line}`)
    return { name, got: String(found.length), wanted: '0', holds: found.length === 0 }
  }
  report([
    {
      name: 'points at which something was killed',
      got: `${seen.length}`,
      wanted: `${points}`,
      holds: seen.length === points,
    },
    {
      name: 'all in all',
      got: `${seconds.toFixed(0)} s`,
      wanted: `≤ ${mostSeconds} s`,
      holds: seconds <= mostSeconds,
    },
    none(
      'pages that differ after the restart',
      seen.flatMap((point) => point.differences),
    ),
    none(
      'words in the store that were never released',
      seen.flatMap((point) => point.unreleased),
    ),
    none(
      'faults of the desk',
      seen.flatMap((point) => point.faults),
    ),
  ])
}
