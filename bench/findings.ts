/** How fast findings are: pairs a second on one core, milliseconds a segment in a browser, and what the browser loads. */
import { parseArgs } from 'node:util'
import { report, tableOf } from '@/scripts/figures'
import { checkPlain } from '@/workflow/checks/check-plain'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { timeInBrowser } from './findings/browser'
import { bundleChecks } from './findings/bundle'
import { pairsToTime } from './findings/pairs'
import type { Pair } from './findings/pairs'

const { values } = parseArgs({ options: { data: { type: 'string' } } })

const wantedPairsPerSecond = 5_000
const wantedMilliseconds = 5
const wantedCodeKilobytes = 60
const wantedDataKilobytes = 20
const pairsInBrowser = 200

const { from, byLanguage } = pairsToTime(values.data)
console.log(`Pairs from ${from}.`)

/** Pairs a second of one thread's own time, the first pass included: nothing is warmed up before. */
async function pairsPerSecond(language: string, pairs: readonly Pair[]): Promise<number> {
  const knowledge = await knowledgeOf('en', language)
  const before = process.threadCpuUsage()
  for (const { source, target } of pairs) checkPlain(source, target, knowledge)
  const { user, system } = process.threadCpuUsage(before)
  return (1e6 * pairs.length) / (user + system)
}

const speeds = new Map<string, number>()
for (const [language, pairs] of byLanguage) speeds.set(language, await pairsPerSecond(language, pairs))

const percentile = (numbers: readonly number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!

const bundle = await bundleChecks()
const first = new Map([...byLanguage].map(([language, pairs]) => [language, pairs.slice(0, pairsInBrowser)]))
const inBrowser = await timeInBrowser(bundle, first)
const kilobytes = (bytes: number) => bytes / 1000

console.log(
  tableOf([
    ['', 'pairs/s', 'browser p50 ms', 'p99 ms', 'slowest ms', 'first ms', 'data kB'],
    ...[...byLanguage.keys()].map((language) => {
      const { first: cold, each } = inBrowser.get(language)!
      return [
        language,
        speeds.get(language)!.toFixed(0),
        ...[0.5, 0.99, 1].map((share) => percentile(each, share).toFixed(2)),
        cold.toFixed(1),
        kilobytes(bundle.dataBytes.get(language) ?? 0).toFixed(1),
      ]
    }),
  ]),
)
console.log()

const total = [...byLanguage.values()].reduce((sum, pairs) => sum + pairs.length, 0)
const seconds = [...byLanguage].reduce(
  (sum, [language, { length }]) => sum + length / speeds.get(language)!,
  0,
)
const slowest = percentile(
  [...inBrowser.values()].flatMap(({ each }) => each),
  0.999,
)
const largest = Math.max(0, ...bundle.dataBytes.values())

report([
  {
    name: 'pairs a second, one core',
    got: (total / seconds).toFixed(0),
    wanted: `≥ ${wantedPairsPerSecond}`,
    holds: total / seconds >= wantedPairsPerSecond,
  },
  {
    name: 'a segment in the browser, p99.9',
    got: `${slowest.toFixed(2)} ms`,
    wanted: `< ${wantedMilliseconds} ms`,
    holds: slowest < wantedMilliseconds,
  },
  {
    name: 'code in the browser, gzipped',
    got: `${kilobytes(bundle.codeBytes).toFixed(1)} kB`,
    wanted: `≤ ${wantedCodeKilobytes} kB`,
    holds: kilobytes(bundle.codeBytes) <= wantedCodeKilobytes,
  },
  {
    name: 'data a language, gzipped, the largest',
    got: `${kilobytes(largest).toFixed(1)} kB`,
    wanted: `≤ ${wantedDataKilobytes} kB`,
    holds: kilobytes(largest) <= wantedDataKilobytes,
  },
])
