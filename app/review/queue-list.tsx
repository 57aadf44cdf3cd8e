'use client'

import { Button, Group, Text } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Queue } from '@/workflow/review/queue'
import { QueueGroup } from './queue-group'
import { groupsOf } from './queue-groups'
import { useTake } from './use-take'

type Props = { queue: Queue; languages: string[]; names: Record<string, string> }

/** Someone's work: theirs, what they may take, what waits for others. The first button is under Enter. */
export function QueueList({ queue, languages, names }: Props) {
  const { t, i18n } = useTranslation('review')
  const { takeNext, taking, refused, nothing } = useTake()
  const groups = groupsOf(queue.work)
  const canTake = groups.mine.length + groups.open.length > 0
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  return (
    <>
      <Group justify="space-between" mb="lg">
        <Text c="dimmed">
          {languages.length === 0
            ? t('queue.noLanguages')
            : t('queue.languages', { languages: list.format(languages.map((tag) => names[tag] ?? tag)) })}
        </Text>
        {canTake && (
          <Button
            autoFocus
            loading={taking}
            onClick={() => void takeNext()}
            leftSection={<IconPlayerPlay size={18} aria-hidden />}
          >
            {t('queue.takeNext')}
          </Button>
        )}
      </Group>
      <div aria-live="polite">{nothing && <Text mb="md">{t('queue.nothingNext')}</Text>}</div>
      <RefusedNotice refused={refused} />
      {queue.work.length === 0 && (
        <>
          <Text>{t('queue.empty')}</Text>
          <Text c="dimmed">{t('queue.emptyNext')}</Text>
        </>
      )}
      <QueueGroup title={t('queue.mine')} work={groups.mine} names={names} now={queue.now} />
      <QueueGroup title={t('queue.open')} work={groups.open} names={names} now={queue.now} />
      <QueueGroup title={t('queue.waiting')} work={groups.waiting} names={names} now={queue.now} />
      {queue.pages > 1 && (
        <Group mt="lg" component="nav" aria-label={t('queue.title')}>
          {queue.page > 1 && <Link href={`/review?page=${queue.page - 1}`}>{t('queue.newer')}</Link>}
          <Text>{t('queue.page', { page: queue.page, pages: queue.pages })}</Text>
          {queue.page < queue.pages && (
            <Link href={`/review?page=${queue.page + 1}`}>{t('queue.older')}</Link>
          )}
        </Group>
      )}
    </>
  )
}
