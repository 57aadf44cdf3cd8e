import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import { editDistance, patternOf } from '@/workflow/translation/memory/edit-distance'
import { differentPairs } from './tmx'

export type Alike = { alike: number; source: string }

/** What a look-up should find: the sources most like a query, each at least `least` alike. */
export type Truth = Alike[][]

type Asked = { queries: string[]; units: number; least: number; most: number }

/** Every query against every unit, letter by letter (`editDistance` is tested against Levenshtein's definition). */
function compareAll({ queries, units, least, most }: Asked): Truth {
  const asked = queries.map(patternOf)
  const found = queries.map(() => [] as Alike[])
  for (const { source } of differentPairs(units))
    for (const [at, pattern] of asked.entries()) {
      const longer = Math.max(pattern.text.length, source.length)
      // No text can be so much alike that is so much longer or shorter.
      if (Math.min(pattern.text.length, source.length) < least * longer) continue
      const alike = 1 - editDistance(pattern, source) / longer
      if (alike >= least) found[at]!.push({ alike, source })
    }
  return found.map((each) => each.toSorted((a, b) => b.alike - a.alike).slice(0, most))
}

/** Compares on a core of its own, while the database is at something else. */
export function bruteForce(asked: Asked): Promise<Truth> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: asked, execArgv: ['--import', 'tsx'] })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

if (!isMainThread) parentPort!.postMessage(compareAll(workerData as Asked), [])
