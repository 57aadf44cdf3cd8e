import { z } from 'zod'
import type { Role } from '@/workflow/release/actor'

/** What people are told about. */
export const noticeKinds = [
  'work',
  'sent_back',
  'assigned',
  'asked',
  'answered',
  'mending',
  'typo',
  'reported',
  'embargo_near',
  'embargo_moved',
  'embargo_late',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Where they are told: `mail` is at the desk and by e-mail. */
export const noticePlaces = ['nowhere', 'desk', 'mail'] as const
export type NoticePlace = (typeof noticePlaces)[number]

/** How often mail goes out: gathered for five minutes, at each full hour, or in the morning. */
export const mailPaces = ['at_once', 'hourly', 'daily'] as const
export type MailPace = (typeof mailPaces)[number]

const place = z.enum(noticePlaces)
/** A time of day in the office's zone. */
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)

const kinds = z.object({
  work: place,
  sent_back: place,
  assigned: place,
  asked: place,
  answered: place,
  mending: place,
  typo: place,
  reported: place,
  embargo_near: place,
  embargo_moved: place,
  embargo_late: place,
} satisfies Record<NoticeKind, typeof place>)

const quiet = z.object({ from: timeOfDay, to: timeOfDay }).refine(({ from, to }) => from !== to)

export const noticeSettings = z.object({
  kinds,
  pace: z.enum(mailPaces),
  /** No mail from one time of day until another, across midnight too; null: at any time. */
  quiet: quiet.nullable(),
})

export type NoticeSettings = z.infer<typeof noticeSettings>

const everywhere = Object.fromEntries(noticeKinds.map((kind) => [kind, 'mail'])) as NoticeSettings['kinds']

const stored = z.object({
  kinds: kinds.partial().catch({}),
  pace: z.enum(mailPaces).catch('at_once'),
  quiet: quiet.nullable().catch(null),
})

/** Somebody's settings from what is stored of them: who has set nothing is told everything, by mail too. */
export function noticeSettingsOf(row: unknown): NoticeSettings {
  const read = stored.parse(row ?? {})
  return { ...read, kinds: { ...everywhere, ...read.kinds } }
}

const workers: readonly Role[] = ['translator', 'reviewer']
const speakers: readonly Role[] = ['officer', ...workers]

const toldTo: Record<NoticeKind, readonly Role[]> = {
  work: workers,
  sent_back: ['translator'],
  assigned: workers,
  asked: [...speakers, 'administrator'],
  answered: speakers,
  mending: workers,
  typo: workers,
  reported: speakers,
  embargo_near: speakers,
  embargo_moved: speakers,
  embargo_late: ['officer'],
}

/** What somebody of these roles is ever told of. */
export const noticeKindsFor = (roles: readonly Role[]): NoticeKind[] =>
  noticeKinds.filter((kind) => toldTo[kind].some((role) => roles.includes(role)))
