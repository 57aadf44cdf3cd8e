import type { Chord, KeyDeed, Keys, KeySystem } from '@/workflow/people/workspace-keys'
import { keyDeeds } from '@/workflow/people/workspace-keys'

const plain: Readonly<Record<string, string>> = {
  ...{ ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' },
  ...{ Comma: ',', Period: '.', Slash: '/', Backslash: '\\', Semicolon: ';', Quote: "'", IntlBackslash: '<' },
  ...{ BracketLeft: '[', BracketRight: ']', Minus: '-', Equal: '=', Backquote: '`' },
}
const onMac: Readonly<Record<string, string>> = { Enter: '⏎', Backspace: '⌫', Delete: '⌦' }
const signs: Readonly<Record<string, string>> = { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' }

/** How keys are written on a system: Ctrl+Shift+Enter, ⌘⇧⏎ there. */
export function keyName(chord: Chord, system: KeySystem): string {
  const parts = chord.split('+')
  const key = parts.pop() ?? ''
  const name = (system === 'mac' && onMac[key]) || plain[key] || key
  if (system === 'other') return [...parts, name].join('+')
  // As they stand on a menu there: the command key before the shift key.
  const order = ['Ctrl', 'Alt', 'Meta', 'Shift']
  return (
    parts
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((part) => signs[part])
      .join('') + name
  )
}

/** How each deed's keys are written. */
export const keyNames = (keys: Keys, system: KeySystem): Record<KeyDeed, string[]> =>
  Object.fromEntries(
    keyDeeds.map((deed) => [deed, keys[deed].map((chord) => keyName(chord, system))]),
  ) as Record<KeyDeed, string[]>
