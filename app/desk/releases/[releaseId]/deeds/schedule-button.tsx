'use client'

import { Button } from '@mantine/core'
import { IconCalendarClock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfRelease } from './given'
import { ScheduleDialog } from '@/app/desk/releases/[releaseId]/schedule-dialog'

/** Puts the release on the clock, once it is said what will go. */
export function ScheduleButton(given: OfRelease) {
  const { t } = useTranslation('desk')
  const [opened, setOpened] = useState(false)
  const { state, embargoAt, isDue, rows } = given.board
  const isOffered = state === 'in_translation' && embargoAt !== null && !isDue
  const hasToSign = rows.some(({ step }) => step === 'signing_off')
  return (
    <>
      {isOffered && (
        <Button
          variant={hasToSign ? 'default' : 'filled'}
          leftSection={<IconCalendarClock size={16} aria-hidden />}
          onClick={() => setOpened(true)}
        >
          {t('act.schedule')}
        </Button>
      )}
      <ScheduleDialog opened={opened} close={() => setOpened(false)} {...given} />
    </>
  )
}
