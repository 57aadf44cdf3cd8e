'use client'

import { Anchor, Group, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Queue } from '@/workflow/review/queue'
import type { QueuePart } from '@/workflow/review/queue-row'
import { queueAddress } from './queue-address'
import type { QueueNames } from './queue-desk'
import { QueueRow } from './queue-row'
import styles from './queue.module.css'

type Props = { part: QueuePart; queue: Queue; names: QueueNames; gives: boolean; refresh: () => void }

/** One part of the queue, in pages of its own, or why it is empty. */
export function QueueSection({ part, queue, names, gives, refresh }: Props) {
  const { t } = useTranslation('review')
  const heading = useId()
  const { work, page, pages, rows, words } = queue.parts[part]
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <Group gap="sm" align="baseline" mb="xs">
        <Title order={2} id={heading}>
          {t(`queue.${part}`)}
        </Title>
        {rows > 0 && (
          <Text c="dimmed" size="sm">
            {t('queue.of', { words, count: rows })}
          </Text>
        )}
      </Group>
      {work.length === 0 ? (
        <Empty part={part} queue={queue} />
      ) : (
        <ul className={styles.list}>
          {work.map((one) => (
            <QueueRow
              key={`${one.localisationId} ${one.work} ${one.run}`}
              work={one}
              {...{ queue, names, gives, refresh }}
            />
          ))}
        </ul>
      )}
      {pages > 1 && (
        <Group mt="sm" component="nav" aria-label={t('queue.pages', { part: t(`queue.${part}`) })}>
          {page > 1 && (
            <Anchor component={Link} href={queueAddress(queue, { [part]: page - 1 })} scroll={false}>
              {t('queue.newer')}
            </Anchor>
          )}
          <Text>{t('queue.page', { page, pages })}</Text>
          {page < pages && (
            <Anchor component={Link} href={queueAddress(queue, { [part]: page + 1 })} scroll={false}>
              {t('queue.older')}
            </Anchor>
          )}
        </Group>
      )}
    </section>
  )
}

function Empty({ part, queue }: { part: QueuePart; queue: Queue }) {
  const { t } = useTranslation('review')
  const isFiltered = Object.values(queue.filter).some(Boolean)
  if (isFiltered) return <Text c="dimmed">{t('queue.none.filtered')}</Text>
  const next = {
    mine: queue.parts.open.rows > 0 ? t('queue.none.mineNext') : t('queue.none.mineRest'),
    open: t('queue.none.openNext'),
    waiting: '',
  }[part]
  return (
    <Text c="dimmed">
      {t(`queue.none.${part}`)} {next}
    </Text>
  )
}
