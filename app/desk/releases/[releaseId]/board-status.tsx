'use client'

import { Alert, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Board } from '@/workflow/publishing/board'
import styles from './board.module.css'
import { WorkerSign } from './worker-sign'

/** How many languages are ready, whether what drafts, publishes and mails is well, and whether this is up to date. */
export function BoardStatus({ board, isStale }: { board: Board; isStale: boolean }) {
  const { t } = useTranslation('desk')
  const ready = board.rows.filter(({ step, livePath }) => step === 'publishing' || livePath !== null).length
  return (
    <>
      <Group justify="space-between" gap="xs" className={styles.status}>
        <Text fw={600}>{t('board.summary', { ready, all: board.rows.length })}</Text>
        <WorkerSign seconds={board.workerSeconds} mail={board.mail} />
      </Group>
      {isStale && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} mb="md" role="status">
          {t('board.stale')}
        </Alert>
      )}
    </>
  )
}
