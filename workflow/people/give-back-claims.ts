import type { Tx } from '@/platform/database'
import { may } from '@/workflow/release/policy'
import type { Actor } from '@/workflow/release/actor'

const deedOf = { translate: 'work.take_translation', review: 'work.take_review' } as const

/**
 * Gives back the work someone holds, or was given, and may no longer do. What they typed stays in their working copies.
 * @param actor the person as they are after the change; without roles everything goes back
 * @returns how many claims
 */
export async function giveBackClaims(
  tx: Tx,
  actor: Pick<Actor, 'personId' | 'roles' | 'languages'>,
): Promise<number> {
  const { personId } = actor
  const select = { localisationId: true, work: true, localisation: { select: { language: true } } } as const
  const isLost = ({ work, localisation: { language } }: Having) => {
    const release = { restricted: false, isFrame: false, languages: [language], namedPeople: [] }
    return !may({ ...actor, name: '' }, deedOf[work], { language, release })
  }
  const held = (await tx.claim.findMany({ where: { personId }, select })).filter(isLost)
  for (const { localisationId, work } of held)
    await tx.claim.deleteMany({ where: { localisationId, work, personId } })
  const given = (await tx.assignment.findMany({ where: { personId }, select })).filter(isLost)
  for (const { localisationId, work } of given)
    await tx.assignment.deleteMany({ where: { localisationId, work, personId } })
  return held.length
}

type Having = { localisationId: string; work: 'translate' | 'review'; localisation: { language: string } }
