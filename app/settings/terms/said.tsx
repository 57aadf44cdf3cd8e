'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { direction } from '@/workflow/text/language'
import type { RenderingContent } from '@/workflow/translation/terms/concept'
import styles from './terms.module.css'

/** One rendering as it is read: its words, and what its status and gender say. */
export function Said({ rendering }: { rendering: RenderingContent }) {
  const { t } = useTranslation('settings')
  const { text, language, status, gender, inflection, note } = rendering
  const about = [
    status !== 'preferred' && t(`terms.status.${status}`),
    gender && t(`terms.gender.${gender}`),
    inflection,
    note,
  ].filter(Boolean)
  return (
    <div className={styles.said}>
      <span
        lang={language}
        dir={direction(language)}
        className={status === 'forbidden' ? styles.forbidden : ''}
      >
        {text}
      </span>
      {about.length > 0 && (
        <Text span size="sm" c="dimmed">
          {' '}
          {about.join(' · ')}
        </Text>
      )}
    </div>
  )
}
