'use client'

import { Alert } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Board } from '@/workflow/publishing/board'

/** Publishing takes a few seconds; before that an instant that has passed says nothing. */
const graceMs = 20_000

/** Says that the instant has passed and what was to happen has not. */
export function LateNotice({ board: { isLate, isDue, state, embargoAt, now } }: { board: Board }) {
  const { t } = useTranslation('desk')
  const isOver = embargoAt !== null && Date.parse(now) - Date.parse(embargoAt) > graceMs
  if (state !== 'scheduled' || !isDue || !(isLate || isOver)) return null
  return (
    <Alert color="red" variant="light" icon={<IconClockExclamation aria-hidden />} mb="md" role="alert">
      {isLate ? t('schedule.late') : t('schedule.empty')}
    </Alert>
  )
}
