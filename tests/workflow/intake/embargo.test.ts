import { describe, expect, it } from 'vitest'
import { instantOf } from '@/workflow/intake/embargo'
import { Refusal } from '@/workflow/release/refusal'

const refusalOf = (ask: () => unknown): Record<string, unknown> => {
  try {
    ask()
  } catch (error) {
    if (error instanceof Refusal) return { reason: error.reason, ...error.detail }
    throw error
  }
  throw new Error('it was not refused')
}

describe('the instant of an embargo', () => {
  it.each([
    ['2025-04-03T22:30', 'Europe/London', '2025-04-03T21:30:00.000Z'],
    ['2025-12-03T22:30', 'Europe/London', '2025-12-03T22:30:00.000Z'],
    ['2025-04-03T22:30', 'Asia/Kathmandu', '2025-04-03T16:45:00.000Z'],
    ['2025-04-03T22:30', 'UTC', '2025-04-03T22:30:00.000Z'],
    ['2024-02-29T00:00', 'America/New_York', '2024-02-29T05:00:00.000Z'],
  ])('is read from the clock of its zone: %s %s', (local, zone, at) => {
    expect(instantOf({ local, zone })).toEqual({ at: new Date(at), local, zone })
  })

  it('is asked about where clocks go forward over it', () => {
    expect(refusalOf(() => instantOf({ local: '2025-03-30T01:30', zone: 'Europe/London' }))).toEqual({
      reason: 'bad_input',
      why: 'embargo_gap',
      choices: [
        { at: '2025-03-30T00:30:00.000Z', local: '2025-03-30T00:30', offset: '+00:00' },
        { at: '2025-03-30T01:30:00.000Z', local: '2025-03-30T02:30', offset: '+01:00' },
      ],
    })
  })

  it('is asked about where clocks go back over it', () => {
    expect(refusalOf(() => instantOf({ local: '2025-10-26T01:30', zone: 'Europe/London' }))).toEqual({
      reason: 'bad_input',
      why: 'embargo_overlap',
      choices: [
        { at: '2025-10-26T00:30:00.000Z', local: '2025-10-26T01:30', offset: '+01:00' },
        { at: '2025-10-26T01:30:00.000Z', local: '2025-10-26T01:30', offset: '+00:00' },
      ],
    })
  })

  it('takes the answer, and keeps the time as the clock will show it', () => {
    const gap = { local: '2025-03-30T01:30', zone: 'Europe/London' }
    expect(instantOf({ ...gap, at: '2025-03-30T01:30:00.000Z' })).toEqual({
      at: new Date('2025-03-30T01:30:00.000Z'),
      local: '2025-03-30T02:30',
      zone: 'Europe/London',
    })
    const overlap = { local: '2025-10-26T01:30', zone: 'Europe/London' }
    expect(instantOf({ ...overlap, at: '2025-10-26T01:30:00.000Z' }).local).toBe('2025-10-26T01:30')
  })

  it('takes no other instant for an answer', () => {
    const asked = { local: '2025-10-26T01:30', zone: 'Europe/London', at: '2025-10-26T09:00:00.000Z' }
    expect(refusalOf(() => instantOf(asked))).toMatchObject({ why: 'embargo_overlap' })
  })

  it.each([
    ['2025-02-30T10:00', 'UTC', 'embargo_unreadable'],
    ['2025-02-20T25:00', 'UTC', 'embargo_unreadable'],
    ['2025-02-20T10:00', 'Europe/Nowhere', 'embargo_zone'],
  ])('refuses %s %s', (local, zone, why) => {
    expect(refusalOf(() => instantOf({ local, zone }))).toEqual({ reason: 'bad_input', why })
  })
})
