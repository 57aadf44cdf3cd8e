'use client'

import type { FactCell } from '@/workflow/publishing/facts/fact-cells'
import { withoutCodes } from '@/workflow/text/inline-code'
import { direction } from '@/workflow/text/language'
import styles from './facts.module.css'

type Props = {
  /** Coded text. */
  text: string
  language: string
  /** UTF-16 offsets, end exclusive; null: nowhere. */
  place: { start: number; end: number } | null
  verdict?: FactCell['verdict']
}

/** A text with one place in it marked. */
export function Marked({ text, language, place, verdict }: Props) {
  const { start, end } = place ?? { start: text.length, end: text.length }
  return (
    <p className={styles.text} lang={language} dir={direction(language)}>
      {withoutCodes(text.slice(0, start))}
      {place && <mark data-verdict={verdict}>{withoutCodes(text.slice(start, end))}</mark>}
      {withoutCodes(text.slice(end))}
    </p>
  )
}
