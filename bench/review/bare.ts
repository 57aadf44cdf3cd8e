import pg from 'pg'
import type { Statement } from './statements'

/** Ids a deed was recorded with, and those it is said with again. */
export type Swap = ReadonlyMap<string, string>

/** What stands for something else now, in JSON and arrays too. */
function swapped(value: unknown, swap: Swap): unknown {
  if (Array.isArray(value)) return value.map((one) => swapped(one, swap))
  if (typeof value !== 'string') return value
  return [...swap].reduce((text, [from, to]) => text.replaceAll(from, to), value)
}

export type Prepared = Statement & { name: string }

/** A recorded deed made ready to be said of something else. */
export const prepared = (statements: readonly Statement[], swap: Swap): Prepared[] =>
  statements.map(({ text, values }) => ({
    name: nameOf(text),
    text,
    values: values.map((value) => swapped(value, swap)),
  }))

const names = new Map<string, string>()

function nameOf(text: string): string {
  if (!names.has(text)) names.set(text, `bare_${names.size}`)
  return names.get(text)!
}

/**
 * Says deeds straight to the database, prepared, over so many connections, each in its transaction.
 * @param texts the deeds of each text, which have to come one after another
 * @returns deeds in a second, and how many there were
 */
export async function sayBare(
  url: string,
  { connections, seconds, texts }: { connections: number; seconds: number; texts: readonly Prepared[][][] },
): Promise<{ perSecond: number; done: number }> {
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: url }))
  await Promise.all(clients.map((client) => client.connect()))
  const waiting = texts.values()
  const started = performance.now()
  const isOver = () => performance.now() - started > seconds * 1000
  let done = 0
  await Promise.all(
    clients.map(async (client) => {
      // The iterator is shared: each text is taken by one connection.
      for (const deeds of waiting) {
        for (const statements of deeds) {
          for (const statement of statements) await client.query(statement)
          done++
        }
        if (isOver()) return
      }
      throw new Error('there is nothing left to say: prepare more')
    }),
  )
  const perSecond = done / ((performance.now() - started) / 1000)
  await Promise.all(clients.map((client) => client.end()))
  return { perSecond, done }
}
