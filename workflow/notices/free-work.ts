import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { may } from '@/workflow/release/policy'
import type { Subject } from '@/workflow/release/policy'
import { takeDeed } from '@/workflow/review/work'
import type { Work } from '@/workflow/review/work'
import { fallbackChain } from '@/workflow/text/language'

/** More people than an office has for one language. */
const mostPeople = 1_000

const roleFor = { translate: 'translator', review: 'reviewer' } as const

/** Everyone who may take a kind of work where it is, by the policy. */
export async function workersFor(
  tx: Tx,
  work: Work,
  subject: Subject & { language: string },
): Promise<Actor[]> {
  const rows = await tx.person.findMany({
    where: {
      retiredAt: null,
      roles: { has: roleFor[work] },
      languages: { hasSome: fallbackChain(subject.language) },
    },
    orderBy: { id: 'asc' },
    take: mostPeople,
    select: { id: true, name: true, roles: true, languages: true },
  })
  return rows
    .map(({ id, ...person }): Actor => ({ personId: id, ...person }))
    .filter((person) => may(person, takeDeed[work], subject))
}

/** Work of one kind that nobody holds and that is given to nobody: whose it may not be to do, if it is of one person. */
export type FreeWork = { isFree: boolean; onlyBy: string | null }

/**
 * Whether there is work of a kind in a localisation, in any of its runs, that somebody could take now.
 * @returns `onlyBy`: all of it was confirmed by this person, who may not review it
 */
export async function freeWork(tx: Tx, localisationId: string, work: Work): Promise<FreeWork> {
  const rows = await tx.$queryRaw<{ confirmerId: string }[]>`
    SELECT DISTINCT counted."confirmerId"
    FROM "WorkCount" counted
    WHERE counted."localisationId" = ${localisationId}::uuid AND counted.segments > 0
      AND CASE ${work}
        WHEN 'review' THEN counted.state = 'awaiting_review'
        ELSE counted.state IN ('untranslated', 'draft', 'changes_requested')
      END
      AND NOT EXISTS (SELECT FROM "Claim" claim
        WHERE claim."localisationId" = counted."localisationId" AND claim.work = ${work}::"Work"
          AND claim.run IN (0, counted.run) AND claim."expiresAt" > clock_timestamp())
      AND NOT EXISTS (SELECT FROM "Assignment" given
        WHERE given."localisationId" = counted."localisationId" AND given.work = ${work}::"Work"
          AND given.run IN (0, counted.run) AND coalesce(given."dueAt" > clock_timestamp(), true))`
  const [first, ...others] = rows
  return {
    isFree: first !== undefined,
    onlyBy: work === 'review' && first && others.length === 0 ? first.confirmerId : null,
  }
}
