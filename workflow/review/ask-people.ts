import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { isBegun } from './left'
import { works } from './work'

export const askPeopleInput = z.object({ localisationId: z.uuid(), work: z.enum(works) })

/**
 * An officer asks the people of a language to take work that nobody is at. Whoever could take it is told, where they want
 * to be; nobody is, once somebody has it.
 * @throws Refusal `not_ready` (`not_begun`)
 */
export async function askPeople(
  actor: Actor,
  { localisationId, work }: z.infer<typeof askPeopleInput>,
): Promise<void> {
  const { releaseId, language, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.ask', subject)
  await inTransaction(async (tx) => {
    if (!(await isBegun(tx, localisationId))) throw new Refusal('not_ready', { why: 'not_begun' })
    await handOff(tx, 'notify', { kind: 'work', localisationId, work, actorId: actor.personId })
    await append(tx, 'work.ask', actor, { releaseId, localisationId, language, detail: { work } })
  })
}
