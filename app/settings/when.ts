import { interfaceLanguage } from '@/app/i18n/texts'
import { writingOf } from '@/app/i18n/languages'
import { env } from '@/platform/env'

/** Writes instants for this request's reader, in the office's time zone. */
export async function when(): Promise<(at: Date) => string> {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: env.COMMUNIQUE_ZONE } as const
  const format = new Intl.DateTimeFormat(writingOf(await interfaceLanguage()), options)
  return (at) => format.format(at)
}
