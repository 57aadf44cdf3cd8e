import { describe, expect, test } from 'vitest'
import { reservedFor } from '@/workflow/people/reserved-keys'
import {
  changeKeys,
  conflicts,
  deedWith,
  keyDeeds,
  keysFor,
  resetKeys,
  takesDigit,
} from '@/workflow/people/workspace-keys'
import type { KeySystem } from '@/workflow/people/workspace-keys'

describe.each<KeySystem>(['mac', 'other'])('the keys it comes with on %s', (system) => {
  const keys = keysFor({}, system)
  test('are one deed’s each, and no browser’s or system’s', () => {
    expect(conflicts(keys)).toEqual([])
    const all = keyDeeds.flatMap((deed) => keys[deed]).filter((chord) => chord !== '?')
    expect(all.map((chord) => [chord, reservedFor(chord, system)])).toEqual(all.map((chord) => [chord, null]))
    expect(keyDeeds.filter((deed) => keys[deed].length === 0)).toEqual([])
  })
})

test.each<[string, KeySystem, string | null]>([
  ['A', 'other', 'types'],
  ['Shift+A', 'other', 'types'],
  ['Enter', 'other', 'edits'],
  ['ArrowUp', 'mac', 'edits'],
  ['F2', 'other', null],
  ['F5', 'other', 'browser'],
  ['Ctrl+C', 'other', 'edits'],
  ['Ctrl+T', 'other', 'browser'],
  ['Ctrl+Semicolon', 'other', null],
  ['Ctrl+Alt+E', 'other', 'types'],
  ['Ctrl+Alt+Shift+1…9', 'other', 'types'],
  ['Alt+F4', 'other', 'system'],
  ['Alt+D', 'other', 'browser'],
  ['Alt+X', 'other', null],
  ['Meta+E', 'other', 'system'],
  ['Alt+E', 'mac', 'types'],
  ['Ctrl+A', 'mac', 'edits'],
  ['Ctrl+ArrowUp', 'mac', 'system'],
  ['Ctrl+Alt+X', 'mac', 'system'],
  ['Meta+Q', 'mac', 'system'],
  ['Meta+C', 'mac', 'edits'],
  ['Meta+D', 'mac', null],
  ['Ctrl+Shift+X', 'mac', null],
])('%s on %s is reserved for %s', (chord, system, reason) => {
  expect(reservedFor(chord, system)).toBe(reason)
})

test('keys given to a deed are taken from the other', () => {
  const own = changeKeys({}, { system: 'other', deed: 'undo', chords: ['Alt+R'] })
  expect(own).toEqual({ other: { sendBack: [], undo: ['Alt+R'] } })
  expect(keysFor(own, 'mac').sendBack).toEqual(['Ctrl+Shift+R'])
  expect(resetKeys(own, { system: 'other', deed: 'sendBack' })).toEqual({ other: { undo: [] } })
})

test('of two ways to a deed only the one that is taken goes', () => {
  expect(changeKeys({}, { system: 'other', deed: 'comment', chords: ['Ctrl+ArrowUp'] })).toEqual({
    other: { previous: ['Alt+ArrowUp'], comment: ['Ctrl+ArrowUp'] },
  })
})

test('what is as it came is nobody’s own', () => {
  const own = changeKeys({}, { system: 'mac', deed: 'undo', chords: ['Ctrl+Shift+X'] })
  expect(resetKeys(own, { system: 'mac', deed: 'undo' })).toEqual({ mac: {} })
})

test('a digit is any of its row, and the number of a function key is none', () => {
  const keys = keysFor({}, 'other')
  expect(deedWith(keys, 'Ctrl+3')).toBe('insertMatch')
  expect(deedWith(keys, 'Ctrl+1…9', 'insertMatch')).toBe(null)
  expect(deedWith({ ...keys, undo: ['Ctrl+F2'] }, 'Ctrl+F3')).toBe(null)
  expect(keyDeeds.filter(takesDigit)).toEqual(['insertMatch', 'insertTerm'])
})
