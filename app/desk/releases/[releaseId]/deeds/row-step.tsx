'use client'

import { Button } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PublishDialog } from '@/app/desk/releases/[releaseId]/publish-dialog'
import type { OfRow } from './given'

/** The next step of one language, where it is an officer's, as a button. */
export function RowStep({ row, ...given }: OfRow) {
  const { t } = useTranslation('desk')
  const [publishing, setPublishing] = useState(false)
  const { board, names } = given
  const { step, language, localisationId } = row
  // Buttons of different rows read alike: each is named with its language.
  const named = (act: 'signOff' | 'publish') => ({
    children: t(`act.${act}`),
    'aria-label': t('act.forLanguage', { act: t(`act.${act}`), language: names[language] ?? language }),
    size: 'compact-sm' as const,
    // The step of the release as a whole is the one that stands out.
    variant: 'default' as const,
  })
  return (
    <>
      {step === 'clearing' && row.isSource && !board.revision.isByThisPerson && (
        <Button
          component={Link}
          href={`/desk/releases/${board.releaseId}/source`}
          size="compact-sm"
          variant="default"
        >
          {t('act.clear')}
        </Button>
      )}
      {step === 'signing_off' && (
        <Button
          component={Link}
          href={`/desk/releases/${board.releaseId}/${language}`}
          {...named('signOff')}
        />
      )}
      {step === 'publishing' && board.isDue && (
        <Button {...named('publish')} onClick={() => setPublishing(true)} />
      )}
      <PublishDialog
        opened={publishing}
        close={() => setPublishing(false)}
        only={localisationId}
        {...given}
      />
    </>
  )
}
