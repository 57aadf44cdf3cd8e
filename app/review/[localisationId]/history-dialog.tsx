'use client'

import { Button, Loader, Modal, Text, Timeline } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { writingOf } from '@/app/i18n/languages'
import type { Change } from '@/workflow/review/history-of'
import type { ReturnCategory } from '@/workflow/review/return-categories'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { DraftChanges } from './draft-changes'

type Props = {
  segment: OpenSegment | null
  language: { tag: string; dir: 'ltr' | 'rtl' }
  onClose: () => void
}
type Told = Omit<Change, 'at'> & { at: string }

const deedWords: Record<string, 'draft' | 'confirm' | 'approve' | 'sendBack' | 'reopen'> = {
  'translation.draft': 'draft',
  'translation.confirm': 'confirm',
  'translation.approve': 'approve',
  'translation.send_back': 'sendBack',
  'translation.reopen': 'reopen',
}

/** Who did what to a sentence, newest first, with what changed each time. */
export function HistoryDialog({ segment, language, onClose }: Props) {
  const { t } = useTranslation(['review', 'common'])
  return (
    <Modal
      opened={segment !== null}
      onClose={onClose}
      size="lg"
      title={t('history.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
    >
      {segment && <Changes key={segment.translationId} segment={segment} language={language} />}
    </Modal>
  )
}

function Changes({ segment, language }: { segment: OpenSegment; language: Props['language'] }) {
  const { t, i18n } = useTranslation('review')
  const { translationId } = segment
  const [changes, setChanges] = useState<Told[]>([])
  const [more, setMore] = useState(true)
  const [loading, setLoading] = useState(true)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function load(before?: number) {
    setLoading(true)
    const query = before ? `?before=${before}` : ''
    const answer = await ask<{ changes: Told[]; more: boolean }>(
      'GET',
      `translations/${translationId}/history${query}`,
    )
    setLoading(false)
    if (!answer.ok) return setRefused(answer.refused)
    setChanges((known) => [...(before ? known : []), ...answer.value.changes])
    setMore(answer.value.more)
  }

  useEffect(() => {
    void load()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- loaded once for each sentence
  }, [translationId])

  const time = new Intl.DateTimeFormat(writingOf(i18n.language), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <>
      <RefusedNotice refused={refused} />
      <Timeline bulletSize={12} lineWidth={1}>
        {changes.map((change, index) => (
          <Timeline.Item key={change.version}>
            <Text size="sm">
              <strong>{change.who ?? t('history.program')}</strong>{' '}
              {t(`history.${deedWords[change.deed] ?? 'other'}`)}
              {' · '}
              <time dateTime={change.at}>{time.format(new Date(change.at))}</time>
            </Text>
            {change.reason && change.category && (
              <Text size="sm">
                {t('history.because', {
                  category: t(`category.${change.category as ReturnCategory}`),
                  reason: change.reason,
                })}
              </Text>
            )}
            <Text lang={language.tag} dir={language.dir}>
              <DraftChanges
                before={changes[index + 1]?.text ?? change.text}
                after={change.text}
                codes={segment.source.codes}
                language={language.tag}
              />
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      {loading && <Loader size="sm" />}
      {more && !loading && !refused && changes.length > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          mt="sm"
          onClick={() => void load(changes.at(-1)?.version)}
        >
          {t('history.older')}
        </Button>
      )}
    </>
  )
}
