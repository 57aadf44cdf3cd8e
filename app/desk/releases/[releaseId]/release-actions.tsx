'use client'

import { Button } from '@mantine/core'
import { IconCalendarClock, IconCalendarOff, IconSend, IconSignature } from '@tabler/icons-react'
import Link from 'next/link'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { Board } from '@/workflow/publishing/board'
import type { Names } from './names'
import { PublishDialog } from './publish-dialog'
import { ScheduleDialog } from './schedule-dialog'

type Props = { board: Board; names: Names; settle: (answer: Refused | null) => Promise<void> }

/** What can be done with the release as a whole. */
export function ReleaseActions({ board, names, settle }: Props) {
  const { t } = useTranslation('desk')
  const [busy, setBusy] = useState(false)
  const [opened, setOpened] = useState<'publish' | 'schedule' | null>(null)
  const { releaseId, state, isDue, embargoAt, rows } = board
  const toSign = rows.find(({ step }) => step === 'signing_off')
  const hasReady = rows.some(({ step }) => step === 'publishing')
  const close = () => setOpened(null)

  async function unschedule() {
    setBusy(true)
    const answer = await ask('DELETE', `releases/${releaseId}/schedule`)
    await settle(answer.ok ? null : answer.refused)
    setBusy(false)
  }
  return (
    <>
      {toSign && (
        <Button
          component={Link}
          href={`/desk/releases/${releaseId}/${toSign.language}`}
          variant={hasReady && isDue ? 'default' : 'filled'}
          leftSection={<IconSignature size={16} aria-hidden />}
        >
          {t('act.signOffAll')}
        </Button>
      )}
      {state === 'in_translation' && embargoAt && !isDue && (
        <Button
          variant={toSign ? 'default' : 'filled'}
          leftSection={<IconCalendarClock size={16} aria-hidden />}
          onClick={() => setOpened('schedule')}
        >
          {t('act.schedule')}
        </Button>
      )}
      {state === 'scheduled' && (
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconCalendarOff size={16} aria-hidden />}
          onClick={() => void unschedule()}
        >
          {t('act.unschedule')}
        </Button>
      )}
      {isDue && hasReady && (
        <Button leftSection={<IconSend size={16} aria-hidden />} onClick={() => setOpened('publish')}>
          {t('act.publishNow')}
        </Button>
      )}
      <ScheduleDialog
        opened={opened === 'schedule'}
        close={close}
        board={board}
        names={names}
        settle={settle}
      />
      <PublishDialog
        opened={opened === 'publish'}
        close={close}
        board={board}
        names={names}
        settle={settle}
      />
    </>
  )
}
