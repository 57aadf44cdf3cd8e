import { expect, test } from 'vitest'
import { corrections, updatedAt, withOwnNotes } from '@/workflow/publishing/published-version'
import { version } from './edition-pages'

test.each([
  ['a first version', [version(1)], []],
  ['a note', [version(2, { note: 'N' }), version(1)], [2]],
  [
    'a typo says nothing, and what was corrected before stays told',
    [version(3), version(2, { note: 'N' }), version(1)],
    [2],
  ],
  [
    'a language correction, whose revision’s note is told once',
    [version(3, { cause: 'language_correction', note: 'N' }), version(2, { note: 'N' }), version(1)],
    [3, 2],
  ],
  [
    'a typo that keeps the note of the correction before it',
    [version(3, { note: 'N' }), version(2, { note: 'N' }), version(1)],
    [2],
  ],
  [
    'a new address is none',
    [version(3, { cause: 'moved', note: 'N' }), version(2, { note: 'N' }), version(1)],
    [2],
  ],
  [
    'rolled back past a correction: what it corrected is no longer so',
    [
      version(4, { cause: 'rolled_back', repeats: 1 }),
      version(3, { note: 'O' }),
      version(2, { note: 'N' }),
      version(1),
    ],
    [4],
  ],
  [
    'rolled back to a correction',
    [
      version(4, { cause: 'rolled_back', repeats: 2, note: 'N' }),
      version(3, { note: 'O' }),
      version(2, { note: 'N' }),
      version(1),
    ],
    [4, 2],
  ],
])('%s', (_, history, told) => {
  expect(corrections(withOwnNotes(history)).map((each) => each.version)).toEqual(told)
})

test.each([
  [[version(1)], null],
  [[version(2), version(1)], version(2).at],
  [[version(3, { cause: 'moved' }), version(2), version(1)], version(2).at],
  [[version(2, { cause: 'moved' }), version(1)], null],
])('%#: updated when what it says last changed', (history, at) => {
  expect(updatedAt(history)).toBe(at)
})
