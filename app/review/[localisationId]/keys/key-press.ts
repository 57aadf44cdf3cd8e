import { anyDigit, keyDeeds } from '@/workflow/people/workspace-keys'
import type { Chord, KeyDeed, Keys } from '@/workflow/people/workspace-keys'

/** The part of a keyboard event that says which keys are pressed. */
export type KeyPress = {
  key: string
  code: string
  keyCode?: number
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  isComposing: boolean
  getModifierState(key: 'AltGraph'): boolean
}

/** Keys that are known by name, wherever they stand. */
const named =
  /^(?:Enter|Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown|Insert|Delete|Backspace|F\d{1,2})$/u
/** Keys known by their place, since layouts and modifiers change what they type. */
const placed =
  /^(?:Comma|Period|Slash|Backslash|IntlBackslash|Semicolon|Quote|BracketLeft|BracketRight|Minus|Equal|Backquote|Space)$/u

/** Which match or term a digit asks for, 1 to 9, whatever the layout types with it; 0 for any other key. */
export function matchNumber({ key, code }: Pick<KeyPress, 'key' | 'code'>): number {
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(code)?.[1] ?? (code === '' ? /^[1-9]$/u.exec(key)?.[0] : '')
  return Number(digit ?? 0)
}

/** The one key pressed; by its place on the keyboard where the layout is not Latin or a modifier changes what is typed. */
function keyOf(press: KeyPress): string {
  const { key, code } = press
  if (/^[a-z]$/iu.test(key)) return key.toUpperCase()
  if (named.test(key)) return key
  const number = matchNumber(press)
  if (number > 0) return String(number)
  if (code.startsWith('Key')) return code.slice(3)
  if (code === 'Digit0' || code === 'Numpad0') return '0'
  return placed.test(code) ? code : key === ' ' ? 'Space' : ''
}

/** Whether an input method has the keyboard, or a key types a character of a third level. */
const isTyping = (press: KeyPress): boolean =>
  press.isComposing || press.keyCode === 229 || press.key === 'Process' || press.getModifierState('AltGraph')

/** The keys pressed together; null while something is composed, by AltGraph, and for modifiers alone. */
export function chordOf(press: KeyPress): Chord | null {
  if (isTyping(press)) return null
  const key = keyOf(press)
  if (key === '') return null
  const { ctrlKey, altKey, shiftKey, metaKey } = press
  const modifiers = [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta']
  return [...modifiers.filter(Boolean), key].join('+')
}

/** The number pad types characters by their numbers where Alt alone is held. */
const isByNumber = ({ code, altKey, ctrlKey }: KeyPress): boolean =>
  code.startsWith('Numpad') && altKey && !ctrlKey

/** The deed of a key press, or none: never while an input method composes or AltGraph types a character. */
export function keyDeed(press: KeyPress, { keys, inText }: { keys: Keys; inText: boolean }): KeyDeed | null {
  if (isTyping(press)) return null
  const isPlain = !press.altKey && !press.ctrlKey && !press.metaKey
  if (press.key === '?' && isPlain) return inText ? null : deedOf(keys, '?')
  const chord = chordOf(press)
  if (!chord || isByNumber(press)) return null
  return deedOf(keys, chord) ?? deedOf(keys, chord.replace(/[1-9]$/u, anyDigit))
}

const deedOf = (keys: Keys, chord: Chord): KeyDeed | null =>
  keyDeeds.find((deed) => keys[deed].includes(chord)) ?? null
