import type { Tx } from '@/platform/database'
import { may } from '@/workflow/release/policy'
import type { Actor } from '@/workflow/release/actor'

const deedOf = { translate: 'work.take_translation', review: 'work.take_review' } as const

/**
 * Gives back the work someone holds and may no longer do. What they typed stays in their working copies.
 * @param actor the person as they are after the change; without roles everything goes back
 */
export async function giveBackClaims(
  tx: Tx,
  actor: Pick<Actor, 'personId' | 'roles' | 'languages'>,
): Promise<number> {
  const held = await tx.claim.findMany({
    where: { personId: actor.personId },
    select: { localisationId: true, work: true, localisation: { select: { language: true } } },
  })
  const lost = held.filter(({ work, localisation: { language } }) => {
    const release = { restricted: false, languages: [language], namedPeople: [] }
    return !may({ ...actor, name: '' }, deedOf[work], { language, release })
  })
  for (const { localisationId, work } of lost)
    await tx.claim.deleteMany({ where: { localisationId, work, personId: actor.personId } })
  return lost.length
}
