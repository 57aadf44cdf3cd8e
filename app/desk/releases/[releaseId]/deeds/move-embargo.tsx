'use client'

import { Text } from '@mantine/core'
import { IconCalendarTime } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { EmbargoField } from '@/app/desk/settings-fields/embargo-field'
import { asSettings, nothingSettled } from '@/app/desk/settings-fields/settled'
import { EmbargoDialog } from './embargo-dialog'
import type { OfRelease } from './given'
import { localIn } from './local-in'
import type { MenuEntry } from './menu-entry'

export const moveEmbargo: MenuEntry<OfRelease> = {
  name: 'moveEmbargo',
  Icon: IconCalendarTime,
  kind: 'dialog',
  isOffered: ({ board: { state, embargoAt } }) => state !== 'released' && embargoAt !== null,
  Dialog: MoveEmbargo,
}

function MoveEmbargo({ given: { board, settle }, close }: { given: OfRelease; close: () => void }) {
  const { t } = useTranslation('desk')
  const { releaseId, version, state } = board
  const zone = board.embargoZone ?? 'UTC'
  const [before] = useState({
    ...nothingSettled,
    embargoZone: zone,
    embargoLocal: board.embargoAt ? localIn(board.embargoAt, zone) : '',
  })
  const [settled, setSettled] = useState(before)
  const isOther = settled.embargoLocal !== before.embargoLocal || settled.embargoZone !== zone

  async function run(reason: string): Promise<Refused | null> {
    const { embargo } = asSettings(settled)
    const answer = await ask('PATCH', `releases/${releaseId}`, { version, embargo, reason })
    if (!answer.ok) return answer.refused
    await settle(null)
    return null
  }
  return (
    <EmbargoDialog
      title={t('embargoChange.moveTitle')}
      act={t('embargoChange.move')}
      isPossible={isOther && settled.embargoLocal !== ''}
      close={close}
      run={run}
    >
      {(refused) => (
        <>
          <EmbargoField
            settled={settled}
            change={(part) => setSettled((now) => ({ ...now, ...part }))}
            refused={refused}
          />
          <Text size="sm">{t('embargoChange.moveFollows')}</Text>
          {state === 'scheduled' && <Text size="sm">{t('embargoChange.moveScheduled')}</Text>}
        </>
      )}
    </EmbargoDialog>
  )
}
