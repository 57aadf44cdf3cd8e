import { database, inTransaction } from '@/platform/database'
import { sendsMail } from '@/platform/mail'
import { handOff } from '@/workflow/release/hand-off'

/** People written to after one sweep; the others wait for the next. */
const atOnce = 200

/** Hands off a mail to everybody for whom something is due. One that is waiting or under way is not asked for twice. */
export async function mailWhatIsDue(): Promise<void> {
  if (!sendsMail()) return
  const due = await database.$queryRaw<{ personId: string }[]>`
    SELECT "personId" FROM "Notice" WHERE "mailAfter" <= clock_timestamp()
    GROUP BY "personId" ORDER BY min("mailAfter") LIMIT ${atOnce}`
  for (const { personId } of due) await inTransaction((tx) => handOff(tx, 'mail-notices', { personId }))
}
