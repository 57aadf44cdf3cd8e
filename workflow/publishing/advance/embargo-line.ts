import type { Frame } from '@/workflow/publishing/frame'

/** What says until when: the instant, and the zone its clock hangs in; null where there is none. */
export type Until = { at: Date; zone: string } | null

/** "Under embargo until 3 April 2025 at 22:30 BST", in the frame's language. */
export function embargoLine({ language, t, missing }: Frame, until: Until): string {
  if (!until) return t('advanceUntilReleased')
  const writing = missing.includes('advanceUntil') ? 'en-GB' : language
  const format = new Intl.DateTimeFormat([writing === 'en' ? 'en-GB' : writing, 'en-GB'], {
    ...{ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...{ timeZone: until.zone, timeZoneName: 'short' },
  })
  return t('advanceUntil', { time: format.format(until.at) })
}
