'use client'

import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { OfRelease } from '@/app/desk/releases/[releaseId]/deeds/given'
import { PickLanguages } from './pick-languages'
import type { StandingRow } from './pick-languages'
import { ReasonedDialog } from './reasoned-dialog'

type Props = { given: OfRelease; rows: readonly StandingRow[]; close: () => void }

/** Brings pages back that were withdrawn or removed, as readers last had them. */
export function BringBackDialog({ given: { board, names, settle }, rows, close }: Props) {
  const { t } = useTranslation('desk')
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    () => new Set(rows.map(({ localisationId }) => localisationId)),
  )
  const meant = rows.filter(({ localisationId }) => picked.has(localisationId))
  const language = names[rows[0]?.language ?? ''] ?? ''

  async function run(reason: string): Promise<Refused | null> {
    const to = meant.map(({ standing: { editionId } }) => ({ editionId, insteadOf: editionId }))
    const answer = await ask('POST', `releases/${board.releaseId}/roll-back`, { to, reason })
    if (!answer.ok) return answer.refused
    await settle(null)
    return null
  }
  return (
    <ReasonedDialog
      title={rows.length === 1 ? t('after.bringBack.titleOne', { language }) : t('after.bringBack.title')}
      act={t('after.bringBack.act', { count: meant.length })}
      isPossible={meant.length > 0}
      close={close}
      run={run}
    >
      <PickLanguages rows={rows} names={names} picked={picked} pick={setPicked} />
      <Text size="sm">{t('after.bringBack.readers')}</Text>
    </ReasonedDialog>
  )
}
