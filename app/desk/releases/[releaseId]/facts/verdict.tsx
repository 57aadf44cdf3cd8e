'use client'

import { IconCheck, IconClock, IconMinus, IconQuestionMark, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FactCell } from '@/workflow/publishing/facts/fact-cells'
import styles from './facts.module.css'

const marks = {
  agrees: IconCheck,
  differs: IconX,
  missing: IconX,
  unsure: IconQuestionMark,
  untranslated: IconMinus,
  unchecked: IconClock,
} as const

/** A verdict as a mark; its word stands beside it, seen or unseen. */
export function Verdict({ verdict, size = 16 }: { verdict: FactCell['verdict']; size?: number }) {
  const { t } = useTranslation('desk')
  const Icon = marks[verdict]
  return (
    <span className={styles.mark} data-verdict={verdict} title={t(`facts.verdict.${verdict}`)} aria-hidden>
      <Icon size={size} stroke={2.25} />
    </span>
  )
}
