import { databaseNow } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { env } from '@/platform/env'
import { sendsMail } from '@/platform/mail'
import type { Work } from '@/prisma/generated/client'
import { noticeSettingsOf } from '@/workflow/people/notice-settings'
import type { NoticeKind } from '@/workflow/people/notice-settings'
import { tellPages } from '@/workflow/release/live'
import { mailTime } from './mail-time'

export type NewNotice = {
  personId: string
  kind: NoticeKind
  /** What it is about, within its kind: the same is told once. */
  about: string
  /** When it came about, by the database's clock. */
  at: Date
  releaseId: string
  localisationId?: string | null
  translationId?: string | null
  commentId?: string
  work?: Work
  actorId?: string | null
}

/**
 * Puts notices before people, where each wants them. Told of the same again, somebody finds one notice, new again if
 * it came about anew; while it is unread no second mail is sent.
 */
export async function writeNotices(tx: Tx, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return
  const people = await tx.person.findMany({
    where: { id: { in: notices.map(({ personId }) => personId) }, retiredAt: null },
    select: { id: true, noticeSettings: true },
  })
  const settingsOf = new Map(people.map(({ id, noticeSettings }) => [id, noticeSettingsOf(noticeSettings)]))
  const now = await databaseNow(tx)
  const rows = notices.flatMap(({ about, ...notice }) => {
    const settings = settingsOf.get(notice.personId)
    const place = settings?.kinds[notice.kind] ?? 'nowhere'
    if (!settings || place === 'nowhere') return []
    const isMailed = place === 'mail' && sendsMail()
    const mailAfter = isMailed ? mailTime(now, notice.kind, settings, env.COMMUNIQUE_ZONE) : null
    return [{ ...notice, key: `${notice.kind} ${about}`, mailAfter }]
  })
  if (rows.length === 0) return
  const told = await tx.$queryRaw<{ personId: string }[]>`
    INSERT INTO "Notice" AS notice (id, "personId", kind, key, at, "releaseId", "localisationId", "translationId",
      "commentId", work, "actorId", "mailAfter")
    SELECT gen_random_uuid(), "personId", kind, key, at, "releaseId", "localisationId", "translationId",
      "commentId", work, "actorId", "mailAfter"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new ("personId" uuid, kind text, key text,
      at timestamptz, "releaseId" uuid, "localisationId" uuid, "translationId" uuid, "commentId" uuid, work "Work",
      "actorId" uuid, "mailAfter" timestamptz)
    ORDER BY "personId", key
    ON CONFLICT ("personId", key) DO UPDATE SET
      at = EXCLUDED.at,
      "translationId" = EXCLUDED."translationId",
      "actorId" = EXCLUDED."actorId",
      "readAt" = NULL,
      "mailAfter" = CASE WHEN notice."readAt" IS NULL THEN notice."mailAfter" ELSE EXCLUDED."mailAfter" END
    WHERE EXCLUDED.at > notice.at
    RETURNING "personId"`
  for (const personId of new Set(told.map((row) => row.personId)))
    tellPages(tx, { kind: 'notices', personId })
}
