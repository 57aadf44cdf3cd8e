'use client'

import { Alert, Button, Group, Text } from '@mantine/core'
import { IconClock, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useClock } from '@/app/components/use-clock'
import type { ClaimState } from './use-claim'
import styles from '@/app/review/[localisationId]/current/segment.module.css'

type Props = { claim: ClaimState; minutesLeft: number | null; onKeep: () => void }

/** Says whose the work is when it is not plainly the reader's own, and when it will stop being. */
export function ClaimNotice({ claim, minutesLeft, onKeep }: Props) {
  const { t } = useTranslation('review')
  const clock = useClock()
  if (claim.whose === 'other')
    return (
      <Alert color="gray" variant="light" icon={<IconLock aria-hidden />} role="status" mt="sm">
        <Group justify="space-between">
          <Text>
            {t(claim.assigned ? 'claim.givenToOther' : 'claim.heldByOther', {
              name: claim.heldBy,
              time: clock(claim.expiresAt),
            })}
          </Text>
          <Button size="compact-sm" variant="default" onClick={onKeep}>
            {t('claim.again')}
          </Button>
        </Group>
      </Alert>
    )
  const hasLapsed = claim.whose === 'free' && claim.lapsed
  if (minutesLeft === null && !hasLapsed) return null
  return (
    <Alert
      color="orange"
      classNames={{ title: styles.amber }}
      variant="light"
      icon={<IconClock aria-hidden />}
      role="status"
    >
      <Group justify="space-between">
        <Text>{hasLapsed ? t('claim.lapsed') : t('claim.lapses', { count: minutesLeft ?? 0 })}</Text>
        <Button size="compact-sm" onClick={onKeep}>
          {t('claim.keep')}
        </Button>
      </Group>
    </Alert>
  )
}
