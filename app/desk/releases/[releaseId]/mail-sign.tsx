'use client'

import { Text } from '@mantine/core'
import { IconMailX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { writingOf } from '@/app/i18n/languages'
import type { MailHealth } from '@/workflow/release/mail-health'

/** Whether people are told by mail, and if not, why. */
export function MailSign({ mail }: { mail: MailHealth }) {
  const { t, i18n } = useTranslation('notices')
  if (mail.state !== 'failing') return t(`mail.${mail.state}`)
  const { since, zone, failure } = mail
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: zone } as const
  const time = new Intl.DateTimeFormat(writingOf(i18n.language), options).format(new Date(since))
  return (
    <Text span inherit fw={600} c="var(--mantine-color-text)">
      <IconMailX size={16} aria-hidden style={{ verticalAlign: 'text-bottom' }} />{' '}
      {t('mail.failing', { time, why: t(`mail.failure.${failure}`) })}
    </Text>
  )
}
