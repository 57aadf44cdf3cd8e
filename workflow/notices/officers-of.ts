import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { looksAfter } from '@/workflow/release/policy'
import { releaseSubject } from '@/workflow/release/subject'

/** More officers than an office has. */
const mostOfficers = 500

/** The officers a release is open to; of the fixed texts of the pages, the administrators too. */
export async function officersOf(tx: Tx, releaseId: string): Promise<Actor[]> {
  const subject = await releaseSubject(releaseId, tx)
  const rows = await tx.person.findMany({
    where: { retiredAt: null, roles: { hasSome: ['officer', 'administrator'] } },
    orderBy: { id: 'asc' },
    take: mostOfficers,
    select: { id: true, name: true, roles: true, languages: true },
  })
  return rows
    .map(({ id, ...person }): Actor => ({ personId: id, ...person }))
    .filter((person) => looksAfter(person, subject))
}
