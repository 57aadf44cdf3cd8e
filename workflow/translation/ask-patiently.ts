import { setTimeout as wait } from 'node:timers/promises'
import { ask } from './ask'
import { EngineError } from './engines/engine'
import type { Asking } from './ledger'

/** An engine that says when to come back is waited for in the job up to this long; beyond it the job is run again. */
const patienceSeconds = 60
const tries = 3

/**
 * Asks, and asks again when an engine has said how soon it may be.
 * @throws EngineError that says no time, or one further off than a job should wait
 */
export async function askPatiently(asking: Asking, sent: string[], signal: AbortSignal) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask(asking, sent, signal)
    } catch (error) {
      const seconds = error instanceof EngineError ? error.retryAfterSeconds : undefined
      if (seconds === undefined || seconds > patienceSeconds || attempt === tries) throw error
      await wait(seconds * 1000, undefined, { signal })
    }
  }
}
