import { expect, onTestFinished, test, vi } from 'vitest'
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
  const { body } = await eventStream(() => answers.shift()!)
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
  const { body } = await eventStream(async () => answers.shift()!)
  const reader = body!.getReader()
  await reader.read()
  await vi.advanceTimersByTimeAsync(aMinuteMs)
  const rest = []
  for (let part = await reader.read(); !part.done; part = await reader.read()) rest.push(part.value)
  expect(rest.map((bytes) => new TextDecoder().decode(bytes)).join('')).toMatch(/^(?::\n\n)*$/u)
})
