'use client'

import { Alert } from '@mantine/core'
import { IconEyeExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Board } from '@/workflow/publishing/board'

/** What is not cleared, what that keeps back, and by whom it may be cleared. */
export function UnclearedNotice({ board: { revision } }: { board: Board }) {
  const { t, i18n } = useTranslation('desk')
  if (revision.isCleared) return null
  const names = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(revision.mayClear)
  return (
    <Alert color="yellow" variant="light" icon={<IconEyeExclamation aria-hidden />} mb="md">
      {t('board.uncleared')}{' '}
      {revision.mayClear.length > 0 ? t('board.clearedBy', { names }) : t('board.clearedByNobody')}
    </Alert>
  )
}
