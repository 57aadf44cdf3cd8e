'use client'

import { Button } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PublishDialog } from '@/app/desk/releases/[releaseId]/publish-dialog'
import type { OfRelease } from './given'

/** Publishes what is ready, once it is said what goes and what does not. */
export function PublishButton(given: OfRelease) {
  const { t } = useTranslation('desk')
  const [opened, setOpened] = useState(false)
  const { isDue, rows } = given.board
  return (
    <>
      {isDue && rows.some(({ step }) => step === 'publishing') && (
        <Button leftSection={<IconSend size={16} aria-hidden />} onClick={() => setOpened(true)}>
          {t('act.publishNow')}
        </Button>
      )}
      <PublishDialog opened={opened} close={() => setOpened(false)} {...given} />
    </>
  )
}
