'use client'

import { Button } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { OfRelease } from './given'

/** The way to the pages that wait to be signed off. */
export function SignOffButton({ board: { releaseId, rows, isDue } }: OfRelease) {
  const { t } = useTranslation('desk')
  const toSign = rows.filter(({ step }) => step === 'signing_off')
  if (toSign.length === 0) return null
  const hasReady = rows.some(({ step }) => step === 'publishing')
  return (
    <Button
      component={Link}
      href={`/desk/releases/${releaseId}/${toSign.length > 1 ? 'sign-off' : toSign[0]!.language}`}
      variant={hasReady && isDue ? 'default' : 'filled'}
      leftSection={<IconSignature size={16} aria-hidden />}
    >
      {t('act.signOffAll')}
    </Button>
  )
}
