'use client'

import { Button, Group } from '@mantine/core'
import { IconUserFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import { useClock } from '@/app/components/use-clock'
import type { Queue, QueuedWork } from '@/workflow/review/queue'
import { standings } from '@/workflow/review/queue-row'
import type { Standing } from '@/workflow/review/queue-row'
import { Embargo } from './embargo'
import type { QueueNames } from './queue-desk'
import { mainMark, rowMark } from './queue-keys'
import { QueueRowMenu } from './queue-row-menu'
import styles from './queue.module.css'
import { useTake } from './use-take'

type Props = { work: QueuedWork; queue: Queue; names: QueueNames; gives: boolean; refresh: () => void }

const acts: Partial<Record<Standing, 'continue' | 'start' | 'take'>> = {
  came_back: 'continue',
  mine: 'continue',
  given: 'start',
  came_back_open: 'take',
  mending: 'take',
  open: 'take',
  overridden: 'take',
}

/** One piece of work: what it is, how much is left, until when, whose it is, and what can be done with it. */
export function QueueRow({ work, queue, names, gives, refresh }: Props) {
  const { t, i18n } = useTranslation('review')
  const clock = useClock()
  const taking = useTake()
  const { refused } = taking
  const { standing } = work
  const act = acts[standing]
  const isMine = standings.mine.includes(standing)
  const { title, run, runs } = work
  const what = {
    title,
    work: t(`work.${work.work}`),
    language: names[work.language] ?? work.language,
  }
  const name = run > 0 ? t('queue.namePart', { ...what, run, runs }) : t('queue.name', what)
  return (
    <li
      className={styles.row}
      data-back={standing.startsWith('came_back') || undefined}
      tabIndex={-1}
      {...rowMark}
    >
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
        {what.work} · {what.language}
        {work.correction && (
          <div className={styles.correction} data-wrong={work.correction === 'wrong' || undefined}>
            {t(`queue.correction.${work.correction}`)}
          </div>
        )}
        {run > 0 && <div className={styles.aside}>{t('queue.part', { run, runs })}</div>}
      </div>
      <div>
        {work.segments > 0 && t('left', { words: work.words, count: work.segments })}
        <div className={styles.aside}>{t('queue.approved', { approved: work.approved, all: work.all })}</div>
      </div>
      <Embargo at={work.embargoAt} releasedAt={work.releasedAt} now={queue.now} />
      <div className={styles.standing}>
        {t(`standing.${standing}`, { name: work.heldBy ?? '', time: clock(work.until) })}
        {work.overridden && <div className={styles.aside}>{t('queue.overridden', work.overridden)}</div>}
        {work.present.length > 0 && (
          <div className={styles.present}>
            <IconUserFilled size={12} aria-hidden />{' '}
            {t('queue.present', {
              names: new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
                work.present.map((one) => one.name),
              ),
            })}
          </div>
        )}
      </div>
      <Group className={styles.deed} gap={4} justify="end" wrap="nowrap">
        {act && (
          <Button
            size="compact-md"
            variant={isMine ? 'filled' : 'light'}
            loading={taking.taking}
            aria-label={t('queue.forWork', { act: t(`queue.${act}`), work: name })}
            onClick={() => void taking.take(work)}
            {...mainMark}
          >
            {t(`queue.${act}`)}
          </Button>
        )}
        <QueueRowMenu {...{ work, queue, name, gives, refresh, taking }} />
      </Group>
      {refused && (
        <div className={styles.refused}>
          <RefusedNotice
            refused={refused}
            explain={
              refused.reason === 'held_by_other'
                ? t('standing.held', {
                    name: String(refused.detail.heldBy),
                    time: clock(String(refused.detail.expiresAt)),
                  })
                : undefined
            }
          />
        </div>
      )}
    </li>
  )
}
