import type { Tx } from '@/platform/database'
import type { Told } from '@/workflow/release/hand-off'
import { may } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { actorWith } from './actor-with'
import { tellOfWork } from './tell-of-work'
import type { NewNotice } from './write-notices'

type TellOfReturn = Omit<Extract<Told, { kind: 'sent_back' }>, 'kind'>

/**
 * A text was sent back: its confirmer is told, once for all of a localisation that they have not yet looked at. Where
 * that person no longer translates there, it is work for whoever does.
 */
export async function tellOfReturn(
  tx: Tx,
  { translationId, version, actorId }: TellOfReturn,
): Promise<NewNotice[]> {
  const translation = await tx.translation.findUnique({
    where: { id: translationId },
    select: { localisationId: true, confirmedById: true, state: true, history: { where: { version } } },
  })
  const event = translation?.history[0]
  if (!event || translation.state !== 'changes_requested') return []
  const { localisationId, confirmedById } = translation
  const subject = await localisationSubject(localisationId, tx)
  const confirmer = confirmedById && (await actorWith(tx, confirmedById))
  if (!confirmer || !may(confirmer, 'work.take_translation', subject))
    return tellOfWork(tx, { localisationId, work: 'translate', actorId })
  if (confirmer.personId === actorId) return []
  const { personId } = confirmer
  return [
    {
      ...{ personId, kind: 'sent_back', about: localisationId, at: event.at, work: 'translate', actorId },
      ...{ releaseId: subject.releaseId, localisationId, translationId },
    },
  ]
}
