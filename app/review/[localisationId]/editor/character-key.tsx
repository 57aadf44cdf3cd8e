'use client'

import { useTranslation } from 'react-i18next'
import styles from './characters.module.css'
import { unseenAt } from './unseen'
import type { UnseenName } from './unseen'

/** Marks that a screen reader passes over or reads alike. */
const named: Readonly<
  Record<string, 'enDash' | 'emDash' | 'noBreakHyphen' | 'ellipsis' | 'minus' | 'times'>
> = {
  '–': 'enDash',
  '—': 'emDash',
  '‑': 'noBreakHyphen',
  '…': 'ellipsis',
  '−': 'minus',
  '×': 'times',
}

/** Unseen characters by the letters they are known by. */
const short = [
  ...(['nbsp', 'narrow', 'ideographic', 'softHyphen', 'zeroWidth', 'nonJoiner', 'joiner'] as const),
  ...(['ltr', 'rtl', 'arabic', 'ltrIsolate', 'rtlIsolate', 'firstStrong', 'endIsolate'] as const),
]
const isShort = (name: UnseenName | null): name is (typeof short)[number] =>
  short.some((known) => known === name)

type Props = { character: string; language: string; onInsert: (character: string) => void }

/** One character to press: as it is written, or by its name where it cannot be seen. */
export function CharacterKey({ character, language, onInsert }: Props) {
  const { t } = useTranslation('review')
  const hidden = unseenAt(character, 0)
  const known = named[character]
  const face = isShort(hidden) ? t(`characters.short.${hidden}`) : shown(character)
  const name = hidden
    ? t('characters.named', { name: t(`character.${hidden}`), short: face })
    : known
      ? t(`characters.${known}`)
      : character
  return (
    <button
      type="button"
      className={styles.key}
      data-character={character}
      data-named={hidden ? '' : undefined}
      lang={hidden || known ? undefined : language}
      aria-label={name}
      title={name}
      // The caret stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onInsert(character)}
    >
      {face}
    </button>
  )
}

/** A mark that stands on another letter is shown on a circle. */
const shown = (character: string): string => (/^\p{M}/u.test(character) ? `◌${character}` : character)
