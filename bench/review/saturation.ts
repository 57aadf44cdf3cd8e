import type { Desk } from './desk'
import type { BenchPerson } from './people'
import { timed } from './timings'
import type { Timings } from './timings'
import type { OpenLocalisation, Task } from './work-book'

/** A translator and a reviewer of one language. */
export type Pair = { translator: BenchPerson; reviewer: BenchPerson }

/** Of each text: so many saves, then it is confirmed, then approved. */
export type Mix = { saves: number }

type Copy = { copyVersion: number | null }

/** The people of each language who translate and who review, two by two. */
export function pairsOf(people: readonly BenchPerson[]): Pair[] {
  return [...Map.groupBy(people, ({ language }) => language).values()].flatMap((own) => {
    const reviewers = own.filter(({ work }) => work === 'review')
    return own
      .filter(({ work }) => work === 'translate')
      .flatMap((translator, at) => (reviewers[at] ? [{ translator, reviewer: reviewers[at] }] : []))
  })
}

/** Which pair does which localisation: the next of their language each time. */
export function shared(
  pairs: readonly Pair[],
  work: readonly OpenLocalisation[],
): { pair: Pair; localisation: OpenLocalisation }[] {
  const turns = new Map<string, number>()
  return work.flatMap((localisation) => {
    const own = pairs.filter(({ translator }) => translator.language === localisation.language)
    if (localisation.work !== 'translate' || own.length === 0) return []
    const turn = turns.get(localisation.language) ?? 0
    turns.set(localisation.language, turn + 1)
    return [{ pair: own[turn % own.length]!, localisation }]
  })
}

type Rush = { desk: Desk; clients: number; seconds: number; mix: Mix }

/**
 * Deed after deed with no pause between, by so many clients at once, until the time is over.
 * @returns how long each deed took, and how many there were in a second
 */
export async function saturate(
  jobs: readonly { pair: Pair; localisation: OpenLocalisation }[],
  { desk, clients, seconds, mix }: Rush,
): Promise<{ timings: Timings; perSecond: number }> {
  const timings: Timings = new Map()
  const waiting = [...jobs]
  const started = performance.now()
  const isOver = () => performance.now() - started > seconds * 1000
  async function client(): Promise<void> {
    while (!isOver()) {
      const next = waiting.shift()
      if (!next) throw new Error('there is no work left: store more')
      for (const task of next.localisation.tasks) {
        if (isOver()) return
        await throughTheDesk(task, next.pair)
      }
    }
  }
  async function throughTheDesk({ translationId, version, text }: Task, { translator, reviewer }: Pair) {
    const path = `translations/${translationId}`
    const page = crypto.randomUUID()
    const ask = <T>(name: string, person: BenchPerson, ...asked: [string, string, object]) =>
      timed(timings, name, () => desk.ask<T>(person, ...asked))
    let copyVersion: number | null = null
    for (let save = 1; save <= mix.saves; save++) {
      const typed = text.slice(0, Math.ceil((text.length * save) / (mix.saves + 1)))
      const saved: Copy = await ask<Copy>('save', translator, 'PUT', `${path}/working-copy`, {
        ...{ text: typed, baseVersion: version, copyVersion, page, work: 'translate' },
      })
      copyVersion = saved.copyVersion
    }
    const seen = { version, sourceVersion: 1 }
    await ask('confirm', translator, 'POST', `${path}/confirm`, { ...seen, text, work: 'translate' })
    await ask('approve', reviewer, 'POST', `${path}/approve`, { version: version + 1, sourceVersion: 1 })
  }
  await Promise.all(Array.from({ length: clients }, client))
  const done = [...timings.values()].reduce((sum, times) => sum + times.length, 0)
  return { timings, perSecond: done / ((performance.now() - started) / 1000) }
}
