'use client'

import { List, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { OfRelease } from '@/app/desk/releases/[releaseId]/deeds/given'
import { PickLanguages } from './pick-languages'
import type { StandingRow } from './pick-languages'
import { ReasonedDialog } from './reasoned-dialog'

type Props = {
  given: OfRelease
  deed: 'withdraw' | 'remove'
  /** The languages it may be about; one alone is meant, of several all at first. */
  rows: readonly StandingRow[]
  close: () => void
}

/** Withdraws or removes pages: says which, and exactly what readers then see. */
export function TakeDownDialog({ given, deed, rows, close }: Props) {
  const { t } = useTranslation('desk')
  const { board, names, settle } = given
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    () => new Set(rows.map(({ localisationId }) => localisationId)),
  )
  const meant = rows.filter(({ localisationId }) => picked.has(localisationId))
  const language = names[rows[0]?.language ?? ''] ?? ''
  const title = rows.length === 1 ? t(`after.${deed}.titleOne`, { language }) : t(`after.${deed}.title`)

  async function run(reason: string): Promise<Refused | null> {
    const editionIds = meant.map(({ standing }) => standing.editionId)
    const answer = await ask('POST', `releases/${board.releaseId}/${deed}`, { editionIds, reason })
    if (!answer.ok) return answer.refused
    await settle(null)
    return null
  }
  return (
    <ReasonedDialog
      title={title}
      act={t(`after.${deed}.act`, { count: meant.length })}
      isPossible={meant.length > 0}
      isGrave
      close={close}
      run={run}
    >
      <PickLanguages rows={rows} names={names} picked={picked} pick={setPicked} />
      <div>
        <Text fw={600}>{t('after.readersSee')}</Text>
        <List size="sm">
          <List.Item>{t(`after.${deed}.page`)}</List.Item>
          <List.Item>{t(`after.${deed}.elsewhere`)}</List.Item>
          <List.Item>{t('after.othersStay')}</List.Item>
        </List>
      </div>
      <Text size="sm">{t('after.voids')}</Text>
      <Text size="sm">{t('after.undo')}</Text>
    </ReasonedDialog>
  )
}
