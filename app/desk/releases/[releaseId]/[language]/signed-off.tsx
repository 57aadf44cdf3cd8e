'use client'

import { Anchor } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BoardRow } from '@/workflow/publishing/board-row'
import { Fact } from './fact'

/** This text is signed off, or readers have it. */
export function SignedOff({ row: { livePath, signOff } }: { row: BoardRow }) {
  const { t } = useTranslation('desk')
  return (
    <Fact kind="good">
      {signOff?.state === 'signed_off' ? t('signOff.standing') : t('signOff.isLive')}{' '}
      {livePath && (
        <Anchor href={`/${livePath}`} target="_blank">
          {t('act.open')} <IconExternalLink size={14} aria-hidden />
        </Anchor>
      )}
    </Fact>
  )
}
