/**
 * Twenty people at random over the same segments, all at once, while the source is revised and machines draft: whether
 * anything that was acknowledged is lost, anything was approved against rule 1, and every text that was saved is there.
 */
import { parseArgs } from 'node:util'
import { openHouse } from '@/bench/memory/house'
import { report, tableOf } from '@/scripts/figures'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20' },
    deeds: { type: 'string', default: '10000' },
    sentences: { type: 'string', default: '11' },
    seed: { type: 'string', default: '1' },
  },
})
const [people, deeds, sentences, seed] = [values.people, values.deeds, values.sentences, values.seed].map(
  Number,
)

const house = await openHouse()
try {
  const { database } = await import('@/platform/database')
  const { disconnectJobs } = await import('@/platform/jobs')
  const { runRaces } = await import('./races/race')
  const { lostUpdates } = await import('./races/lost-updates')
  const { againstRuleOne } = await import('./races/rule-one')
  const { missingTexts } = await import('./races/missing-texts')
  const started = performance.now()
  const run = await runRaces({ people: people!, deeds: deeds!, sentences: sentences!, seed: seed! })
  const seconds = (performance.now() - started) / 1000
  await disconnectJobs()
  await database.$disconnect()

  const counts = [...run.outcomes].toSorted(([a], [b]) => a.localeCompare(b))
  console.log(tableOf([['what was asked', 'times'], ...counts.map(([what, times]) => [what, String(times)])]))
  console.log()
  const none = (name: string, found: readonly string[]) => {
    for (const line of found.slice(0, 10)) console.log(`  ${name}: ${line}`)
    return { name, got: String(found.length), wanted: '0', holds: found.length === 0 }
  }
  const history = [...run.events.values()].flat()
  const acknowledged = run.acknowledged.length
  report([
    {
      name: `deeds of ${people} people acknowledged`,
      got: `${acknowledged} in ${seconds.toFixed(0)} s`,
      wanted: `≥ ${deeds}`,
      holds: acknowledged >= deeds!,
    },
    { name: 'events in the history', got: String(history.length) },
    {
      name: 'texts approved on the way',
      got: String(
        history.filter(({ toState, deed }) => toState === 'approved' && deed !== 'translation.save').length,
      ),
    },
    none('lost updates', lostUpdates(run)),
    none('approved against rule 1', againstRuleOne(run)),
    none('saved texts that are nowhere', missingTexts(run)),
    {
      name: 'counts of work that are wrong',
      got: String(run.miscounted),
      wanted: '0',
      holds: run.miscounted === 0,
    },
    none('faults', run.faults),
  ])
} finally {
  await house.close()
}
