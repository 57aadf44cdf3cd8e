'use client'

import { useTranslation } from 'react-i18next'
import type { Change } from '@/workflow/text/word-diff'
import { direction } from '@/workflow/text/language'
import styles from './sign-off.module.css'

/** A block of a page, word by word, with what came and what went. */
export function ChangedWords({ changes, language }: { changes: readonly Change[]; language: string }) {
  const { t } = useTranslation('desk')
  return (
    <p lang={language} dir={direction(language)} className={styles.change}>
      {changes.map(({ kind, text }, place) => {
        if (kind === 'same') return text
        return kind === 'added' ? (
          <ins key={place} title={t('signOff.added')}>
            {text}
          </ins>
        ) : (
          <del key={place} title={t('signOff.removed')}>
            {text}
          </del>
        )
      })}
    </p>
  )
}
