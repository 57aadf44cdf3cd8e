import { describe, expect, it } from 'vitest'
import { statementNames } from '@/platform/statement-names'

const often = 20

describe('names of statements', () => {
  it('go to what is asked again and again, the same each time', () => {
    const nameOf = statementNames()
    const names = Array.from({ length: often + 5 }, () => nameOf({ sql: 'SELECT 1' }))
    expect(names.slice(0, often - 1).every((name) => name === '')).toBe(true)
    expect(new Set(names.slice(often)).size).toBe(1)
    expect(names.at(-1)).not.toBe('')
  })

  it('differ', () => {
    const nameOf = statementNames()
    for (let time = 0; time < often; time++) for (const sql of ['SELECT 1', 'SELECT 2']) nameOf({ sql })
    expect(nameOf({ sql: 'SELECT 1' })).not.toBe(nameOf({ sql: 'SELECT 2' }))
  })

  it('come to an end: a connection keeps no more than a few hundred', () => {
    const nameOf = statementNames()
    const all = Array.from({ length: 1_000 }, (_, number) => `SELECT ${number}`)
    for (let time = 0; time < often; time++) for (const sql of all) nameOf({ sql })
    expect(all.filter((sql) => nameOf({ sql }) !== '')).toHaveLength(200)
  })
})
