/** What a key does in the workspace. */
export type KeyDeed =
  | 'confirm'
  | 'confirmNext'
  | 'sendBack'
  | 'previous'
  | 'next'
  | 'copySource'
  | 'insertCode'
  | 'insertMatch'
  | 'concordance'
  | 'fix'
  | 'dismiss'
  | 'undo'
  | 'goTo'
  | 'filter'
  | 'findReplace'
  | 'select'
  | 'bulk'
  | 'join'
  | 'comment'
  | 'history'
  | 'makeTerm'
  | 'insertTerm'
  | 'noBreakSpace'
  | 'keyboard'
  | 'panel'
  | 'sheet'

/** The part of a keyboard event that says which key it is. */
export type KeyPress = {
  key: string
  code: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  isComposing: boolean
  getModifierState(key: 'AltGraph'): boolean
}

const letters: Record<string, KeyDeed> = {
  r: 'sendBack',
  c: 'copySource',
  t: 'insertCode',
  f: 'fix',
  i: 'dismiss',
  k: 'concordance',
  z: 'undo',
  l: 'filter',
  s: 'select',
  b: 'bulk',
  j: 'join',
  m: 'comment',
  y: 'history',
  e: 'makeTerm',
  v: 'keyboard',
  p: 'panel',
  h: 'sheet',
}

/** The letter pressed; by its place on the keyboard where the layout is not Latin or Alt changes what is typed. */
function letterOf({ key, code }: KeyPress): string {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase()
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : ''
}

/** Which match a digit asks for, 1 to 9, whatever the layout types with it; 0 for any other key. */
export function matchNumber({ key, code }: Pick<KeyPress, 'key' | 'code'>): number {
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(code)?.[1] ?? (code === '' ? /^[1-9]$/u.exec(key)?.[0] : '')
  return Number(digit ?? 0)
}

/**
 * The deed of a key press, or none. Never while an input method composes or AltGraph types a character.
 * @param mac each Alt+letter is ⌃⇧+letter there, because Option types characters
 * @param inText the focus is in a text field
 */
export function keyDeed(press: KeyPress, { mac, inText }: { mac: boolean; inText: boolean }): KeyDeed | null {
  if (press.isComposing || press.getModifierState('AltGraph')) return null
  const { key, altKey, ctrlKey, metaKey, shiftKey } = press
  const command = (ctrlKey || metaKey) && !altKey
  if (key === 'Enter' && command) return shiftKey ? 'confirmNext' : 'confirm'
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const onlyAlt = altKey && !ctrlKey && !metaKey
    return (onlyAlt || command) && !shiftKey ? (key === 'ArrowUp' ? 'previous' : 'next') : null
  }
  if (command && !shiftKey && matchNumber(press) > 0) return 'insertMatch'
  if (command && !shiftKey && letterOf(press) === 'g') return 'goTo'
  if (shiftKey && !altKey && (mac ? metaKey && !ctrlKey : ctrlKey) && letterOf(press) === 'f')
    return 'findReplace'
  if (key === ' ' && ctrlKey && shiftKey && !altKey && !metaKey) return 'noBreakSpace'
  if (key === '?' && !inText && !command && !altKey) return 'sheet'
  const isShortcut = mac
    ? ctrlKey && shiftKey && !altKey && !metaKey
    : altKey && !ctrlKey && !metaKey && !shiftKey
  if (!isShortcut) return null
  if (/^Digit[1-9]$/u.test(press.code)) return 'insertTerm'
  return letters[letterOf(press)] ?? null
}

/** How a deed's keys are written on this system. */
export const keyNames = (mac: boolean): Record<KeyDeed, string[]> => {
  const letter = (one: string) => (mac ? `⌃⇧${one}` : `Alt+${one}`)
  return {
    confirm: [mac ? '⌘⏎' : 'Ctrl+Enter'],
    confirmNext: [mac ? '⌘⇧⏎' : 'Ctrl+Shift+Enter'],
    sendBack: [letter('R')],
    previous: mac ? ['⌘↑', '⌥↑'] : ['Alt+↑', 'Ctrl+↑'],
    next: mac ? ['⌘↓', '⌥↓'] : ['Alt+↓', 'Ctrl+↓'],
    copySource: [letter('C')],
    insertCode: [letter('T')],
    insertMatch: [mac ? '⌘1…9' : 'Ctrl+1…9'],
    concordance: [letter('K')],
    fix: [letter('F')],
    dismiss: [letter('I')],
    undo: [letter('Z')],
    goTo: [mac ? '⌘G' : 'Ctrl+G'],
    filter: [letter('L')],
    findReplace: [mac ? '⌘⇧F' : 'Ctrl+Shift+F'],
    select: [letter('S')],
    bulk: [letter('B')],
    join: [letter('J')],
    comment: [letter('M')],
    history: [letter('Y')],
    makeTerm: [letter('E')],
    insertTerm: [letter('1…9')],
    noBreakSpace: [mac ? '⌃⇧Space' : 'Ctrl+Shift+Space'],
    keyboard: [letter('V')],
    panel: [letter('P')],
    sheet: [letter('H'), '?'],
  }
}
