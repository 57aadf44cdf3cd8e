import { setTimeout as wait } from 'node:timers/promises'
import { claim, giveUp, renewing, save } from './call-record'
import type { Claimed } from './call-record'
import { storedAnswers } from './ledger'
import type { Asking } from './ledger'

const lookAgainMilliseconds = 250

async function call(asking: Asking, claimed: Claimed, signal: AbortSignal): Promise<void> {
  const { engine, source, target } = asking.choice
  const lease = renewing(claimed.callId)
  try {
    const answers = await engine
      .translate({ source, target, texts: claimed.sent }, signal)
      .catch(async (error: unknown) => {
        await giveUp(claimed, error)
        throw error
      })
    await save(asking, claimed, answers)
  } finally {
    clearInterval(lease)
  }
}

/**
 * Gets an engine's answers, each bought once: from the ledger where it has them, from another asker who is at it, or
 * by a call, which is on record before it is made.
 * @param sent what the engine is to be sent, within the limits of one call
 * @returns raw answers by what was sent
 * @throws EngineError, with the call on record as failed
 */
export async function ask(
  asking: Asking,
  sent: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, string>> {
  for (;;) {
    signal.throwIfAborted()
    const answers = await storedAnswers(asking, sent)
    const missing = [...new Set(sent)].filter((text) => !answers.has(text))
    if (missing.length === 0) return answers
    const claimed = await claim(asking, missing)
    if (claimed) await call(asking, claimed, signal)
    else await wait(lookAgainMilliseconds, undefined, { signal })
  }
}
