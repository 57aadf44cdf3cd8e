import type { Desk } from './desk'
import type { BenchPerson } from './people'
import { timed } from './timings'
import type { Timings } from './timings'

/** Until the program has done all that it does only the first time. */
const unmeasured = 30
const together = 2

/** Everybody looks at their queue in turn, as a page and as a program would, two at once. */
export async function lookAtQueue(
  desk: Desk,
  people: readonly BenchPerson[],
  times: number,
): Promise<Timings> {
  const timings: Timings = new Map()
  const look = async (at: number, into: Timings) => {
    const person = people[at % people.length]!
    await timed(into, 'queue page', () => desk.open(person, '/review'))
    await timed(into, 'queue, API', () => desk.ask(person, 'GET', 'queue'))
  }
  for (let at = 0; at < unmeasured; at++) await look(at, new Map())
  await Promise.all(
    Array.from({ length: together }, async (_, first) => {
      for (let at = first; at < times; at += together) await look(at, timings)
    }),
  )
  return timings
}
