import { z } from 'zod'
import { databaseNow, Prisma } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { NoticeKind } from '@/workflow/people/notice-settings'
import { mustBeAllowed } from '@/workflow/release/policy'
import { titlesOf } from '@/workflow/release/title'
import type { Work } from '@/workflow/review/work'
import { noticeRows } from './notice-rows'
import type { NoticeRow } from './notice-rows'
import { placeOf } from './place-of'

export const ownNoticesInput = z.object({
  /** How many to show; none asks for the count alone. */
  limit: z.coerce.number().int().min(0).max(50).default(20),
  /** Only older ones than this; from `older`. */
  before: z
    .string()
    .regex(/^\d{4}-[\d:.TZ-]{10,20}_[\da-f-]{36}$/u)
    .optional(),
})

/** A notice as somebody is shown it: they may know of its release. */
export type Notice = {
  noticeId: string
  kind: NoticeKind
  at: string
  isRead: boolean
  /** It still holds; what does not is past, and counts no more. */
  stands: boolean
  title: string
  /** BCP 47; null: it is about the release. */
  language: string | null
  work: Work | null
  /** Who did it; null: the program. */
  actor: string | null
  cameBack: number
  embargoAt: string | null
  dueAt: string | null
  /** The page it leads to. */
  href: string
}

export type OwnNotices = {
  notices: Notice[]
  /** Those that still hold; beyond `mostUnread` it is one more. */
  unread: number
  older: string | null
  /** When this was looked up, by the database's clock: ISO 8601 in UTC. */
  at: string
}

/** Beyond this many it only matters that there are many. */
const mostUnread = 99

/** Somebody's notices, the newest first, and how many of all that still hold wait to be read. */
export async function ownNotices(
  actor: Actor,
  { limit, before }: z.infer<typeof ownNoticesInput>,
): Promise<OwnNotices> {
  mustBeAllowed(actor, 'notice.list')
  const looked = (await databaseNow()).toISOString()
  const unread = await unreadOf(actor)
  if (limit === 0) return { notices: [], unread, older: null, at: looked }
  const [at, id] = before?.split('_') ?? []
  const where = at ? Prisma.sql`(notice.at, notice.id) < (${at}::timestamptz, ${id}::uuid)` : Prisma.sql`true`
  const { rows, older } = await noticeRows(actor, { where, limit })
  const titles = await titlesOf([...new Set(rows.map(({ releaseId }) => releaseId))])
  return {
    notices: rows.map((row) => shown(row, titles.get(row.releaseId) ?? '')),
    unread,
    older: older && `${older.at.toISOString()}_${older.id}`,
    at: looked,
  }
}

async function unreadOf(actor: Actor): Promise<number> {
  const where = Prisma.sql`notice."readAt" IS NULL`
  const { rows } = await noticeRows(actor, { where, limit: mostUnread + 1 })
  return rows.filter(({ stands }) => stands).length
}

const shown = (row: NoticeRow, title: string): Notice => ({
  noticeId: row.id,
  kind: row.kind,
  at: row.at.toISOString(),
  isRead: row.readAt !== null,
  stands: row.stands,
  title,
  language: row.language,
  work: row.work,
  actor: row.actor,
  cameBack: row.cameBack,
  embargoAt: row.embargoAt?.toISOString() ?? null,
  dueAt: row.dueAt?.toISOString() ?? null,
  href: placeOf(row),
})
