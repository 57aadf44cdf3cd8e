'use client'

import { Text } from '@mantine/core'
import { IconLockOpen } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { LanguageSteps } from '@/app/desk/releases/[releaseId]/language-steps'
import { EmbargoDialog } from './embargo-dialog'
import type { OfRelease } from './given'
import type { MenuEntry } from './menu-entry'

export const liftEmbargo: MenuEntry<OfRelease> = {
  name: 'liftEmbargo',
  Icon: IconLockOpen,
  kind: 'dialog',
  isOffered: ({ board: { state, isDue } }) => state !== 'released' && !isDue,
  Dialog: LiftEmbargo,
}

function LiftEmbargo({ given, close }: { given: OfRelease; close: () => void }) {
  const { t } = useTranslation('desk')
  const { board, names, settle } = given
  const { releaseId, version, rows } = board
  const isScheduled = board.state === 'scheduled'
  const goes = rows.filter(({ step }) => step === 'publishing')
  const stays = rows.filter((row) => !goes.includes(row))

  async function run(reason: string): Promise<Refused | null> {
    const answer = isScheduled
      ? await ask('POST', `releases/${releaseId}/lift`, { version, reason })
      : await ask('PATCH', `releases/${releaseId}`, { version, embargo: null, reason })
    if (!answer.ok) return answer.refused
    await settle(null)
    return null
  }
  return (
    <EmbargoDialog
      title={t('embargoChange.liftTitle')}
      act={isScheduled ? t('embargoChange.liftNow') : t('embargoChange.lift')}
      isPossible={!isScheduled || goes.length > 0}
      close={close}
      run={run}
    >
      {() => (
        <>
          <Text>{isScheduled ? t('embargoChange.liftScheduled') : t('embargoChange.liftFollows')}</Text>
          {isScheduled && (
            <LanguageSteps title={t('publish.goes', { count: goes.length })} rows={goes} names={names} />
          )}
          {isScheduled && stays.length > 0 && (
            <LanguageSteps
              title={t('publish.stays', { count: stays.length })}
              rows={stays}
              names={names}
              board={board}
            />
          )}
          <Text size="sm">{t('embargoChange.told')}</Text>
        </>
      )}
    </EmbargoDialog>
  )
}
