'use client'

import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { OfRelease } from './given'

/** The way to a correction of what readers have. */
export function CorrectButton({ board: { releaseId, state } }: OfRelease) {
  const { t } = useTranslation('desk')
  if (state !== 'released') return null
  return (
    <Button
      component={Link}
      href={`/desk/releases/${releaseId}/revise`}
      variant="default"
      leftSection={<IconPencil size={16} aria-hidden />}
    >
      {t('act.correct')}
    </Button>
  )
}
