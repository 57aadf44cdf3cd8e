import { setTimeout as sleep } from 'node:timers/promises'
import { actorOf } from '@/workflow/people/actor'
import { approve } from '@/workflow/review/approve'
import { confirm } from '@/workflow/review/confirm'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'
import type { BenchPerson } from './people'
import type { Pair } from './saturation'
import { statementsOf } from './statements'
import type { Statement } from './statements'
import type { Task } from './work-book'

const names = ['first save', 'save', 'confirm', 'approve'] as const

/** What each deed says to the database, who is asking included. */
export type Recorded = Record<(typeof names)[number], Statement[]>

/** What is told to open pages is told a moment later, and is no part of the next deed. */
const tellingMs = 500

/** Does each deed once on a text, as the desk does it, and takes down what it said. */
async function record(
  { translationId, version, text }: Task,
  { translator, reviewer }: Pair,
): Promise<Recorded> {
  const seen = { translationId, version, sourceVersion: 1 }
  const page = crypto.randomUUID()
  const as = async (person: BenchPerson) => (await actorOf(new Headers({ cookie: person.cookie })))!
  const save = async (typed: string) =>
    saveWorkingCopy(await as(translator), {
      ...{ translationId, text: typed, baseVersion: version, page, work: 'translate' },
    })
  const taken = async (run: () => Promise<unknown>) => {
    await sleep(tellingMs)
    return statementsOf(run)
  }
  return {
    'first save': await taken(() => save(text.slice(0, 10))),
    save: await taken(() => save(text.slice(0, 20))),
    confirm: await taken(async () => confirm(await as(translator), { ...seen, text, work: 'translate' })),
    approve: await taken(async () => approve(await as(reviewer), { ...seen, version: version + 1 })),
  }
}

const said = (statements: readonly Statement[]) => statements.map(({ text }) => text).join('\n')

/**
 * The same of a text that nobody has worked on, once all that a process does only the first time is behind it.
 * @throws where a deed says one thing of one text and another of the next: then it cannot be said again of others
 */
export async function recorded(tasks: readonly Task[], pair: Pair): Promise<Recorded> {
  await record(tasks[0]!, pair)
  const one = await record(tasks[1]!, pair)
  const other = await record(tasks[2]!, pair)
  for (const name of names)
    if (said(one[name]) !== said(other[name])) throw new Error(`${name} says something else each time`)
  return other
}
