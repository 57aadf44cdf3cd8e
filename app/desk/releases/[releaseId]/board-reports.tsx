'use client'

import { Anchor, Text } from '@mantine/core'
import { IconMessageReport } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { Board } from '@/workflow/publishing/board'

/** How many reports of readers wait for somebody, and the way to them. */
export function BoardReports({ board: { releaseId, reports } }: { board: Board }) {
  const { t } = useTranslation('desk')
  if (reports === 0) return null
  return (
    <Text mt="md" fw={600}>
      <IconMessageReport size={18} aria-hidden style={{ verticalAlign: 'text-bottom' }} />{' '}
      <Anchor component={Link} href={`/desk/releases/${releaseId}/reports`} inherit>
        {t('reports.waiting', { count: reports })}
      </Anchor>
    </Text>
  )
}
