import { expect, test } from 'vitest'
import { keyName, keyNames } from '@/app/review/[localisationId]/keys/key-names'
import { keysFor } from '@/workflow/people/workspace-keys'

test.each([
  ['Ctrl+Shift+Enter', 'Ctrl+Shift+Enter', '⌃⇧⏎'],
  ['Shift+Meta+Enter', 'Shift+Meta+Enter', '⌘⇧⏎'],
  ['Alt+ArrowUp', 'Alt+↑', '⌥↑'],
  ['Ctrl+1…9', 'Ctrl+1…9', '⌃1…9'],
  ['Ctrl+Semicolon', 'Ctrl+;', '⌃;'],
  ['?', '?', '?'],
])('%s', (chord, elsewhere, onMac) => {
  expect(keyName(chord, 'other')).toBe(elsewhere)
  expect(keyName(chord, 'mac')).toBe(onMac)
})

test('every deed has its keys written', () => {
  expect(keyNames(keysFor({}, 'other'), 'other')).toMatchObject({
    confirm: ['Ctrl+Enter'],
    previous: ['Alt+↑', 'Ctrl+↑'],
    insertMatch: ['Ctrl+1…9'],
    noBreakSpace: ['Ctrl+Shift+Space'],
    sheet: ['Alt+H', '?'],
  })
  expect(keyNames(keysFor({}, 'mac'), 'mac')).toMatchObject({
    confirm: ['⌘⏎'],
    confirmNext: ['⌘⇧⏎'],
    sendBack: ['⌃⇧R'],
    previous: ['⌘↑', '⌥↑'],
    insertMatch: ['⌘1…9'],
    sheet: ['⌃⇧H', '?'],
  })
})
