import { describe, expect, test } from 'vitest'
import { readyAbout } from '@/workflow/publishing/ready-about'

const now = new Date('2026-01-01T20:00:00Z')
const embargoAt = new Date('2026-01-01T22:30:00Z')
const about = (time: string, isAfterEmbargo = false) => ({
  ...{ is: 'about' as const, at: `2026-01-01T${time}:00.000Z`, isAfterEmbargo },
})

describe('when a language will be ready', () => {
  test.each([
    ['all is approved', [0, 0], [null, null], { is: 'now' }],
    ['nobody is at it', [100, 100], [null, null], { is: 'unknown' }],
    ['translated, and nobody reviews yet', [100, 200], [10, null], { is: 'unknown' }],
    ['all confirmed, and reviewed', [0, 300], [null, 10], about('20:30')],
    ['the translator is the slower', [600, 700], [10, 20], about('21:00')],
    ['the reviewer is the slower', [100, 900], [10, 10], about('21:30')],
    ['too slow for the embargo', [0, 1600], [null, 10], about('22:40', true)],
    ['just in time', [0, 1500], [null, 10], about('22:30')],
    ['a pace of nothing is none', [0, 100], [null, 0], { is: 'unknown' }],
  ] as const)('%s', (_, [toConfirm, toApprove], [confirming, approving], ready) => {
    const asked = { left: { toConfirm, toApprove }, pace: { confirming, approving }, now, embargoAt }
    expect(readyAbout(asked)).toEqual(ready)
  })

  test('without an embargo nothing is too late', () => {
    const left = { toConfirm: 0, toApprove: 1_600 }
    const pace = { confirming: null, approving: 10 }
    expect(readyAbout({ left, pace, now, embargoAt: null })).toEqual(about('22:40'))
  })
})
