import type { Tx } from '@/platform/database'
import type { Told } from '@/workflow/release/hand-off'
import { may } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { takeDeed } from '@/workflow/review/work'
import { actorWith } from './actor-with'
import type { NewNotice } from './write-notices'

type TellOfAssignment = Omit<Extract<Told, { kind: 'assigned' }>, 'kind'>

/** Work was given to somebody: they are told, unless it has been taken from them again. */
export async function tellOfAssignment(
  tx: Tx,
  { localisationId, work, run, personId }: TellOfAssignment,
): Promise<NewNotice[]> {
  const given = await tx.assignment.findUnique({
    where: { localisationId_work_run: { localisationId, work, run } },
  })
  if (given?.personId !== personId || given.assignedById === personId) return []
  const subject = await localisationSubject(localisationId, tx)
  const person = await actorWith(tx, personId)
  if (!person || !may(person, takeDeed[work], subject)) return []
  const { assignedById: actorId, assignedAt: at } = given
  const { releaseId } = subject
  const about = `${localisationId} ${work} ${run}`
  return [{ personId, kind: 'assigned', about, at, work, actorId, releaseId, localisationId }]
}
