'use client'

import { Button } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CorrectButton } from './deeds/correct-button'
import { DeedMenu } from './deeds/deed-menu'
import type { OfRelease } from './deeds/given'
import { PublishButton } from './deeds/publish-button'
import { releaseMenu } from './deeds/release-menu'
import { ScheduleButton } from './deeds/schedule-button'
import { SignOffButton } from './deeds/sign-off-button'

/** What can be done with the release as a whole: its next steps as buttons, everything else under one. */
export function ReleaseActions(given: OfRelease) {
  const { t } = useTranslation('desk')
  return (
    <>
      <SignOffButton {...given} />
      <ScheduleButton {...given} />
      <PublishButton {...given} />
      <CorrectButton {...given} />
      <DeedMenu entries={releaseMenu} given={given}>
        <Button variant="default" leftSection={<IconDots size={16} aria-hidden />}>
          {t('act.more')}
        </Button>
      </DeedMenu>
    </>
  )
}
