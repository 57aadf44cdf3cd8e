'use client'

import { Alert, Button, Group, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CodedWords } from '@/app/review/[localisationId]/text/coded-words'
import type { SourceChange } from './source-change'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import styles from '@/app/review/[localisationId]/workspace.module.css'

type Props = { change: SourceChange | null; onShow: () => void; onClose: () => void }

/** A new revision of the source came while the page stood open: what it changed, and what it left without a place. */
export function SourceNotice({ change, onShow, onClose }: Props) {
  const { t } = useTranslation(['review', 'common'])
  const isSomething = change !== null && change.changed + change.added + change.gone.length > 0
  return (
    // Here before there is anything to say, so that what it says is read out.
    <div role="status" className={styles.notice}>
      {isSomething && (
        <Alert color="orange" variant="light" p="xs" icon={<IconRefresh aria-hidden />}>
          <Group justify="space-between" gap="xs">
            <Text>
              {t('revision.changed')}{' '}
              {change.changed > 0 && t('revision.sentences', { count: change.changed })}{' '}
              {change.added > 0 && t('revision.added', { count: change.added })}{' '}
              {change.gone.length > 0 && t('revision.gone', { count: change.gone.length })}
            </Text>
            <Group gap="xs">
              {change.changed + change.added > 0 && (
                <Button size="compact-sm" onClick={onShow}>
                  {t('revision.show')}
                </Button>
              )}
              <Button size="compact-sm" variant="default" onClick={onClose}>
                {t('common:close')}
              </Button>
            </Group>
          </Group>
          <GoneTexts change={change} />
        </Alert>
      )}
    </div>
  )
}

/** What was typed of sentences the source no longer has: nothing typed goes without a word. */
function GoneTexts({ change: { gone } }: { change: SourceChange }) {
  const { typed, target } = useWorkspace()
  const { t } = useTranslation('review')
  const written = gone.flatMap((segment) => {
    const text = typed.of(segment.translationId)?.text
    return text ? [{ segment, text }] : []
  })
  if (written.length === 0) return null
  return (
    <>
      <Text size="sm">{t('revision.written')}</Text>
      {written.map(({ segment, text }) => (
        <Text key={segment.translationId} lang={target.tag} dir={target.dir}>
          <CodedWords text={text} codes={segment.source.codes} />
        </Text>
      ))}
    </>
  )
}
