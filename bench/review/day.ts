import { setTimeout as sleep } from 'node:timers/promises'
import { randomFrom } from '@/bench/memory/text'
import type { Desk } from './desk'
import type { BenchPerson } from './people'
import { timed } from './timings'
import type { Timings } from './timings'
import { shortened } from './work-book'
import type { OpenLocalisation, Task } from './work-book'

/** What counts as a deed; the rest is asked for by the pages on the way. */
export const deeds = ['take work', 'save', 'confirm', 'approve', 'edit and approve', 'send back']

/** Pauses between two of the same, in seconds: the middle one, log-normally spread. */
const pauses = { read: 10, betweenSaves: 4, type: 28, review: 35, queue: 80 }
const spread = 0.5

const shares = { handsBack: 0.1, editsWhileApproving: 0.15, sendsBack: 0.08 }

type Copy = { copyVersion: number | null }

/** Seconds in which everybody comes to work. */
const arriveWithin = 40

type Day = { desk: Desk; work: readonly OpenLocalisation[]; seconds: number }

/**
 * People at the desk as on any day: each takes work, opens it, reads with the memory's help beside it, types with a save
 * every few seconds, confirms or decides, says where they are, and looks at the queue now and then.
 * @returns how long each request took, by what it was for; and for how many seconds people were at work, in the mean
 */
export async function workADay(
  people: readonly BenchPerson[],
  day: Day,
): Promise<{ timings: Timings; seconds: number }> {
  const timings: Timings = new Map()
  const worked: number[] = []
  const ends = performance.now() + day.seconds * 1000
  const book = new Map(day.work.map((one) => [`${one.localisationId} ${one.work}`, one.tasks]))
  await Promise.all(
    people.map((person, at) =>
      worker(person, { ...day, timings, worked, ends, book, random: randomFrom(at + 1) }),
    ),
  )
  return { timings, seconds: worked.reduce((sum, one) => sum + one, 0) / people.length }
}

type Working = Day & {
  timings: Timings
  worked: number[]
  ends: number
  book: Map<string, Task[]>
  random: () => number
}

async function worker(person: BenchPerson, working: Working): Promise<void> {
  const { desk, timings, worked, ends, book, random } = working
  const page = crypto.randomUUID()
  const isOver = () => performance.now() > ends
  const ask = <T>(name: string, method: string, path: string, body?: object) =>
    timed(timings, name, () => desk.ask<T>(person, method, path, body))
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const seconds = (middle: number) => middle * Math.exp(spread * normal())
  const pause = (middle: number) =>
    sleep(Math.min(seconds(middle) * 1000, Math.max(0, ends - performance.now())))

  async function take(): Promise<string | null> {
    const { next } = await ask<{ next: { localisationId: string } | null }>(
      'take work',
      'POST',
      'queue/next',
      {
        work: person.work,
      },
    )
    if (!next) return null
    await timed(timings, 'open the workspace', () => desk.open(person, `/review/${next.localisationId}`))
    return next.localisationId
  }

  /** @returns the version of their copy, for the deed that ends it */
  async function type({ translationId, version }: Task, text: string): Promise<void> {
    let copyVersion: number | null = null
    const until = performance.now() + seconds(pauses.type) * 1000
    const begun = performance.now()
    for (;;) {
      await pause(pauses.betweenSaves)
      const share = Math.min(1, (performance.now() - begun) / (until - begun))
      if (share === 1 || isOver()) return
      const path = `translations/${translationId}/working-copy`
      const typed = text.slice(0, Math.ceil(text.length * share))
      const saved: Copy = await ask<Copy>('save', 'PUT', path, {
        ...{ text: typed, baseVersion: version, copyVersion, page, work: person.work },
      })
      copyVersion = saved.copyVersion
    }
  }

  async function decide({ translationId, version, text }: Task): Promise<void> {
    const seen = { version, sourceVersion: 1 }
    const path = `translations/${translationId}`
    if (person.work === 'translate') {
      await type({ translationId, version, text }, text)
      if (!isOver()) await ask('confirm', 'POST', `${path}/confirm`, { ...seen, text, work: person.work })
      return
    }
    await pause(pauses.review)
    if (isOver()) return
    const kind = random()
    if (kind < shares.sendsBack)
      await ask('send back', 'POST', `${path}/send-back`, {
        ...seen,
        category: 'style',
        reason: 'Too wooden.',
      })
    else if (kind < shares.sendsBack + shares.editsWhileApproving)
      await ask('edit and approve', 'POST', `${path}/approve`, { ...seen, text: shortened(text) })
    else await ask('approve', 'POST', `${path}/approve`, seen)
  }

  await sleep(random() * arriveWithin * 1000)
  worked.push((ends - performance.now()) / 1000)
  let [here, lookedAt] = [await take(), performance.now()]
  while (!isOver()) {
    if (performance.now() - lookedAt > seconds(pauses.queue) * 1000) {
      await timed(timings, 'queue page', () => desk.open(person, '/review'))
      lookedAt = performance.now()
    }
    const task: Task | undefined = here === null ? undefined : book.get(`${here} ${person.work}`)?.shift()
    if (here === null || !task || random() < shares.handsBack) {
      if (here !== null) {
        if (task) book.get(`${here} ${person.work}`)!.unshift(task)
        await ask('hand back', 'DELETE', `localisations/${here}/claim`, { work: person.work })
      }
      await pause(pauses.read)
      if (!isOver()) here = await take()
      continue
    }
    await ask('help', 'GET', `translations/${task.translationId}/matches`)
    await ask('say where', 'POST', `localisations/${here}/presence`, { translationId: task.translationId })
    await pause(pauses.read)
    if (!isOver()) await decide(task)
  }
}
