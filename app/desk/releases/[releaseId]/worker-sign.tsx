'use client'

import { Alert, Text } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MailHealth } from '@/workflow/release/mail-health'
import { MailSign } from './mail-sign'

/** A worker not heard of for this long counts as gone. */
const goneSeconds = 30

/** Whether anything drafts and publishes at all, and whether people are told by mail. */
export function WorkerSign({ seconds, mail }: { seconds: number | null; mail: MailHealth }) {
  const { t } = useTranslation('desk')
  if (seconds !== null && seconds < goneSeconds)
    return (
      <Text size="sm" c="dimmed">
        {t('board.worker', { count: Math.round(seconds) })} · <MailSign mail={mail} />
      </Text>
    )
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconPlugConnectedX aria-hidden />}
      w="100%"
      title={t('board.workerGone')}
    >
      {t('board.workerGoneText')}
    </Alert>
  )
}
