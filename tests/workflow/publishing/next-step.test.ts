import { expect, test } from 'vitest'
import { nextStep } from '@/workflow/publishing/next-step'
import type { Progress, Step } from '@/workflow/publishing/next-step'

const done: Progress = {
  segments: 6,
  drafted: 6,
  confirmed: 6,
  approved: 6,
  isDraftingOver: false,
  isCleared: true,
  isHeld: false,
  isMending: false,
  page: 'signed_off',
}

test.each<[Step, Partial<Progress>]>([
  ['drafting', { drafted: 0, confirmed: 0, approved: 0 }],
  ['drafting', { drafted: 5, confirmed: 1, approved: 0 }],
  ['translating', { drafted: 5, confirmed: 1, approved: 0, isDraftingOver: true }],
  ['translating', { drafted: 6, confirmed: 5, approved: 5 }],
  ['reviewing', { approved: 5 }],
  ['clearing', { isCleared: false, page: 'none' }],
  ['signing_off', { page: 'none' }],
  ['signing_off', { page: 'none', isHeld: true }],
  ['held', { isHeld: true }],
  ['publishing', {}],
  ['none', { page: 'live' }],
  ['mending', { page: 'live', isMending: true }],
  ['signing_off', { page: 'none', isMending: true }],
  ['translating', { page: 'live', confirmed: 5, approved: 5 }],
])('a language waits for: %s, where %o', (step, progress) => {
  expect(nextStep({ ...done, ...progress })).toBe(step)
})
