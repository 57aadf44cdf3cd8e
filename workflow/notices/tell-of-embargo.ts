import { databaseNow } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Told } from '@/workflow/release/hand-off'
import { officersOf } from './officers-of'
import { peopleWithWork } from './people-with-work'
import type { NewNotice } from './write-notices'

type TellOfEmbargo = Omit<Extract<Told, { kind: 'embargo_moved' }>, 'kind'>

/** The embargo is another: the officers are told, and whoever has work in the release or could take it. */
export async function tellOfEmbargo(tx: Tx, { releaseId, actorId }: TellOfEmbargo): Promise<NewNotice[]> {
  const at = await databaseNow(tx)
  const told = (personId: string, localisationId: string | null): NewNotice => ({
    ...{ personId, kind: 'embargo_moved', about: localisationId ?? releaseId, at, actorId },
    ...{ releaseId, localisationId },
  })
  const officers = await officersOf(tx, releaseId)
  const notices = officers.map(({ personId }) => told(personId, null))
  const localisations = await tx.localisation.findMany({
    where: { releaseId },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id } of localisations)
    for (const personId of await peopleWithWork(tx, id)) notices.push(told(personId, id))
  return notices.filter(({ personId }) => personId !== actorId)
}
