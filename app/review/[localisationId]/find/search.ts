import { findTexts } from './find-texts'
import type { FoundIn, Search } from './find-texts'

/** A release of 2,000 sentences takes a few hundredths of a second. */
const patienceMs = 2_000

/** Looks texts through; an expression in a worker, which is stopped if it takes too long. @returns null: it was */
export function search(asked: Search, signal: AbortSignal): Promise<FoundIn[] | null> {
  if (!asked.query.isPattern) return Promise.resolve(findTexts(asked))
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./find.worker.ts', import.meta.url), { type: 'module' })
    const end = (found: FoundIn[] | null) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(found)
    }
    const timer = setTimeout(() => end(null), patienceMs)
    worker.addEventListener('message', ({ data }: MessageEvent<FoundIn[]>) => end(data))
    worker.addEventListener('error', () => end(null))
    signal.addEventListener('abort', () => end(null))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is nowhere else
    worker.postMessage(asked)
  })
}
