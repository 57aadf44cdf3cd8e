import { databaseNow } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Told } from '@/workflow/release/hand-off'
import { localisationSubject } from '@/workflow/release/subject'
import { isBegun } from '@/workflow/review/left'
import { freeWork, workersFor } from './free-work'
import type { NewNotice } from './write-notices'

/** `at`: since when it waits; now, unless told otherwise. */
type TellOfWork = Omit<Extract<Told, { kind: 'work' }>, 'kind'> & { at?: Date }

/** Work waits in a language: whoever could take it is told, unless somebody has it already. */
export async function tellOfWork(
  tx: Tx,
  { localisationId, work, actorId, ...since }: TellOfWork,
): Promise<NewNotice[]> {
  if (!(await isBegun(tx, localisationId))) return []
  const { isFree, onlyBy } = await freeWork(tx, localisationId, work)
  if (!isFree) return []
  const subject = await localisationSubject(localisationId, tx)
  const people = await workersFor(tx, work, subject)
  const at = since.at ?? (await databaseNow(tx))
  return people
    .filter(({ personId }) => personId !== actorId && personId !== onlyBy)
    .map(({ personId }) => ({
      ...{ personId, kind: 'work', about: `${localisationId} ${work}`, at, work, actorId },
      ...{ releaseId: subject.releaseId, localisationId },
    }))
}
