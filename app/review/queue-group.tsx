'use client'

import { Button, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { QueuedWork } from '@/workflow/review/queue'
import { Embargo } from './embargo'
import styles from './queue.module.css'
import { useTake } from './use-take'

type Props = { title: string; work: QueuedWork[]; names: Record<string, string>; now: Date }

/** One part of the queue, and nothing where it is empty. */
export function QueueGroup({ title, work, names, now }: Props) {
  if (work.length === 0) return null
  return (
    <section className={styles.group}>
      <Title order={2} mb="xs">
        {title}
      </Title>
      <ul className={styles.list}>
        {work.map((one) => (
          <QueueRow
            key={`${one.localisationId} ${one.work}`}
            work={one}
            name={names[one.language]}
            now={now}
          />
        ))}
      </ul>
    </section>
  )
}

function QueueRow({ work, name, now }: { work: QueuedWork; name: string | undefined; now: Date }) {
  const { t } = useTranslation('review')
  const { take, taking, refused } = useTake()
  const isMine = work.standing === 'mine' || work.standing === 'came_back'
  const isOpen = work.standing === 'open' || work.standing === 'came_back_open'
  const cameBack = work.standing.startsWith('came_back')
  return (
    <li className={styles.row} data-back={cameBack || undefined}>
      <div className={styles.title}>
        <span lang={work.sourceLanguage} dir="auto">
          {work.title}
        </span>
        {work.uncleared && (
          <span className={styles.uncleared} title={t('unclearedExplained')}>
            {t('uncleared')}
          </span>
        )}
      </div>
      <div>
        {t(`work.${work.work}`)} · {name ?? work.language}
      </div>
      <div>{work.segments > 0 && t('left', { words: work.words, count: work.segments })}</div>
      <Embargo at={work.embargoAt} releasedAt={work.releasedAt} now={now} />
      <div className={styles.standing}>{t(`standing.${work.standing}`, { name: work.heldBy ?? '' })}</div>
      <div className={styles.deed}>
        {(isMine || isOpen) && (
          <Button
            size="compact-md"
            variant={isMine ? 'filled' : 'light'}
            loading={taking}
            onClick={() => void take(work)}
          >
            {isMine ? t('queue.continue') : t('queue.take')}
          </Button>
        )}
      </div>
      {refused && (
        <div className={styles.refused}>
          <RefusedNotice refused={refused} />
        </div>
      )}
    </li>
  )
}
