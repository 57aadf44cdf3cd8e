'use client'

import { useTranslation } from 'react-i18next'
import { writingOf } from '@/app/i18n/languages'

/** An instant as a clock in its zone shows it, zone named. */
export function Instant({ at, zone }: { at: string; zone?: string }) {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(writingOf(i18n.language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone ?? 'UTC',
    timeZoneName: 'short',
  })
  return (
    <time dateTime={at} suppressHydrationWarning>
      {format.format(new Date(at))}
    </time>
  )
}
