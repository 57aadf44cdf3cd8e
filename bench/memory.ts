/**
 * How fast the translation memory is at a million units, what it finds of what there is, and what bringing them in
 * takes: memory, time and room.
 */
import { join } from 'node:path'
import { report, say, tableOf } from '@/scripts/figures'
import { patternOf, similarity } from '@/workflow/translation/memory/edit-distance'
import { bruteForce } from './memory/brute-force'
import { importFile, openHouse } from './memory/house'
import { queriesFrom, randomFrom } from './memory/text'
import { differentPairs, writeBenchTmx } from './memory/tmx'

const few = 10_000
const many = 1_000_000

const wanted = { timesFaster: 100, p95Milliseconds: 25, recall: 0.99, megabytes: 300 }

const lookUps = 400
const recalled = 40
const loops = 16
const leastAlike = 0.7
const matchesCounted = 5

const percentile = (numbers: readonly number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!

async function timed(texts: readonly string[], run: (text: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (const text of texts) {
    const started = performance.now()
    await run(text)
    times.push(performance.now() - started)
  }
  return times
}

/** Sentences of the first units with a few words changed, one in so many left as it is. */
function queries(count: number, among: number): string[] {
  const random = randomFrom(23)
  const texts: string[] = []
  for (const { source } of differentPairs(among)) if (random() < (3 * count) / among) texts.push(source)
  const changed = queriesFrom(texts)
  return texts.map((text, at) => (at % 10 === 0 ? text : changed[at]!)).slice(0, count)
}

const house = await openHouse()
try {
  const { database } = await import('@/platform/database')
  const { lookUp } = await import('@/workflow/translation/memory/look-up')
  const ask = (text: string) =>
    lookUp({ source: { text, codes: [] }, sourceLanguage: 'en', targetLanguage: 'fr', releaseId: null })

  const sizes = async () => {
    const [row] = await database.$queryRaw<
      [{ table: number; grams: number; indexes: number; units: number }]
    >`
      SELECT pg_table_size('"MemoryUnit"') / 1e6 AS table, pg_relation_size('"MemoryUnit_grams_idx"') / 1e6 AS grams,
        pg_indexes_size('"MemoryUnit"') / 1e6 AS indexes, (SELECT count(*)::int FROM "MemoryUnit") AS units`
    return row
  }

  const stage = async (units: number) => {
    const file = join(house.folder, `${units}.tmx`)
    await writeBenchTmx(file, units)
    say(`a TMX of ${units} units is written; bringing it in`)
    const brought = await importFile(house.url, file)
    const room = await sizes()
    const texts = queries(lookUps, few)
    await timed(texts.slice(0, 100), ask)
    const times = await timed(texts, ask)
    say(`${room.units} units: looked up ${times.length} times`)
    return { ...brought, ...room, texts, times }
  }

  const small = await stage(few)
  const large = await stage(many)

  const questions = queries(recalled, many)
  say('every query against every unit, and an index of trigrams for the loop')
  const { buildTrigrams, thresholdLoop } = await import('./memory/threshold-loop')
  const startedIndex = performance.now()
  const [truth, indexSeconds] = await Promise.all([
    bruteForce({ queries: questions, units: many, least: leastAlike, most: matchesCounted }),
    buildTrigrams().then(() => (performance.now() - startedIndex) / 1000),
  ])

  // Of several that are as much alike as the last of five, any is right.
  let [there, found] = [0, 0]
  for (const [at, question] of questions.entries()) {
    const wantedOf = truth[at]!
    const least = wantedOf.length < matchesCounted ? leastAlike : wantedOf.at(-1)!.alike
    const pattern = patternOf(question)
    const offered = (await ask(question)).filter(({ source }) => similarity(pattern, source) >= least)
    there += wantedOf.length
    found += Math.min(offered.length, wantedOf.length)
    if (offered.length < wantedOf.length)
      console.log(`  missed ${wantedOf.length - offered.length} of ${wantedOf.length}: ${question}`)
  }

  say('the threshold loop')
  await timed(large.texts.slice(0, 1), thresholdLoop)
  const loop = await timed(large.texts.slice(0, loops), thresholdLoop)
  // The loop has filled the database's memory with its own index.
  await timed(large.texts.slice(0, 100), ask)
  const again = await timed(large.texts, ask)
  const p95 = Math.max(percentile(large.times, 0.95), percentile(again, 0.95))

  const milliseconds = (value: number) => value.toFixed(1)
  const row = (name: string, of: typeof small, times: readonly number[]) => [
    name,
    ...[0.5, 0.95, 1].map((share) => milliseconds(percentile(times, share))),
    ...[of.seconds, of.megabytes, of.table, of.grams, of.indexes].map((value) => Number(value).toFixed(0)),
  ]
  console.log()
  console.log(
    tableOf([
      ['', 'p50 ms', 'p95 ms', 'slowest', 'import s', 'import MB', 'table MB', 'grams MB', 'indexes MB'],
      row(`${small.units} units`, small, small.times),
      row(`${large.units} units`, large, large.times),
      row('the same, again', large, again),
      [
        'threshold loop',
        ...[0.5, 0.95, 1].map((share) => milliseconds(percentile(loop, share))),
        indexSeconds.toFixed(0),
        '',
        '',
        '',
        '',
      ],
    ]),
  )
  console.log(
    `\nGrowth from ${small.units} to ${large.units} units: p95 ${(percentile(large.times, 0.95) / percentile(small.times, 0.95)).toFixed(1)} times, indexes ${(large.indexes / small.indexes).toFixed(0)} times. Recall over ${there} units at least ${leastAlike} alike.\n`,
  )
  const faster = percentile(loop, 0.95) / p95
  report([
    { name: 'units', got: String(large.units), wanted: `${many}`, holds: large.units === many },
    {
      name: 'a look-up, p95',
      got: `${milliseconds(p95)} ms`,
      wanted: `≤ ${wanted.p95Milliseconds} ms`,
      holds: p95 <= wanted.p95Milliseconds,
    },
    {
      name: 'faster than the threshold loop, p95',
      got: `${faster.toFixed(0)} times`,
      wanted: `≥ ${wanted.timesFaster} times`,
      holds: faster >= wanted.timesFaster,
    },
    {
      name: 'recall@5 against brute force',
      got: (found / there).toFixed(3),
      wanted: `≥ ${wanted.recall}`,
      holds: there > 0 && found / there >= wanted.recall,
    },
    {
      name: 'memory of a TMX import',
      got: `${large.megabytes.toFixed(0)} MB`,
      wanted: `< ${wanted.megabytes} MB`,
      holds: large.megabytes > 0 && large.megabytes < wanted.megabytes,
    },
  ])
  await database.$disconnect()
} finally {
  await house.close()
}
