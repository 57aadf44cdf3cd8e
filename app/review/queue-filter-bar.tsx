'use client'

import { Button, Select } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useTranslation } from 'react-i18next'
import type { Queue } from '@/workflow/review/queue'
import { openStates } from '@/workflow/review/queue-filter'
import { works } from '@/workflow/review/work'
import { queueAddress } from './queue-address'
import type { QueueNames } from './queue-desk'
import styles from './queue.module.css'

type Props = { queue: Queue; names: QueueNames }
type Choice = 'language' | 'release' | 'work' | 'state'

/** What of the queue is shown. It stands in the address, so that it can be kept and sent. */
export function QueueFilterBar({ queue, names }: Props) {
  const { t } = useTranslation('review')
  const router = useRouter()
  const [choosing, begin] = useTransition()
  const { filter, languages, releases } = queue
  const choices: Record<Choice, { value: string; label: string }[]> = {
    language: languages.map((tag) => ({ value: tag, label: names[tag] ?? tag })),
    release: releases.map(({ id, title }) => ({ value: id, label: title })),
    work: works.map((work) => ({ value: work, label: t(`work.${work}`) })),
    state: openStates.map((state) => ({ value: state, label: t(`queue.state.${state}`) })),
  }
  const ask = (change: Partial<Record<Choice, string | null>>) =>
    begin(() => router.replace(queueAddress(queue, change), { scroll: false }))
  const isFiltered = Object.values(filter).some(Boolean)
  const shown = (['language', 'release', 'work', 'state'] as const).filter(
    (of) => choices[of].length > 1 || filter[of],
  )
  return (
    <div className={styles.filter} role="group" aria-label={t('queue.filter.label')} aria-busy={choosing}>
      {shown.map((of) => (
        <Select
          key={of}
          size="sm"
          label={t(`queue.filter.${of}`)}
          placeholder={t('queue.filter.any')}
          clearable
          searchable={of === 'release' || (of === 'language' && languages.length > 8)}
          nothingFoundMessage={t('queue.filter.noRelease')}
          data={choices[of]}
          value={filter[of] ?? null}
          onChange={(value) => ask({ [of]: value })}
        />
      ))}
      {isFiltered && (
        <Button
          variant="subtle"
          size="sm"
          onClick={() => ask({ language: null, release: null, work: null, state: null })}
        >
          {t('queue.filter.clear')}
        </Button>
      )}
    </div>
  )
}
