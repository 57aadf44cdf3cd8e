'use client'

import { Anchor, Drawer, Group, Loader, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Answer } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { FactText } from '@/workflow/publishing/facts/fact-text'
import { FactFindings } from './fact-findings'
import styles from './facts.module.css'
import type { Chosen } from './facts-table'
import { placeOf } from './facts-table'
import { Marked } from './marked'
import { Verdict } from './verdict'

type Props = { releaseId: string; chosen: Chosen | null; names: Names; onClose: () => void }

/** A fact where it stands: its sentence in both languages, and what the checks say of it. */
export function FactDrawer({ releaseId, chosen, names, onClose }: Props) {
  const { t } = useTranslation('desk')
  return (
    <Drawer
      opened={chosen !== null}
      onClose={onClose}
      position="right"
      size="lg"
      // Beside the page's own a second banner to a screen reader.
      attributes={{ header: { role: 'none' } }}
      title={chosen && t('facts.in', { language: names[chosen.language] ?? chosen.language })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {chosen && (
        <Standing
          key={`${placeOf(chosen.row)} ${chosen.language}`}
          releaseId={releaseId}
          chosen={chosen}
          names={names}
        />
      )}
    </Drawer>
  )
}

function Standing({ releaseId, chosen, names }: { releaseId: string; chosen: Chosen; names: Names }) {
  const { t } = useTranslation('desk')
  const [answer, setAnswer] = useState<Answer<FactText> | null>(null)
  const { row, language } = chosen
  const { segmentId, kind, start, end, written } = row
  useEffect(() => {
    let isCurrent = true
    const query = new URLSearchParams({ language })
    void ask<FactText>('GET', `releases/${releaseId}/facts/${segmentId}?${query}`).then(
      (given) => isCurrent && setAnswer(given),
    )
    return () => {
      isCurrent = false
    }
  }, [releaseId, segmentId, language])

  if (!answer) return <Loader size="sm" role="status" aria-label={t('facts.loading')} />
  if (!answer.ok) return <RefusedNotice refused={answer.refused} />
  const text = answer.value
  const place = { start: text.begins + start, end: text.begins + end }
  const fact = text.facts.find(
    ({ kind: other, source }) => other === kind && source.start === place.start && source.end === place.end,
  )
  const verdict = fact?.verdict ?? (text.state === 'untranslated' ? 'untranslated' : 'unsure')
  return (
    <>
      <Group gap={6} wrap="nowrap" mb="md" className={styles.said} data-verdict={verdict}>
        <Verdict verdict={verdict} />
        <Text>
          <bdi lang={text.sourceLanguage}>{written}</bdi> · {t(`facts.one.${kind}`)} ·{' '}
          {t(`facts.verdict.${verdict}`)}
        </Text>
      </Group>
      <Title order={3} size="sm" c="dimmed">
        {names[text.sourceLanguage] ?? text.sourceLanguage}
      </Title>
      <Marked text={text.source.text} language={text.sourceLanguage} place={place} />
      <Title order={3} size="sm" c="dimmed" mt="md">
        {names[language] ?? language}
      </Title>
      {text.state === 'untranslated' ? (
        <Text c="dimmed">{t('facts.verdict.untranslated')}</Text>
      ) : (
        <Marked text={text.target} language={language} place={fact?.target ?? null} verdict={verdict} />
      )}
      <FactFindings text={text} />
      <Group mt="lg" gap="md">
        {text.mayOpen && (
          <Anchor component={Link} href={`/review/${text.localisationId}?segment=${text.translationId}`}>
            {t('facts.openWorkspace')}
          </Anchor>
        )}
        <Anchor component={Link} href={`/desk/releases/${releaseId}/${language}`}>
          {t('facts.openPage')}
        </Anchor>
      </Group>
    </>
  )
}
