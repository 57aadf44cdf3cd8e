'use client'

import { Button, Group, Text } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Queue } from '@/workflow/review/queue'
import { queueParts } from '@/workflow/review/queue-row'
import { QueueFilterBar } from './queue-filter-bar'
import { stepThroughRows } from './queue-keys'
import { QueueSection } from './queue-section'
import styles from './queue.module.css'
import { useFresh } from './use-fresh'
import { useTake } from './use-take'

export type QueueNames = Record<string, string>

type Props = {
  queue: Queue
  languages: string[]
  names: QueueNames
  /** Whether this person may give work to others. */
  gives: boolean
}

/** Someone's work: theirs, what they may take, what waits for others. The next work is under Enter. */
export function QueueDesk({ queue, languages, names, gives }: Props) {
  const { t, i18n } = useTranslation('review')
  const { takeNext, taking, refused, nothing } = useTake()
  const refresh = useFresh(queue)
  const { mine, open } = queue.parts
  const isThere =
    queueParts.some((part) => queue.parts[part].rows > 0) || Object.values(queue.filter).some(Boolean)
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows go between the buttons in it
    <div onKeyDown={stepThroughRows}>
      <Group justify="space-between" mb="md">
        <Text c="dimmed">
          {languages.length === 0
            ? t('queue.noLanguages')
            : t('queue.languages', { languages: list.format(languages.map((tag) => names[tag] ?? tag)) })}
        </Text>
        {mine.rows + open.rows > 0 && (
          <Button
            autoFocus
            loading={taking}
            onClick={() => void takeNext(queue.filter)}
            leftSection={<IconPlayerPlay size={18} className={styles.onward} aria-hidden />}
          >
            {t('queue.takeNext')}
          </Button>
        )}
      </Group>
      {isThere && <QueueFilterBar queue={queue} names={names} />}
      <div aria-live="polite">{nothing && <Text mb="md">{t('queue.nothingNext')}</Text>}</div>
      <RefusedNotice refused={refused} />
      {queueParts.map((part) => (
        <QueueSection key={part} part={part} {...{ queue, names, gives, refresh }} />
      ))}
      {isThere && (
        <Text size="sm" c="dimmed" className={styles.keys}>
          {t('queue.keys')}
        </Text>
      )}
    </div>
  )
}
