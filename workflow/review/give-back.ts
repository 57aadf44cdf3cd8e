import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { keepText } from './keep-text'

type Typed = {
  translationId: string
  /** What a deed that is taken back had made of the text; null where it left it as it was. */
  text: string | null
  /** Of the translation, after the taking back. */
  version: number
}

/**
 * Gives a person back what they had typed for a deed they take back, as their working copy. What they have typed since
 * is newer and stays, begun on the text as it stands now.
 */
export async function giveBack(tx: Tx, actor: Actor, { translationId, text, version }: Typed): Promise<void> {
  const { count } = await tx.workingCopy.updateMany({
    where: { translationId, personId: actor.personId },
    data: { baseVersion: version, version: { increment: 1 } },
  })
  if (count === 0 && text !== null) await keepText(tx, actor, { translationId, text, version })
}
