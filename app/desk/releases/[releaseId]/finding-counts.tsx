'use client'

import { Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BoardRow } from '@/workflow/publishing/board-row'
import styles from './board.module.css'

/** How many errors and warnings stand in a language's texts, and whether the checks have yet to look at some. */
export function FindingCounts({ row: { findings } }: { row: BoardRow }) {
  const { t } = useTranslation('desk')
  const { errors, warnings, unchecked } = findings
  if (errors + warnings + unchecked === 0) return null
  return (
    <Text size="xs" fw={400} component="span" className={styles.findings}>
      {errors > 0 && (
        <span data-severity="error">
          <IconCircleX size={14} aria-hidden /> {t('board.errors', { count: errors })}
        </span>
      )}
      {warnings > 0 && (
        <span data-severity="warning">
          <IconAlertTriangle size={14} aria-hidden /> {t('board.warnings', { count: warnings })}
        </span>
      )}
      {unchecked > 0 && <span>{t('facts.unchecked', { count: unchecked })}</span>}
    </Text>
  )
}
