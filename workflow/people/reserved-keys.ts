import { anyDigit } from './workspace-keys'
import type { Chord, KeySystem } from './workspace-keys'

/** Why keys cannot be given to a deed: they type, edit text, or are the browser's or the system's own. */
export type ReservedFor = 'types' | 'edits' | 'browser' | 'system'

type Held = { modifiers: string; key: string }

function held(chord: Chord): Held {
  const at = chord.lastIndexOf('+')
  return { modifiers: chord.slice(0, Math.max(0, at)), key: chord.slice(at + 1) }
}

const isCharacter = (key: string): boolean => /^(?:[A-Z0-9?]|1…9)$/u.test(key) || signs.has(key)
/** Signs by their place on the keyboard (UI Events `code`). */
const signs = new Set(
  'Comma Period Slash Backslash Semicolon Quote BracketLeft BracketRight Minus Equal Backquote IntlBackslash'.split(
    ' ',
  ),
)
const isFunction = (key: string): boolean => /^F\d+$/u.test(key)

type Table = Readonly<Record<string, Partial<Record<ReservedFor, string>>>>

/** By modifiers: keys, parted by spaces, with what has them. */
const tables: Record<KeySystem, Table> = {
  other: {
    '': { browser: 'F1 F3 F5 F6 F7 F11 F12', system: 'F10' },
    Shift: { browser: 'F3 F5 F7 F11 F12', system: 'F10' },
    Ctrl: {
      edits: 'A C V X Y Z B I U Backspace Delete ArrowLeft ArrowRight Home End Insert',
      browser: 'N T W Q L R F P O S 0 Minus Equal Tab PageUp PageDown F4 F5',
      system: 'Space Escape',
    },
    'Ctrl+Shift': {
      edits: 'Z V ArrowLeft ArrowRight ArrowUp ArrowDown Home End Backspace',
      browser: 'N T W Q R I J C Delete Tab PageUp PageDown',
      system: 'U Escape',
    },
    Alt: {
      edits: 'Backspace',
      browser: 'D ArrowLeft ArrowRight Home',
      system: 'F4 Tab Space Escape F1 F2 F7 F8 F10',
    },
    'Alt+Shift': { edits: 'Backspace', system: 'Tab Escape' },
    'Ctrl+Alt': {
      system: 'Delete Tab Escape ArrowUp ArrowDown ArrowLeft ArrowRight F1 F2 F3 F4 F5 F6 F7 F8',
    },
  },
  mac: {
    '': { browser: 'F5 F12', system: 'F11' },
    Ctrl: {
      edits: 'A B D E F H K N O P T V Y Backspace Delete',
      browser: 'Tab',
      system: `Space ArrowUp ArrowDown ArrowLeft ArrowRight F1 F2 F3 F4 F5 F6 F7 F8 0 1 2 3 4 5 6 7 8 9 ${anyDigit}`,
    },
    'Ctrl+Shift': { browser: 'Tab', system: 'ArrowUp ArrowDown ArrowLeft ArrowRight' },
    Alt: { edits: 'Backspace Delete ArrowLeft ArrowRight', system: 'Escape' },
    'Alt+Shift': { edits: 'ArrowLeft ArrowRight ArrowUp ArrowDown' },
    Meta: {
      edits: 'A C V X Z B I U Backspace Delete ArrowLeft ArrowRight',
      browser: 'N T W L R F P O S 0 Minus Equal BracketLeft BracketRight',
      system: 'Q H M Tab Space Backquote Comma Escape',
    },
    'Shift+Meta': {
      edits: 'Z V ArrowLeft ArrowRight ArrowUp ArrowDown Backspace',
      browser: 'N T W R A BracketLeft BracketRight',
      system: 'Q 3 4 5 Slash Tab',
    },
    'Alt+Meta': { edits: 'V', browser: 'I J U C ArrowLeft ArrowRight', system: 'D H M Space Escape' },
    'Ctrl+Meta': { system: 'Q F Space D ArrowUp ArrowDown' },
  },
}

/** Why keys cannot be a deed's on a system; null where they can. */
export function reservedFor(chord: Chord, system: KeySystem): ReservedFor | null {
  const { modifiers, key } = held(chord)
  const known = Object.entries(tables[system][modifiers] ?? {}).find(([, keys]) =>
    keys.split(' ').includes(key),
  )
  if (known) return known[0] as ReservedFor
  if (modifiers === '' || modifiers === 'Shift')
    return isFunction(key) ? null : isCharacter(key) || key === 'Space' ? 'types' : 'edits'
  // Option on macOS, AltGr and what stands for it elsewhere.
  if (isCharacter(key) && (system === 'mac' ? /^Alt(?:\+Shift)?$/u : /^Ctrl\+Alt/u).test(modifiers))
    return 'types'
  // The keys of the screen reader that macOS has.
  if (system === 'mac' && modifiers.startsWith('Ctrl+Alt')) return 'system'
  if (system === 'other' && modifiers.includes('Meta')) return 'system'
  return null
}
