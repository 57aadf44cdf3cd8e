import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { contentOf, languagesIn } from './concept'
import { raiseTermsVersion } from './terms-version'
import { visibleTo } from './visible-concepts'
import { storedConcept } from './write-concept'

export const deleteConceptInput = z.object({
  conceptId: z.uuid(),
  /** As it was shown. */
  version: z.coerce.number().int().min(1),
})

type Input = z.infer<typeof deleteConceptInput>

async function setDeleted(
  actor: Actor,
  { conceptId, version }: Input,
  deed: 'term.delete' | 'term.restore',
): Promise<{ version: number }> {
  mustBeAllowed(actor, deed)
  const visible = await visibleTo(actor)
  await inTransaction(async (tx) => {
    const stored = await storedConcept(conceptId, tx)
    const known = await tx.concept.count({ where: { AND: [{ id: conceptId }, visible] } })
    if (!stored || known === 0) throw new Refusal('not_found')
    const isDeleted = deed === 'term.restore'
    const { count } = await tx.concept.updateMany({
      where: { id: conceptId, version, deletedAt: isDeleted ? { not: null } : null },
      data: {
        deletedAt: isDeleted ? null : new Date(),
        version: version + 1,
        changedAt: new Date(),
      },
    })
    if (count === 0) throw new Refusal('changed_meanwhile')
    const content = contentOf(stored)
    await tx.conceptEvent.create({
      data: { conceptId, deed, actorId: actor.personId, version: version + 1, content },
    })
    await append(tx, deed, actor, { subjectId: conceptId, detail: { version: version + 1 } })
    await raiseTermsVersion(tx, languagesIn(content))
  })
  return { version: version + 1 }
}

/**
 * An administrator takes a concept out of use. It is kept with its history, and can be put back.
 * @throws Refusal `not_allowed`, `not_found`, `changed_meanwhile`
 */
export const deleteConcept = (actor: Actor, input: Input): Promise<{ version: number }> =>
  setDeleted(actor, input, 'term.delete')

/**
 * An administrator puts a deleted concept back as it was.
 * @throws Refusal `not_allowed`, `not_found`, `changed_meanwhile`
 */
export const restoreConcept = (actor: Actor, input: Input): Promise<{ version: number }> =>
  setDeleted(actor, input, 'term.restore')
