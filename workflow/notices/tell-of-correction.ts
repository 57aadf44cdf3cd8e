import { databaseNow } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Told } from '@/workflow/release/hand-off'
import { localisationSubject } from '@/workflow/release/subject'
import { firstGlance } from '@/workflow/review/glances'
import { workersFor } from './free-work'
import type { NewNotice } from './write-notices'

type TellOfCorrection = Extract<Told, { kind: 'mending' | 'typo' }>

/**
 * A language's live page is to be mended, or a slip of the pen was mended under its texts, which are to be glanced at: its
 * people are told, each once.
 */
export async function tellOfCorrection(
  tx: Tx,
  { kind, localisationId, actorId }: TellOfCorrection,
): Promise<NewNotice[]> {
  const subject = await localisationSubject(localisationId, tx)
  const translationId = kind === 'typo' ? await firstGlance(tx, localisationId) : null
  if (kind === 'typo' && !translationId) return []
  const people = [
    ...(await workersFor(tx, 'translate', subject)),
    ...(await workersFor(tx, 'review', subject)),
  ]
  const at = await databaseNow(tx)
  return [...new Set(people.map(({ personId }) => personId))]
    .filter((personId) => personId !== actorId)
    .map((personId) => ({
      ...{ personId, kind, about: localisationId, at, actorId },
      ...{ releaseId: subject.releaseId, localisationId, translationId },
    }))
}
