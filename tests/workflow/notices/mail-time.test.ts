import { expect, test } from 'vitest'
import { mailTime } from '@/workflow/notices/mail-time'
import type { NoticeSettings } from '@/workflow/people/notice-settings'

type Case = [now: string, settings: Partial<NoticeSettings>, zone: string, due: string]

const night = { from: '20:00', to: '07:00' }
const lunch = { from: '12:00', to: '13:00' }

const cases: Case[] = [
  ['2026-11-23T13:58:20Z', { pace: 'at_once' }, 'UTC', '2026-11-23T14:03:20Z'],
  ['2026-11-23T13:58:20Z', { pace: 'hourly' }, 'UTC', '2026-11-23T14:00:00Z'],
  ['2026-11-23T14:00:00Z', { pace: 'hourly' }, 'UTC', '2026-11-23T15:00:00Z'],
  // A zone half an hour off has its hours half an hour off.
  ['2026-11-23T14:10:00Z', { pace: 'hourly' }, 'Asia/Kolkata', '2026-11-23T14:30:00Z'],
  ['2026-11-23T06:59:00Z', { pace: 'daily' }, 'Europe/Brussels', '2026-11-23T07:00:00Z'],
  ['2026-11-23T07:00:00Z', { pace: 'daily' }, 'Europe/Brussels', '2026-11-24T07:00:00Z'],
  // Clocks went forward in between.
  ['2026-03-28T12:00:00Z', { pace: 'daily' }, 'Europe/Brussels', '2026-03-29T06:00:00Z'],
  ['2026-11-23T19:50:00Z', { pace: 'at_once', quiet: night }, 'UTC', '2026-11-23T19:55:00Z'],
  ['2026-11-23T19:55:00Z', { pace: 'at_once', quiet: night }, 'UTC', '2026-11-24T07:00:00Z'],
  ['2026-11-23T03:00:00Z', { pace: 'at_once', quiet: night }, 'UTC', '2026-11-23T07:00:00Z'],
  ['2026-11-23T06:54:59Z', { pace: 'at_once', quiet: night }, 'UTC', '2026-11-23T07:00:00Z'],
  ['2026-11-23T11:30:00Z', { pace: 'hourly', quiet: lunch }, 'UTC', '2026-11-23T13:00:00Z'],
  ['2026-11-23T13:00:00Z', { pace: 'at_once', quiet: lunch }, 'UTC', '2026-11-23T13:05:00Z'],
]

test.each(cases)('at %s with %o in %s: due %s', (now, settings, zone, due) => {
  const whole = { pace: 'at_once' as const, quiet: null, ...settings }
  expect(mailTime(new Date(now), 'work', whole, zone)).toEqual(new Date(due))
})

test('a near embargo keeps no pace, and is quiet all the same', () => {
  const now = new Date('2026-11-23T19:00:00Z')
  const daily = { pace: 'daily' as const, quiet: null }
  expect(mailTime(now, 'embargo_near', daily, 'UTC')).toEqual(new Date('2026-11-23T19:05:00Z'))
  const late = new Date('2026-11-23T23:00:00Z')
  expect(mailTime(late, 'embargo_near', { ...daily, quiet: night }, 'UTC')).toEqual(
    new Date('2026-11-24T07:00:00Z'),
  )
})
