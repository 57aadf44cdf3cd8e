import type { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { carryOutIn } from '@/workflow/review/carry-out'
import type { Done } from '@/workflow/review/carry-out'
import type { Decision } from '@/workflow/review/proposal'
import { judge } from './judge'
import { isDecision } from './plan'
import { selectedInput } from './selected'
import { toldOf } from './told'
import type { Told } from './told'

export const doSelectedInput = selectedInput

/** What came of a deed for one text: how it stands now, or why it was not done. */
export type DoneSelected = {
  translationId: string
  text: string | null
  done: Done | null
  refused: Told | null
}

/**
 * Does one deed to texts that were picked, each exactly as it was seen, each with its own event, in one transaction. What
 * may not be done to one of them keeps none of the others from being done. Asking twice does it once.
 */
export async function doSelected(
  actor: Actor,
  asked: z.infer<typeof doSelectedInput>,
): Promise<{ outcomes: DoneSelected[] }> {
  mustBeAllowed(actor, 'work.do_selected', await localisationSubject(asked.localisationId))
  const judged = await judge(actor, asked)
  const decisions = judged.map(({ result }) => result).filter(isDecision)
  const carried = await inTransaction((tx) => carryOutIn(tx, actor, decisions))
  return {
    outcomes: judged.map(({ translationId, result }) => {
      if (result instanceof Refusal) return { translationId, text: null, done: null, refused: toldOf(result) }
      if (!isDecision(result)) {
        const { version, state, oneStep, text } = result.doneAlready.translation
        return { translationId, text, done: { version, state, oneStep, copy: null }, refused: null }
      }
      const outcome = carried.get(result)!
      if (outcome instanceof Refusal)
        return { translationId, text: null, done: null, refused: toldOf(outcome) }
      return { translationId, text: textAfter(result), done: outcome, refused: null }
    }),
  }
}

const textAfter = ({ change: { back, set }, loaded }: Decision): string =>
  (back ?? set)?.text ?? loaded.translation.text
