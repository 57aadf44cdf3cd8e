import { expect, onTestFinished, test } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { inTransaction } from '@/platform/database'
import { listen, tell } from '@/platform/live'
import type { News } from '@/platform/live'

/** What comes over the line from now on; it stands once `missed` was said. */
async function heard(): Promise<News[]> {
  const news: News[] = []
  onTestFinished(listen((one) => void news.push(one)))
  await expect.poll(() => news.map(({ topic }) => topic)).toEqual(['missed'])
  return news
}

test('what a transaction did is told once it has committed', async () => {
  const news = await heard()
  await inTransaction(async (tx) => {
    tell(tx, 'claims one', ['1'])
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(news).toHaveLength(1)
  })
  await expect.poll(() => news[1]).toEqual({ topic: 'claims one', ids: ['1'] })
})

test('what was rolled back is told to nobody', async () => {
  const news = await heard()
  const failing = inTransaction(async (tx) => {
    tell(tx, 'claims never', [])
    throw new Error('not this time')
  })
  await expect(failing).rejects.toThrow('not this time')
  await inTransaction(async (tx) => tell(tx, 'claims after', []))
  await expect.poll(() => news.at(-1)?.topic).toBe('claims after')
  expect(news.map(({ topic }) => topic)).not.toContain('claims never')
})

test('what happens in one moment is told together, and many ids as many', async () => {
  const news = await heard()
  const ids = Array.from({ length: 150 }, (_, index) => `id-${index}`)
  for (const id of ids) await inTransaction(async (tx) => tell(tx, 'translations many', [id]))
  await inTransaction(async (tx) => tell(tx, 'translations two', ['a', 'b', 'a']))
  await expect.poll(() => news.find(({ topic }) => topic === 'translations two')?.ids).toEqual(['a', 'b'])
  const many = news.filter(({ topic }) => topic === 'translations many')
  expect(many.length).toBeLessThan(10)
  expect(
    many.some(({ ids: told }) => told.length === 0) || many.flatMap((one) => one.ids).length === 150,
  ).toBe(true)
})

test('that there were many is not forgotten for one that is named in the same moment', async () => {
  const news = await heard()
  await inTransaction(async (tx) => {
    tell(tx, 'translations shared', ['a'])
    tell(tx, 'translations shared', [])
    tell(tx, 'translations shared', ['b'])
  })
  await expect.poll(() => news.find(({ topic }) => topic === 'translations shared')?.ids).toEqual([])
})

test('a line that falls is made anew, and says that something may have been missed', async () => {
  const news = await heard()
  await statement(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN %' AND pid <> pg_backend_pid()`,
  )
  await expect.poll(() => news.filter(({ topic }) => topic === 'missed').length, { timeout: 10_000 }).toBe(2)
  await inTransaction(async (tx) => tell(tx, 'claims again', []))
  await expect.poll(() => news.at(-1)?.topic).toBe('claims again')
})
