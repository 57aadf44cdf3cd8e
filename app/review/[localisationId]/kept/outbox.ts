import type { Answer } from '@/app/components/ask'
import { keepDeed, keptDeeds, mayAskAgain, sendDeed } from '@/app/components/kept-deeds'
import type { KeptDeed } from '@/app/components/kept-deeds'
import { observed } from '@/app/components/observed'
import type { Decided } from '@/workflow/review/confirm'

const firstPauseMs = 3_000
const longestPauseMs = 30_000

type Settled = (kept: KeptDeed, answer: Answer<Decided>) => void

/**
 * Confirmations and approvals made while the desk could not be reached: kept in this browser, sent one after another in
 * the order they were made once it can be, and shown as waiting until then.
 */
export function outbox(personId: string) {
  const waiting = observed<readonly KeptDeed[]>([])
  const listeners = new Set<Settled>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let pauseMs = firstPauseMs
  let isSending = false

  const without = (id: string) => (now: readonly KeptDeed[]) =>
    now.filter(({ translationId }) => translationId !== id)

  function later(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void send(), pauseMs)
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  }

  async function send(): Promise<void> {
    if (isSending) return
    isSending = true
    clearTimeout(timer)
    for (const kept of waiting.get()) {
      const answer = await sendDeed<Decided>(personId, kept)
      if (mayAskAgain(answer)) {
        later()
        break
      }
      pauseMs = firstPauseMs
      waiting.set(without(kept.translationId))
      for (const listener of listeners) listener(kept, answer)
    }
    isSending = false
  }

  /** @returns false where this browser keeps nothing: then the deed has not been done */
  function add(kept: KeptDeed): boolean {
    if (!keepDeed(personId, kept)) return false
    waiting.set((now) => [...without(kept.translationId)(now), kept])
    later()
    return true
  }

  /** Takes up what an earlier page left, and sends when the network comes back. @returns how to stop */
  function watch(): () => void {
    waiting.set(keptDeeds(personId))
    if (waiting.get().length > 0) void send()
    const again = () => void send()
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }

  /** Told of each that was answered. @returns how to stop */
  function listen(listener: Settled): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  const has = (id: string): boolean => waiting.get().some(({ translationId }) => translationId === id)
  return { waiting, add, has, watch, listen }
}
