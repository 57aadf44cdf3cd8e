import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { may } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { works } from '@/workflow/review/work'
import type { Work } from '@/workflow/review/work'
import { actorWith } from './actor-with'
import { freeWork, workersFor } from './free-work'

/** Ids of those who have the work left in a localisation: who holds it or was given it, or else all who may take it. */
export async function peopleWithWork(tx: Tx, localisationId: string): Promise<string[]> {
  const subject = await localisationSubject(localisationId, tx)
  const people = new Set<string>()
  for (const work of works) {
    const { isFree, onlyBy } = await freeWork(tx, localisationId, work)
    const having = isFree ? await workersFor(tx, work, subject) : await holders(tx, localisationId, work)
    for (const person of having)
      if (person.personId !== onlyBy && may(person, 'work.read', subject)) people.add(person.personId)
  }
  return [...people]
}

async function holders(tx: Tx, localisationId: string, work: Work): Promise<Actor[]> {
  const rows = await tx.$queryRaw<{ personId: string }[]>`
    SELECT "personId" FROM "Claim"
    WHERE "localisationId" = ${localisationId}::uuid AND work = ${work}::"Work" AND "expiresAt" > clock_timestamp()
    UNION
    SELECT "personId" FROM "Assignment"
    WHERE "localisationId" = ${localisationId}::uuid AND work = ${work}::"Work"`
  const people = await Promise.all(rows.map(({ personId }) => actorWith(tx, personId)))
  return people.filter((person) => person !== null)
}
