import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { begin, end } from '@/evaluate/child'
import type { Task } from './part'
import type { Read } from './read'

type Result<T extends Task> = T extends { do: 'read' } ? Read : null

export type Hands = {
  /** Every process does its share of a task, or the first all of it. @returns what came of each share */
  all: <T extends Task>(folder: string, task: T) => Promise<Result<T>[]>
  one: (folder: string, task: Task) => Promise<unknown>
  end: () => Promise<unknown>
}

export const origin = 'https://news.example.org'

/** As many processes as there are cores, on one database. */
export async function hands(database: string): Promise<Hands> {
  const secret = randomBytes(32).toString('hex')
  const env = {
    ...{
      DATABASE_URL: database,
      DATABASE_CONNECTIONS: '4',
      COMMUNIQUE_URL: origin,
      COMMUNIQUE_SECRET: secret,
    },
    ...{ COMMUNIQUE_OFFICE: 'Harbour Office', COMMUNIQUE_ZONE: 'Europe/London', LOG_LEVEL: 'error' },
    // React is several times slower otherwise, and the worker that renders for readers has it so.
    NODE_ENV: 'production',
  }
  const children = await Promise.all(
    Array.from({ length: availableParallelism() }, () =>
      begin('evaluate/site/part.ts', () => undefined, env),
    ),
  )
  const ended = children.map((child) => {
    const early = once(child, 'exit').then(() => Promise.reject(new Error('a process ended before its time')))
    // However it ends after the last task: that is for whoever ends it.
    early.catch(() => undefined)
    return early
  })
  const ask = async (at: number, of: number, asked: object): Promise<unknown> => {
    const child = children[at]!
    const answer = new Promise((resolve) => child.once('message', resolve))
    child.send({ ...asked, share: { at, of } })
    const { result } = (await Promise.race([answer, ended[at]])) as { result: unknown }
    return result
  }
  return {
    all: <T extends Task>(folder: string, task: T) =>
      Promise.all(children.map((_, at) => ask(at, children.length, { folder, task }))) as Promise<
        Result<T>[]
      >,
    one: (folder, task) => ask(0, 1, { folder, task }),
    end: () => Promise.all(children.map((child) => end(child, 'SIGTERM'))),
  }
}
