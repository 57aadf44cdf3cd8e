'use client'

import { Button, Group, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { ReviewRule } from '@/workflow/review/open-work'
import type { Work } from '@/workflow/review/work'
import { useTake } from '@/app/review/use-take'
import styles from './workspace.module.css'

/** The work is done: what happens with it now, and what is next. */
export function WorkEnd({ work, reviewRule }: { work: Work; reviewRule: ReviewRule }) {
  const { t } = useTranslation('review')
  const { takeNext, taking, refused, nothing } = useTake()
  const end = useRef<HTMLElement>(null)
  // The last sentence may fill the window: what comes next is shown all the same.
  useEffect(() => end.current?.scrollIntoView({ block: 'nearest' }), [])
  const next =
    work === 'review' ? 'end.reviewNext' : reviewRule === 'one_step' ? 'end.oneStepNext' : 'end.translateNext'
  return (
    <section className={styles.end} role="status" ref={end}>
      <Title order={2}>{t(work === 'review' ? 'end.review' : 'end.translate')}</Title>
      <Text>{t(next)}</Text>
      {nothing && <Text>{t('queue.nothingNext')}</Text>}
      <RefusedNotice refused={refused} />
      <Group mt="sm">
        <Button loading={taking} onClick={() => void takeNext()}>
          {t('end.next')}
        </Button>
        <Button variant="default" component={Link} href="/review">
          {t('end.queue')}
        </Button>
      </Group>
    </section>
  )
}
