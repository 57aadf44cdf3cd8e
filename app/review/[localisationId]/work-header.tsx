'use client'

import { Button, Group, Progress, Text, Title } from '@mantine/core'
import { IconArrowBackUp, IconChevronLeft, IconKeyboard } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { useObserved } from '@/app/components/observed'
import { Embargo } from '@/app/review/embargo'
import type { Work } from '@/workflow/review/work'
import { PresentPeople } from './list/present-people'
import { progressOf } from './segments/progress-of'
import { SaveSign } from './kept/save-sign'
import { useHandBack } from './kept/use-hand-back'
import { usePresence } from './use-presence'
import { useWorkspace } from './workspace-context'
import styles from './workspace.module.css'

/** What is being worked on, how far it is, how long there is, whether what was typed is safe, and who else is here. */
export function WorkHeader() {
  const { open, work, source, target, store, currentId, ...workspace } = useWorkspace()
  const mending = useObserved(workspace.mending)
  const { t } = useTranslation('review')
  const { done, all } = progressOf(useObserved(store.counts), work)
  const present = usePresence(open.localisationId, currentId)
  const progress = t(work === 'translate' ? 'workspace.confirmed' : 'workspace.approved', { done, all })
  return (
    <header>
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
        <SaveSign />
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
        <PresentPeople present={present} />
        <Tools />
      </div>
      <div role="status">
        {mending && (
          <Text size="sm" className={styles.mending} data-wrong={mending.isWrong || undefined}>
            {t('workspace.mending', { name: mending.name, reason: mending.reason })}
            {mending.isWrong && ` ${t('workspace.mendingWrong')}`}
          </Text>
        )}
      </div>
    </header>
  )
}

function Tools() {
  const { open, work, claiming, store, openDialog } = useWorkspace()
  const { t } = useTranslation('review')
  const { handBack, handingBack } = useHandBack()
  const { waiting } = progressOf(useObserved(store.counts), work)
  const other: Work = work === 'translate' ? 'review' : 'translate'
  return (
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
      {claiming.isMine && waiting > 0 && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={handingBack}
          onClick={() => void handBack()}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
        >
          {t('workspace.handBack')}
        </Button>
      )}
      <Button
        className={styles.keys}
        size="compact-sm"
        variant="subtle"
        onClick={() => openDialog('keys')}
        leftSection={<IconKeyboard size={16} aria-hidden />}
      >
        {t('workspace.keys')}
      </Button>
    </Group>
  )
}
