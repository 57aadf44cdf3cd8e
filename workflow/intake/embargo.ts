import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Refusal } from '@/workflow/release/refusal'

/** A local date and time to the minute, its IANA zone, and, where that is no single instant, which one is meant. */
export const embargoInput = z.object({
  local: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  zone: z.string().min(1).max(64),
  /** One of the instants an earlier refusal offered. */
  at: z.iso.datetime().optional(),
})

export type EmbargoInput = z.infer<typeof embargoInput>
export type Embargo = { at: Date; local: string; zone: string }

/** An instant that may have been meant: ISO 8601 in UTC, and how a clock in the zone shows it. */
export type EmbargoChoice = { at: string; local: string; offset: string }

/**
 * The instant of an embargo. When clocks change, a local time may not exist or exist twice: the person is asked.
 * @throws Refusal `bad_input`: `embargo_unreadable`, `embargo_zone`, `embargo_gap` or `embargo_overlap` (with `choices`)
 */
export function instantOf({ local, zone, at }: EmbargoInput): Embargo {
  const typed = readable('embargo_unreadable', () => Temporal.PlainDateTime.from(local))
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    readable('embargo_zone', () => typed.toZonedDateTime(zone, { disambiguation })),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime]
  if (earlier.epochMilliseconds === later.epochMilliseconds) return asEmbargo(earlier)
  const meant = [earlier, later].find((choice) => at && choice.epochMilliseconds === Date.parse(at))
  if (meant) return asEmbargo(meant)
  const why = earlier.toPlainDateTime().equals(typed) ? 'embargo_overlap' : 'embargo_gap'
  throw new Refusal('bad_input', { why, choices: [earlier, later].map(asChoice) })
}

function readable<T>(why: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('bad_input', { why })
    throw error
  }
}

const localOf = (moment: Temporal.ZonedDateTime) =>
  moment.toPlainDateTime().toString({ smallestUnit: 'minute' })

const asEmbargo = (moment: Temporal.ZonedDateTime): Embargo => ({
  at: new Date(moment.epochMilliseconds),
  local: localOf(moment),
  zone: moment.timeZoneId,
})

const asChoice = (moment: Temporal.ZonedDateTime): EmbargoChoice => ({
  at: new Date(moment.epochMilliseconds).toISOString(),
  local: localOf(moment),
  offset: moment.offset,
})
