'use client'

import { Button, Group, Progress, Text, Title } from '@mantine/core'
import { IconArrowBackUp, IconChevronLeft, IconKeyboard } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { OpenWork } from '@/workflow/review/open-work'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'
import { Embargo } from '@/app/review/embargo'
import { SaveSign } from './save-sign'
import type { Side } from './side'
import styles from './workspace.module.css'

type Props = {
  open: OpenWork
  segments: OpenSegment[]
  work: Work
  source: Side
  target: Side
  mine: boolean
  handingBack: boolean
  onHandBack: () => void
  onKeys: () => void
}

/** What is being worked on, how far it is, how long there is, and whether what was typed is safe. */
export function WorkHeader(props: Props) {
  const { open, segments, work, source, target, mine, handingBack, onHandBack, onKeys } = props
  const { t } = useTranslation('review')
  const all = segments.length
  const done = segments.filter(({ state }) =>
    work === 'translate' ? state === 'awaiting_review' || state === 'approved' : state === 'approved',
  ).length
  const progress = t(work === 'translate' ? 'workspace.confirmed' : 'workspace.approved', { done, all })
  const other: Work = work === 'translate' ? 'review' : 'translate'
  return (
    <header className={styles.header}>
      <div className={styles.where}>
        <Link href="/review" className={styles.back}>
          <IconChevronLeft size={18} aria-hidden className={styles.chevron} />
          {t('workspace.back')}
        </Link>
        <Title order={1} className={styles.title}>
          <bdi lang={source.tag} dir={source.dir}>
            {open.title}
          </bdi>
        </Title>
      </div>
      <div className={styles.facts}>
        <Text span fw={600}>
          {t(`work.${work}`)}
        </Text>
        <Text span>{t('workspace.languages', { source: source.name, target: target.name })}</Text>
        <span className={styles.progress}>
          <Progress value={all === 0 ? 0 : (done / all) * 100} size="sm" aria-label={progress} />
          <Text span>{progress}</Text>
        </span>
        <Embargo at={open.embargoAt} releasedAt={open.releasedAt} now={open.now} />
        {open.uncleared && (
          <Text span className={styles.uncleared} title={t('unclearedExplained')}>
            {t('uncleared')}
          </Text>
        )}
        <SaveSign />
        <Group gap="xs" className={styles.tools}>
          {open.may[other] && (
            <Button
              component={Link}
              href={`/review/${open.localisationId}?work=${other}`}
              size="compact-sm"
              variant="subtle"
            >
              {t(other === 'review' ? 'workspace.reviewInstead' : 'workspace.translateInstead')}
            </Button>
          )}
          {mine && (
            <Button
              size="compact-sm"
              variant="subtle"
              loading={handingBack}
              onClick={onHandBack}
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
            >
              {t('workspace.handBack')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={onKeys}
            leftSection={<IconKeyboard size={16} aria-hidden />}
          >
            {t('workspace.keys')}
          </Button>
        </Group>
      </div>
    </header>
  )
}
