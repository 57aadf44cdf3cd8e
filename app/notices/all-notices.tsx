'use client'

import { Button, Group, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import { TextLink } from '@/app/components/text-link'
import type { OwnNotices } from '@/workflow/notices/own-notices'
import { NoNotices } from './no-notices'
import { NoticeList } from './notice-list'
import { useRead } from './use-read'

type Props = { own: OwnNotices; isFirst: boolean; now: string; zone: string }

/** A page of one's notices, the newest first. */
export function AllNotices({ own: { notices, unread, older }, isFirst, now, zone }: Props) {
  const { t } = useTranslation('notices')
  const router = useRouter()
  const { shown, refused, busy, readOne, readAll } = useRead(notices, () => router.refresh())
  const isEmpty = notices.length === 0
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text span role="status" c="dimmed">
          {unread > 0 ? t('unread', { count: unread }) : !isEmpty && t('allRead')}
        </Text>
        {unread > 0 && (
          <Button variant="default" size="compact-md" loading={busy} onClick={() => void readAll(now)}>
            {t('readAll')}
          </Button>
        )}
      </Group>
      <RefusedNotice refused={refused} />
      {isEmpty && isFirst && !older && <NoNotices />}
      {isEmpty && !(isFirst && !older) && <Text>{t('noneHere')}</Text>}
      <NoticeList notices={shown} zone={zone} onRead={readOne} />
      <Group mt="md">
        {!isFirst && <TextLink href="/notices">{t('newest')}</TextLink>}
        {older && <TextLink href={`/notices?before=${older}`}>{t('older')}</TextLink>}
        <TextLink href="/account#notices">{t('choose')}</TextLink>
      </Group>
    </>
  )
}
