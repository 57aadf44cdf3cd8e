'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
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
  /** One language alone, by its localisation. */
  only?: string
  /** Those picked on the board go, the other ready ones are held. */
  picked?: ReadonlySet<string>
  settle: (answer: Refused | null) => Promise<void>
}

/** Lists what goes live and what does not, before it does. What was listed is what is asked for. */
export function PublishDialog({ opened, close, board, names, only, picked, settle }: Props) {
  const { t } = useTranslation('desk')
  const concerned = board.rows.filter(({ localisationId }) => !only || localisationId === only)
  const goes = concerned.filter(({ step }) => step === 'publishing')
  const { chosen, choose, keep } = useGoChoice(goes, picked)
  const lives = board.rows.filter(
    ({ livePath }) => livePath !== null && !goes.some((row) => row.livePath === livePath),
  )
  const stays = board.rows.filter((row) => !goes.includes(row) && !lives.includes(row))

  async function run() {
    const localisationIds = [...chosen]
    const answer = await ask('POST', `releases/${board.releaseId}/publish`, { localisationIds, keep })
    await settle(answer.ok ? null : answer.refused)
  }
  return (
    <ConfirmDialog
      opened={opened}
      close={close}
      title={t('publish.title')}
      act={t('act.publishNow')}
      isPossible={chosen.size > 0}
      run={run}
    >
      {goes.length === 0 && <Text>{t('publish.nothing')}</Text>}
      {goes.length > 1 ? (
        <GoChoice ready={goes} when="publish" {...{ names, chosen, choose }} />
      ) : (
        goes.length === 1 && (
          <LanguageSteps title={t('publish.goes', { count: 1 })} rows={goes} names={names} />
        )
      )}
      {stays.length > 0 && (
        <LanguageSteps
          title={t('publish.stays', { count: stays.length })}
          rows={stays}
          names={names}
          board={board}
        />
      )}
      {lives.length > 0 && <Text size="sm">{t('publish.lives', { count: lives.length })}</Text>}
    </ConfirmDialog>
  )
}
