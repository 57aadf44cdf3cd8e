'use client'

import { Button, Group, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { ReviewRule } from '@/workflow/review/open-work'
import type { Work } from '@/workflow/review/work'
import { useTake } from '@/app/review/use-take'
import styles from './workspace.module.css'

/** Where a key leads that has no sentence left to go to. */
export const focusNextWork = (): void =>
  document.querySelector<HTMLElement>('[data-next-work]')?.focus({ preventScroll: true })

/** The work is done: what happens with it now, and what is next. In the window wherever somebody is in the list. */
export function WorkEnd({ work, reviewRule }: { work: Work; reviewRule: ReviewRule }) {
  const { t } = useTranslation('review')
  const { takeNext, taking, refused, nothing } = useTake()
  const next =
    work === 'review' ? 'end.reviewNext' : reviewRule === 'one_step' ? 'end.oneStepNext' : 'end.translateNext'
  return (
    <section className={styles.end} role="status">
      <Title order={2}>{t(work === 'review' ? 'end.review' : 'end.translate')}</Title>
      <Text>{t(next)}</Text>
      {nothing && <Text>{t('queue.nothingNext')}</Text>}
      <RefusedNotice refused={refused} />
      <Group mt="sm">
        <Button loading={taking} data-next-work onClick={() => void takeNext({})}>
          {t('end.next')}
        </Button>
        <Button variant="default" component={Link} href="/review">
          {t('end.queue')}
        </Button>
      </Group>
    </section>
  )
}
