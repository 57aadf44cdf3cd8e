'use client'

import { Anchor, Text } from '@mantine/core'
import { IconMessageQuestion } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { Board } from '@/workflow/publishing/board'

/** How many questions about the source wait for an officer, and the way to them. */
export function BoardQuestions({ board: { releaseId, questions } }: { board: Board }) {
  const { t } = useTranslation('desk')
  if (questions === 0) return null
  return (
    <Text mt="md" fw={600}>
      <IconMessageQuestion size={18} aria-hidden style={{ verticalAlign: 'text-bottom' }} />{' '}
      <Anchor component={Link} href={`/desk/releases/${releaseId}/questions`} inherit>
        {t('questions.waiting', { count: questions })}
      </Anchor>
    </Text>
  )
}
