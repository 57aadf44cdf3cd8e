import type { ReactNode } from 'react'

/**
 * An instant as a page's readers write it, with its zone.
 * @param at ISO 8601
 */
export function LocalTime({ at, zone, language }: { at: string; zone: string; language: string }): ReactNode {
  const instant = new Date(at)
  const format = new Intl.DateTimeFormat([language, 'en'], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  })
  const { locale } = format.resolvedOptions()
  const isForeign = locale.split('-')[0] !== language.split('-')[0]
  return (
    <time dateTime={instant.toISOString()} lang={isForeign ? locale : undefined}>
      {format.format(instant)}
    </time>
  )
}
