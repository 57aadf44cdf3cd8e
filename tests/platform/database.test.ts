import { beforeAll, describe, expect, it } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { database, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'

const codes = ['AA', 'BB']

beforeAll(async () => {
  for (const code of codes)
    await statement(`INSERT INTO "Nation" (code, languages) VALUES ($1, '{}')`, [code])
})

const take = {
  'written out': (tx: Tx, code: string) =>
    tx.$executeRaw`UPDATE "Nation" SET languages = languages || ARRAY['x'] WHERE code = ${code}`,
  'of Prisma’s own': (tx: Tx, code: string) =>
    tx.nation.update({ where: { code }, data: { languages: { push: 'x' } } }),
}

describe('two transactions that wait for each other', () => {
  it.each(Object.entries(take))('are both done, with queries %s', async (_, change) => {
    await database.nation.updateMany({ data: { languages: [] } })
    let tries = 0
    const ready = Promise.withResolvers<void>()
    const waiting = new Set<string>()
    const both = async (first: string, second: string) =>
      inTransaction(async (tx) => {
        tries += 1
        await change(tx, first)
        waiting.add(first)
        if (waiting.size === 2) ready.resolve()
        await ready.promise
        await change(tx, second)
      })
    await Promise.all([both('AA', 'BB'), both('BB', 'AA')])
    // At least one was given up and begun anew; it may meet the other's row first and be given up again.
    expect(tries).toBeGreaterThan(2)
    expect(
      await database.nation.findMany({ where: { code: { in: codes } }, orderBy: { code: 'asc' } }),
    ).toEqual(codes.map((code) => expect.objectContaining({ code, languages: ['x', 'x'] })))
  })
})
