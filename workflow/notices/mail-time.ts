import { Temporal } from 'temporal-polyfill'
import type { NoticeKind, NoticeSettings } from '@/workflow/people/notice-settings'

/** How long a mail waits for more to say. */
export const gatherMinutes = 5

/** Daily mail goes out as the office opens. */
const morning = Temporal.PlainTime.from('08:00')

const pressing: ReadonlySet<NoticeKind> = new Set(['embargo_near', 'embargo_moved', 'embargo_late'])

/**
 * When a notice may go out by mail. What presses keeps no pace, but is quiet when everything is.
 * @param zone IANA: the office's, whose hours these are
 */
export function mailTime(
  now: Date,
  kind: NoticeKind,
  { pace, quiet }: Pick<NoticeSettings, 'pace' | 'quiet'>,
  zone: string,
): Date {
  const from = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone)
  const paced = after[pressing.has(kind) ? 'at_once' : pace](from)
  return new Date((quiet ? pastQuiet(paced, quiet) : paced).epochMilliseconds)
}

type Moment = Temporal.ZonedDateTime

const after: Record<NoticeSettings['pace'], (now: Moment) => Moment> = {
  at_once: (now) => now.add({ minutes: gatherMinutes }),
  hourly: (now) => now.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 }),
  daily: (now) => next(now, morning),
}

/** The next time a clock shows this, by the calendar: where it shows it never or twice, as Temporal has it. */
function next(now: Moment, time: Temporal.PlainTime): Moment {
  const today = now.withPlainTime(time)
  return Temporal.ZonedDateTime.compare(today, now) > 0 ? today : today.add({ days: 1 })
}

function pastQuiet(moment: Moment, quiet: { from: string; to: string }): Moment {
  const [from, to] = [Temporal.PlainTime.from(quiet.from), Temporal.PlainTime.from(quiet.to)]
  const { compare } = Temporal.PlainTime
  const time = moment.toPlainTime()
  const [isAfter, isBefore] = [compare(time, from) >= 0, compare(time, to) < 0]
  const isQuiet = compare(from, to) < 0 ? isAfter && isBefore : isAfter || isBefore
  return isQuiet ? next(moment, to) : moment
}
