import { afterAll, beforeAll, expect, test } from 'vitest'
import '@/tests/fixtures/database'
import { inTransaction } from '@/platform/database'
import { connectJobs, disconnectJobs, enqueueAll, takeJobsTogether } from '@/platform/jobs'

type Boss = Awaited<ReturnType<typeof connectJobs>>

let boss: Boss
beforeAll(async () => {
  boss = await connectJobs({ together: { policy: 'stately', retryLimit: 0 } }, true)
})
afterAll(disconnectJobs)

const give = (numbers: number[], priority: number) =>
  inTransaction((tx) =>
    enqueueAll(
      tx,
      { boss, name: 'together', payloads: numbers.map((number) => ({ number })) },
      { keyOf: ({ number }) => String(number), priority },
    ),
  )

test('jobs are done together by priority, the highest first, and each alone where that fails', async () => {
  await give([1, 2], 0)
  await give([3, 4, 5], 2)
  const done: number[][] = []
  await takeJobsTogether<{ number: number }>(
    boss,
    { name: 'together', sideBySide: 1, together: 10 },
    async (jobs) => {
      const numbers = jobs.map(({ number }) => number).sort()
      done.push(numbers)
      if (numbers.includes(2)) throw new Error('not this one')
    },
  )
  const states = async () => {
    const ended = await boss.findJobs<{ number: number }>('together')
    return Object.fromEntries(ended.map(({ data, state }) => [data.number, state]))
  }
  const [completed, failed] = ['completed', 'failed']
  await expect.poll(states).toEqual({ 1: completed, 2: failed, 3: completed, 4: completed, 5: completed })
  expect(done.slice(0, 2)).toEqual([
    [3, 4, 5],
    [1, 2],
  ])
  expect(done.slice(2).sort()).toEqual([[1], [2]])
})
