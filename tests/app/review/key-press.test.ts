import { describe, expect, test } from 'vitest'
import { chordOf, keyDeed, matchNumber } from '@/app/review/[localisationId]/keys/key-press'
import type { KeyPress } from '@/app/review/[localisationId]/keys/key-press'
import { keysFor } from '@/workflow/people/workspace-keys'

const press = (key: string, held: Partial<KeyPress> & { altGraph?: boolean } = {}): KeyPress => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  getModifierState: () => held.altGraph ?? false,
  ...held,
})
const alt = { altKey: true }
const control = { ctrlKey: true }
const command = { metaKey: true }
const shift = { shiftKey: true }

describe('elsewhere', () => {
  test.each<[string, KeyPress, string | null]>([
    ['Ctrl+Enter', press('Enter', control), 'confirm'],
    ['Ctrl+Shift+Enter', press('Enter', { ...control, ...shift }), 'confirmNext'],
    ['Enter', press('Enter'), null],
    ['Shift+Enter', press('Enter', shift), null],
    ['Alt+R', press('r', alt), 'sendBack'],
    ['Alt+R on a Ukrainian keyboard', press('к', { ...alt, code: 'KeyR' }), 'sendBack'],
    ['Alt+R on a Dvorak keyboard', press('r', { ...alt, code: 'KeyO' }), 'sendBack'],
    ['Alt+↑', press('ArrowUp', alt), 'previous'],
    ['Ctrl+↓', press('ArrowDown', control), 'next'],
    ['↓', press('ArrowDown'), null],
    ['Ctrl+Shift+↓, which selects', press('ArrowDown', { ...control, ...shift }), null],
    ['Alt+C', press('c', alt), 'copySource'],
    ['Ctrl+C', press('c', control), null],
    ['Alt+T', press('t', alt), 'insertCode'],
    ['Alt+F', press('f', alt), 'fix'],
    ['Alt+I', press('i', alt), 'dismiss'],
    ['Alt+K', press('k', alt), 'concordance'],
    ['Ctrl+3', press('3', { ...control, code: 'Digit3' }), 'insertMatch'],
    ['Ctrl+3 on a French keyboard', press('"', { ...control, code: 'Digit3' }), 'insertMatch'],
    ['Ctrl+3 on the number pad', press('3', { ...control, code: 'Numpad3' }), 'insertMatch'],
    ['Ctrl+0, which resets the zoom', press('0', { ...control, code: 'Digit0' }), null],
    ['Ctrl+Alt+3, which types on some keyboards', press('#', { ...control, ...alt, code: 'Digit3' }), null],
    ['3', press('3', { code: 'Digit3' }), null],
    ['Alt+3', press('3', { ...alt, code: 'Digit3' }), 'insertTerm'],
    ['Alt+3 on the number pad, which types ♥', press('3', { ...alt, code: 'Numpad3' }), null],
    ['Ctrl+Shift+Space', press(' ', { ...control, ...shift, code: 'Space' }), 'noBreakSpace'],
    ['Ctrl+G', press('g', control), 'goTo'],
    ['Ctrl+Shift+F', press('F', { ...control, ...shift }), 'findReplace'],
    ['Alt+M', press('m', alt), 'comment'],
    ['Alt+Z', press('z', alt), 'undo'],
    ['Alt+Z on a French keyboard', press('z', { ...alt, code: 'KeyW' }), 'undo'],
    ['Alt+H', press('h', alt), 'sheet'],
    ['the key that ends a composition', press('Enter', { ...control, keyCode: 229 }), null],
    ['a key an input method has', press('Process', { ...alt, code: 'KeyR' }), null],
    ['a dead key of AltGraph', press('Dead', { code: 'KeyR', altGraph: true }), null],
    ['Alt+X, which is nobody’s', press('x', alt), null],
    ['? in a text', press('?', shift), null],
    ['while composing', press('r', { ...alt, isComposing: true }), null],
    ['AltGraph, which types', press('r', { ...alt, altGraph: true }), null],
    ['Ctrl+Alt, which is AltGraph on Windows', press('r', { ...alt, ...control }), null],
    ['Ctrl+Shift+R, which reloads', press('R', { ...control, ...shift }), null],
  ])('%s', (_, pressed, deed) => {
    expect(keyDeed(pressed, { keys: keysFor({}, 'other'), inText: true })).toBe(deed)
  })

  test('? outside a text', () => {
    expect(keyDeed(press('?', shift), { keys: keysFor({}, 'other'), inText: false })).toBe('sheet')
  })
})

describe('on macOS', () => {
  test.each<[string, KeyPress, string | null]>([
    ['⌘⏎', press('Enter', command), 'confirm'],
    ['⌘⇧⏎', press('Enter', { ...command, ...shift }), 'confirmNext'],
    ['⌃⇧R', press('R', { ...control, ...shift }), 'sendBack'],
    ['⌃⇧K', press('K', { ...control, ...shift }), 'concordance'],
    ['⌘3', press('3', { ...command, code: 'Digit3' }), 'insertMatch'],
    ['⌘⇧3, which takes a picture', press('3', { ...command, ...shift, code: 'Digit3' }), null],
    ['⌥3, which types a character', press('#', { ...alt, code: 'Digit3' }), null],
    ['⌥R, which types ®', press('®', { ...alt, code: 'KeyR' }), null],
    ['⌘⇧R, which reloads', press('r', { ...command, ...shift }), null],
    ['⌘G', press('g', command), 'goTo'],
    ['⌘⇧F', press('f', { ...command, ...shift }), 'findReplace'],
    ['⌃⇧3', press('#', { ...control, ...shift, code: 'Digit3' }), 'insertTerm'],
    ['⌃⇧Space', press(' ', { ...control, ...shift, code: 'Space' }), 'noBreakSpace'],
    ['⌃⇧R on a Ukrainian keyboard', press('К', { ...control, ...shift, code: 'KeyR' }), 'sendBack'],
    ['⌘↓', press('ArrowDown', command), 'next'],
    ['⌃↓, which shows all windows', press('ArrowDown', control), null],
    ['⌥↑', press('ArrowUp', alt), 'previous'],
  ])('%s', (_, pressed, deed) => {
    expect(keyDeed(pressed, { keys: keysFor({}, 'mac'), inText: true })).toBe(deed)
  })
})

test.each([
  [{ key: '3', code: 'Digit3' }, 3],
  [{ key: '"', code: 'Digit3' }, 3],
  [{ key: '9', code: 'Numpad9' }, 9],
  [{ key: '4', code: '' }, 4],
  [{ key: '0', code: 'Digit0' }, 0],
  [{ key: '4', code: 'KeyR' }, 0],
])('which match %o asks for', (pressed, number) => {
  expect(matchNumber(pressed)).toBe(number)
})

test.each<[KeyPress, string | null]>([
  [press('Shift', shift), null],
  [press('d', { ...control, ...alt, ...shift, ...command }), 'Ctrl+Alt+Shift+Meta+D'],
  [press(';', { ...control, code: 'Semicolon' }), 'Ctrl+Semicolon'],
  [press('ж', { ...control, code: 'Semicolon' }), 'Ctrl+Semicolon'],
  [press('F2'), 'F2'],
  [press('à', { ...alt, code: 'Digit0' }), 'Alt+0'],
])('which keys are pressed: %o', (pressed, chord) => {
  expect(chordOf(pressed)).toBe(chord)
})

test('a person’s own keys do what ours did', () => {
  const keys = keysFor({ other: { sendBack: ['Ctrl+Semicolon'], insertMatch: ['Alt+Shift+1…9'] } }, 'other')
  const does = (pressed: KeyPress) => keyDeed(pressed, { keys, inText: true })
  expect(does(press(';', { ...control, code: 'Semicolon' }))).toBe('sendBack')
  expect(does(press('r', alt))).toBe(null)
  expect(does(press('#', { ...alt, ...shift, code: 'Digit3' }))).toBe('insertMatch')
  expect(does(press('3', { ...control, code: 'Digit3' }))).toBe(null)
})
