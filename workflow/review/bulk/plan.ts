import type { z } from 'zod'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import type { TranslationState } from '@/workflow/release/state'
import { localisationSubject } from '@/workflow/release/subject'
import { faulty, stateAfter } from '@/workflow/review/carry-out'
import type { Decision } from '@/workflow/review/proposal'
import { heldByOthers } from './held-by-others'
import { judge } from './judge'
import { selectedInput } from './selected'
import { toldOf } from './told'
import type { Told } from './told'

export const planInput = selectedInput

/** What a deed would come to for one text: the state it would have, or why it would not be done. */
export type Planned = { translationId: string; state: TranslationState | null; refused: Told | null }

/** Says what a deed on picked texts would do to each, before it is done. Changes nothing and takes nothing. */
export async function plan(actor: Actor, asked: z.infer<typeof planInput>): Promise<{ planned: Planned[] }> {
  const { localisationId } = asked
  mustBeAllowed(actor, 'work.do_selected', await localisationSubject(localisationId))
  const judged = await judge(actor, asked)
  const decisions = judged.map(({ result }) => result).filter(isDecision)
  const inTheWay = await heldByOthers(actor, localisationId)
  const faults = new Map(await faulty(decisions))
  return {
    planned: judged.map(({ translationId, result }) => {
      if (!isDecision(result)) {
        const state = result instanceof Refusal ? null : result.doneAlready.translation.state
        return { translationId, state, refused: toldOf(result) }
      }
      const refusal = inTheWay(result) ?? faults.get(result) ?? null
      return { translationId, state: refusal ? null : stateAfter(result).state, refused: toldOf(refusal) }
    }),
  }
}

export const isDecision = (result: object): result is Decision => 'change' in result
