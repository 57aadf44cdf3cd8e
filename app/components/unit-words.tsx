'use client'

import { useTranslation } from 'react-i18next'
import { visibleNumber } from '@/workflow/text/visible-codes'
import styles from './unit-words.module.css'

type Code = { number: number; role: 'open' | 'close' | 'single' }
type Place = { start: number; end: number }
type Props = { text: string; codes: readonly Code[]; places?: readonly Place[] }

/** A text of memory as it is read: codes as numbered chips, the words that were searched for marked. */
export function UnitWords({ text, codes, places = [] }: Props) {
  return runsOf(text, places).map(({ words, marked }, index) => {
    const shown = words
      .split(/([\uE000-\uF8FF])/u)
      .map((part, at) =>
        at % 2 === 1 ? <Chip key={at} number={part.charCodeAt(0) - 0xe000} codes={codes} /> : part,
      )
    return marked ? (
      <mark key={index} className={styles.mark}>
        {shown}
      </mark>
    ) : (
      shown
    )
  })
}

function runsOf(text: string, places: readonly Place[]): { words: string; marked: boolean }[] {
  const runs: { words: string; marked: boolean }[] = []
  let at = 0
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue
    runs.push(
      { words: text.slice(at, start), marked: false },
      { words: text.slice(start, end), marked: true },
    )
    at = end
  }
  return [...runs, { words: text.slice(at), marked: false }]
}

function Chip({ number, codes }: { number: number; codes: readonly Code[] }) {
  const { t } = useTranslation()
  const visible = visibleNumber(number, codes)
  const name = visible === null ? t('memory.codeUnknown') : t('memory.code', { number: visible })
  const role = codes.find((one) => one.number === number)?.role
  return (
    <span className={styles.chip} data-role={role} role="img" aria-label={name} title={name}>
      {visible ?? '?'}
    </span>
  )
}
