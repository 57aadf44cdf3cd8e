import { expect, onTestFinished, test, vi } from 'vitest'
import { mostStreams } from '@/app/api/own-streams'
import { eventStream } from '@/app/api/stream'
import type { Hears } from '@/workflow/review/watch'

vi.mock('@/workflow/release/live', () => ({ listenForPages: () => () => {} }))

const everything: Hears = () => true
const aMinuteMs = 60_000

/** What nobody caught: it ends the program. */
function uncaught(): unknown[] {
  const errors: unknown[] = []
  const note = (error: unknown) => void errors.push(error)
  process.on('unhandledRejection', note)
  onTestFinished(() => void process.off('unhandledRejection', note))
  return errors
}

test('somebody who goes while their access is looked up, and has none any more, ends only their own stream', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const errors = uncaught()
  const { promise: second, resolve: answer } = Promise.withResolvers<Hears | null>()
  const answers = [Promise.resolve(everything), second]
  const { body } = await eventStream('anna', () => answers.shift()!)
  const reader = body!.getReader()
  await reader.read()
  await vi.advanceTimersByTimeAsync(aMinuteMs)
  expect(answers).toHaveLength(0)
  await reader.cancel()
  answer(null)
  vi.useRealTimers()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(errors).toEqual([])
})

test('the stream of somebody who may hear nothing any more ends within a minute', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const answers = [everything, null]
  const { body } = await eventStream('anna', async () => answers.shift()!)
  const reader = body!.getReader()
  await reader.read()
  await vi.advanceTimersByTimeAsync(aMinuteMs)
  const rest = []
  for (let part = await reader.read(); !part.done; part = await reader.read()) rest.push(part.value)
  expect(rest.map((bytes) => new TextDecoder().decode(bytes)).join('')).toMatch(/^(?::\n\n)*$/u)
})

/** A stream, and what it says until it ends; null as long as it has not. */
async function streamOf(personId: string) {
  const { body } = await eventStream(personId, async () => everything)
  const reader = body!.getReader()
  let said = ''
  let isOver = false
  const decoder = new TextDecoder()
  void (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      said += decoder.decode(part.value)
    isOver = true
  })()
  return { ended: () => (isOver ? said : null), leave: () => reader.cancel() }
}
type Stream = Awaited<ReturnType<typeof streamOf>>

const ended = async (streams: Stream[]): Promise<(string | null)[]> => {
  await new Promise((resolve) => setImmediate(resolve))
  return streams.map((stream) => stream.ended())
}

test('of too many streams of one person the oldest ends and comes back much later, and nobody else loses theirs', async () => {
  const other = await streamOf('bela')
  const streams: Stream[] = []
  for (let at = 0; at < mostStreams; at++) streams.push(await streamOf('cara'))
  expect(await ended(streams)).toEqual(streams.map(() => null))
  streams.push(await streamOf('cara'))
  const [first, ...rest] = await ended(streams)
  expect(first).toBe('retry: 3000\n\nretry: 300000\n\n')
  expect(rest).toEqual(rest.map(() => null))

  // Whoever goes makes room.
  await streams[5]!.leave()
  const standing = streams.filter((_, at) => at !== 0 && at !== 5)
  standing.push(await streamOf('cara'))
  expect(await ended([other, ...standing])).toEqual([null, ...standing.map(() => null)])
  for (const stream of [other, ...standing]) await stream.leave()
})
