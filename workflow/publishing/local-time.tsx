import type { ReactNode } from 'react'

type Where = { zone: string; language: string }

/**
 * How a language writes dates; English without a region as the world does (CLDR `en-001`), not as the United States do.
 */
const localesOf = (language: string): string[] => [language === 'en' ? 'en-001' : language, 'en-001']

/**
 * An instant as a page's readers write it, with its zone.
 * @param at ISO 8601
 */
export function LocalTime({ at, zone, language }: { at: string } & Where): ReactNode {
  const instant = new Date(at)
  const format = new Intl.DateTimeFormat(localesOf(language), {
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

const monthFormat = ({ zone, language }: Where): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(localesOf(language), { year: 'numeric', month: 'long', timeZone: zone })

/** The month an instant is in, in words. @param at ISO 8601 */
export const monthOf = (at: string, where: Where): string => monthFormat(where).format(new Date(at))

/** The months from one instant to another, in words. @param from ISO 8601, like `to` */
export const monthsFrom = (from: string, to: string, where: Where): string =>
  monthFormat(where).formatRange(new Date(from), new Date(to))
