'use client'

import { useTranslation } from 'react-i18next'
import type { FactCell } from '@/workflow/publishing/facts/fact-cells'
import { direction } from '@/workflow/text/language'
import styles from './facts.module.css'
import { Verdict } from './verdict'

type Props = {
  cell: FactCell
  language: string
  /** Of the language, as the interface says it. */
  name: string
  at: string
  tabIndex: 0 | -1
  onFocus: () => void
  onClick: () => void
}

/** What one language has of a fact: a mark, what stands there, and the verdict in words. */
export function FactButton({
  cell: { verdict, written },
  language,
  name,
  at,
  tabIndex,
  onFocus,
  onClick,
}: Props) {
  const { t } = useTranslation('desk')
  // A mark says it all to the eye where nothing stands there; the word is for those who hear it.
  const isWordSeen = verdict === 'missing' || verdict === 'unchecked'
  return (
    <button
      type="button"
      className={styles.cell}
      data-verdict={verdict}
      data-at={at}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onClick={onClick}
    >
      <Verdict verdict={verdict} />
      <span className={styles.language}>{name}</span>
      <span className={isWordSeen ? undefined : styles.unseen}>{t(`facts.verdict.${verdict}`)}</span>
      {written !== null && (
        <bdi className={styles.standing} lang={language} dir={direction(language)}>
          {written}
        </bdi>
      )}
    </button>
  )
}
