'use client'

import { Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useClock } from '@/app/components/use-clock'
import type { BoardRow } from '@/workflow/publishing/board-row'
import styles from './board.module.css'

/** When a language's text will be approved, as far as can be said; marked where that is too late. */
export function ReadyCell({ row: { ready, step } }: { row: BoardRow }) {
  const { t } = useTranslation('desk')
  const clock = useClock()
  if (step === 'none')
    return (
      <Text size="sm" c="dimmed" aria-label={t('board.notNeeded')}>
        –
      </Text>
    )
  if (ready.is === 'now') return <Text size="sm">{t('board.readyNow')}</Text>
  if (ready.is === 'unknown')
    return (
      <Text size="sm" c="dimmed" title={t('board.readyUnknownWhy')}>
        {t('board.readyUnknown')}
      </Text>
    )
  return (
    <Text size="sm" component="span" className={styles.ready} data-late={ready.isAfterEmbargo || undefined}>
      {clock(ready.at)}
      {ready.isAfterEmbargo && (
        <span>
          <IconAlertTriangle size={14} aria-hidden /> {t('board.readyLate')}
        </span>
      )}
    </Text>
  )
}
