'use client'

import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import { useClock } from '@/app/components/use-clock'
import type { OfRow } from './deeds/given'
import { unheldWork } from './unheld-work'

/** Nobody is at a kind of work: its people are asked to take it, and when they were is said. */
export function AskPeople({ row, names, settle }: OfRow) {
  const { t } = useTranslation('desk')
  const clock = useClock()
  const [busy, setBusy] = useState(false)
  const work = unheldWork(row)
  if (!work) return null

  async function askThem() {
    setBusy(true)
    const answer = await ask('POST', `localisations/${row.localisationId}/asks`, { work })
    await settle(answer.ok ? null : answer.refused)
    setBusy(false)
  }
  const language = names[row.language] ?? row.language
  return (
    <Text size="sm" component="div">
      {t(`board.nobody.${work}`)}{' '}
      {row.askedAt ? (
        <Text span display="block" size="xs" c="dimmed">
          {t('board.askedAt', { time: clock(row.askedAt) })}
        </Text>
      ) : (
        <Button
          size="compact-xs"
          variant="default"
          loading={busy}
          aria-label={t('act.forLanguage', { act: t(`act.askWork.${work}`), language })}
          onClick={() => void askThem()}
        >
          {t('act.ask')}
        </Button>
      )}
    </Text>
  )
}
