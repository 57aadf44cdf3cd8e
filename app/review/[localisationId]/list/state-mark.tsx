'use client'

import { useTranslation } from 'react-i18next'
import type { TranslationState } from '@/workflow/release/state'
import styles from '@/app/review/[localisationId]/current/segment.module.css'

const marks: Record<TranslationState, string> = {
  untranslated: '–',
  draft: '○',
  awaiting_review: '✓',
  changes_requested: '↩',
  approved: '✓✓',
}

/** A sentence's state as a word and a mark. */
export function StateMark({ state }: { state: TranslationState }) {
  const { t } = useTranslation()
  return (
    <span className={styles.state} data-state={state}>
      <span aria-hidden className={styles.mark}>
        {marks[state]}
      </span>
      {t(`state.${state}`)}
    </span>
  )
}
