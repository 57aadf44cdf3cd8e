/** What a key does in the workspace, in the order of the sheet. */
export const keyDeeds = [
  ...(['confirm', 'confirmNext', 'sendBack', 'undo'] as const),
  ...(['next', 'previous', 'goTo', 'filter', 'findReplace'] as const),
  ...(['insertMatch', 'insertTerm', 'copySource', 'insertCode', 'noBreakSpace', 'keyboard'] as const),
  ...(['fix', 'dismiss', 'concordance', 'makeTerm', 'comment', 'history'] as const),
  ...(['join', 'joinBefore', 'part'] as const),
  ...(['select', 'bulk', 'panel', 'sheet'] as const),
] as const

export type KeyDeed = (typeof keyDeeds)[number]

/** Where keys differ: macOS, and everything else. */
export type KeySystem = 'mac' | 'other'

/** Keys pressed together: `Ctrl+Alt+Shift+Meta+` in this order, then one key; `1…9` is any of those digits. */
export type Chord = string

export type Keys = Readonly<Record<KeyDeed, readonly Chord[]>>

/** What a person has changed: the keys of these deeds, and no others, in place of ours. */
export type OwnKeys = Readonly<
  Partial<Record<KeySystem, Readonly<Partial<Record<KeyDeed, readonly Chord[]>>>>>
>

/** Any digit of a row asks for the match or term of that number. */
export const anyDigit = '1…9'

const alt = (key: string) => ({ other: [`Alt+${key}`], mac: [`Ctrl+Shift+${key}`] })
const command = (keys: string) => ({
  other: [`Ctrl+${keys}`],
  mac: [keys.startsWith('Shift+') ? `Shift+Meta+${keys.slice('Shift+'.length)}` : `Meta+${keys}`],
})
const arrow = (key: string) => ({ other: [`Alt+${key}`, `Ctrl+${key}`], mac: [`Meta+${key}`, `Alt+${key}`] })

/** On macOS Option types characters, so that each Alt+letter is ⌃⇧+letter there. */
const ours: Record<KeyDeed, Record<KeySystem, readonly Chord[]>> = {
  confirm: command('Enter'),
  confirmNext: command('Shift+Enter'),
  sendBack: alt('R'),
  undo: alt('Z'),
  next: arrow('ArrowDown'),
  previous: arrow('ArrowUp'),
  goTo: command('G'),
  filter: alt('L'),
  findReplace: command('Shift+F'),
  insertMatch: command(anyDigit),
  insertTerm: alt(anyDigit),
  copySource: alt('C'),
  insertCode: alt('T'),
  noBreakSpace: { other: ['Ctrl+Shift+Space'], mac: ['Ctrl+Shift+Space'] },
  keyboard: alt('V'),
  fix: alt('F'),
  dismiss: alt('I'),
  concordance: alt('K'),
  makeTerm: alt('E'),
  comment: alt('M'),
  history: alt('Y'),
  join: alt('J'),
  joinBefore: alt('A'),
  part: alt('U'),
  select: alt('S'),
  bulk: alt('B'),
  panel: alt('P'),
  sheet: { other: ['Alt+H', '?'], mac: ['Ctrl+Shift+H', '?'] },
}

/** Whether a deed takes its number from the digit pressed. */
export const takesDigit = (deed: KeyDeed): boolean => ours[deed].other[0]!.endsWith(anyDigit)

/** The keys of each deed for a person on a system. */
export const keysFor = (own: OwnKeys, system: KeySystem): Keys =>
  Object.fromEntries(
    keyDeeds.map((deed) => [deed, own[system]?.[deed] ?? ours[deed][system]]),
  ) as unknown as Keys

/** A digit as any digit; the number of a function key is none. */
const withAnyDigit = (chord: Chord): Chord => chord.replace(/(?<![F\d…])[1-9]$/u, anyDigit)

/** Whether two chords answer to the same press. */
const overlap = (a: Chord, b: Chord): boolean =>
  a === b || ((a.endsWith(anyDigit) || b.endsWith(anyDigit)) && withAnyDigit(a) === withAnyDigit(b))

/** The deed that has keys already, other than the one they are wanted for. */
export const deedWith = (keys: Keys, chord: Chord, wantedFor?: KeyDeed): KeyDeed | null =>
  keyDeeds.find((deed) => deed !== wantedFor && keys[deed].some((one) => overlap(one, chord))) ?? null

/** Deeds whose keys are not their own. */
export const conflicts = (keys: Keys): KeyDeed[] =>
  keyDeeds.filter((deed) => keys[deed].some((chord) => deedWith(keys, chord, deed) !== null))

type Change = { system: KeySystem; deed: KeyDeed; chords: readonly Chord[] }

/** Gives a deed keys of a person's own; whatever else had them has them no more. */
export function changeKeys(own: OwnKeys, { system, deed, chords }: Change): OwnKeys {
  const others = keyDeeds
    .filter((other) => other !== deed)
    .map((other) => [other, keysFor(own, system)[other]] as const)
    .map(([other, had]) => ({
      other,
      had,
      left: had.filter((one) => !chords.some((chord) => overlap(one, chord))),
    }))
    .filter(({ had, left }) => left.length < had.length)
  const taken = Object.fromEntries(others.map(({ other, left }) => [other, left]))
  return withoutOurs({ ...own, [system]: { ...own[system], ...taken, [deed]: chords } })
}

/** Gives a deed the keys it came with. */
export const resetKeys = (own: OwnKeys, { system, deed }: Omit<Change, 'chords'>): OwnKeys =>
  changeKeys(own, { system, deed, chords: ours[deed][system] })

/** What is as we have it is nobody's own. */
const withoutOurs = (own: OwnKeys): OwnKeys =>
  Object.fromEntries(
    (Object.entries(own) as [KeySystem, Partial<Record<KeyDeed, readonly Chord[]>>][]).map(
      ([system, changed]) => [
        system,
        Object.fromEntries(
          Object.entries(changed).filter(
            ([deed, chords]) => chords.join(' ') !== ours[deed as KeyDeed][system].join(' '),
          ),
        ),
      ],
    ),
  )
