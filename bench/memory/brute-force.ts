import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import { differentPairs } from './tmx'

/** What a look-up should find: the sources most like a query, each at least `least` alike. */
export type Truth = string[][]

type Asked = { queries: string[]; units: number; least: number; most: number }

/** Levenshtein as its definition has it, given up once it cannot come under a limit. */
function distance(a: string, b: string, limit: number): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, at) => at)
  let next = new Uint16Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    next[0] = i
    let least = i
    const unit = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (unit === b.charCodeAt(j - 1) ? 0 : 1)
      const value = Math.min(row[j]! + 1, next[j - 1]! + 1, changed)
      next[j] = value
      if (value < least) least = value
    }
    if (least > limit) return limit + 1
    ;[row, next] = [next, row]
  }
  return row[b.length]!
}

/** How often each code unit stands in a text: what two texts have not in common must be put in or taken out. */
function countsOf(text: string): Uint8Array {
  const counts = new Uint8Array(64)
  for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at) & 63]! += 1
  return counts
}

function apart(a: Uint8Array, b: Uint8Array): number {
  let [more, less] = [0, 0]
  for (let at = 0; at < 64; at++) {
    const difference = a[at]! - b[at]!
    if (difference > 0) more += difference
    else less -= difference
  }
  return Math.max(more, less)
}

/** Every query against every unit. */
function compareAll({ queries, units, least, most }: Asked): Truth {
  const asked = queries.map((text) => ({ text, counts: countsOf(text) }))
  const found = queries.map(() => [] as { alike: number; source: string }[])
  for (const { source } of differentPairs(units)) {
    const counts = countsOf(source)
    for (const [at, { text, counts: own }] of asked.entries()) {
      const longer = Math.max(text.length, source.length)
      const limit = Math.floor(longer * (1 - least) + 1e-9)
      if (Math.abs(text.length - source.length) > limit || apart(own, counts) > limit) continue
      const alike = 1 - distance(text, source, limit) / longer
      if (alike >= least - 1e-9) found[at]!.push({ alike, source })
    }
  }
  return found.map((each) =>
    each
      .toSorted((a, b) => b.alike - a.alike)
      .slice(0, most)
      .map(({ source }) => source),
  )
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
