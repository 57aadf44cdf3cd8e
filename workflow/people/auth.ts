import { makeAuth } from '@/platform/auth'
import { database, inTransaction } from '@/platform/database'
import type { Deed } from '@/workflow/release/access'
import { append } from '@/workflow/release/history'

const record = (deed: Deed, personId: string) =>
  inTransaction((tx) => append(tx, deed, { personId }, { subjectId: personId }))

/** Sessions and passwords of this office's people, each beginning and end on record. */
export const auth = makeAuth({
  async mayBegin(personId) {
    const person = await database.person.findUnique({ where: { id: personId }, select: { retiredAt: true } })
    return person !== null && person.retiredAt === null
  },
  signedIn: (personId) => record('account.sign_in', personId),
  sessionsEnded: (personId) => record('account.end_sessions', personId),
  passwordChanged: (personId) =>
    inTransaction(async (tx) => {
      await tx.person.update({ where: { id: personId }, data: { startingPassword: false } })
      await append(tx, 'account.change_password', { personId }, { subjectId: personId })
    }),
})
