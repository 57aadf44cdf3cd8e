import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'

/** The person with an id, as the policy knows them; null for nobody, and for an account that was retired. */
export async function actorWith(tx: Tx, personId: string): Promise<Actor | null> {
  const person = await tx.person.findUnique({
    where: { id: personId, retiredAt: null },
    select: { name: true, roles: true, languages: true },
  })
  return person && { personId, ...person }
}
