'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { Instant } from '@/app/desk/releases/instant'
import type { Board } from '@/workflow/publishing/board'
import { ConfirmDialog } from './confirm-dialog'
import { GoChoice } from './go-choice'
import { LanguageSteps } from './language-steps'
import type { Names } from './names'
import { useGoChoice } from './use-go-choice'

type Props = {
  opened: boolean
  close: () => void
  board: Board
  names: Names
  settle: (answer: Refused | null) => Promise<void>
}

/** Says when the release will go by itself, and which languages would go as things stand. */
export function ScheduleDialog({ opened, close, board, names, settle }: Props) {
  const { t } = useTranslation('desk')
  const goes = board.rows.filter(({ step }) => step === 'publishing')
  const { chosen, choose, keep } = useGoChoice(goes)
  const stays = board.rows.filter((row) => !goes.includes(row))

  async function run() {
    const { releaseId, version } = board
    const answer = await ask('POST', `releases/${releaseId}/schedule`, { version, keep })
    await settle(answer.ok ? null : answer.refused)
  }
  return (
    <ConfirmDialog
      opened={opened}
      close={close}
      title={t('schedule.title')}
      act={t('act.schedule')}
      isPossible
      run={run}
    >
      {board.embargoAt && (
        <Text fw={600}>
          <Instant at={board.embargoAt} zone={board.embargoZone ?? 'UTC'} />
        </Text>
      )}
      <Text>{t('schedule.text')}</Text>
      {goes.length > 1 ? (
        <GoChoice ready={goes} when="schedule" {...{ names, chosen, choose }} />
      ) : (
        <LanguageSteps title={t('schedule.goes')} rows={goes} names={names} />
      )}
      <LanguageSteps title={t('schedule.stays')} rows={stays} names={names} board={board} />
    </ConfirmDialog>
  )
}
