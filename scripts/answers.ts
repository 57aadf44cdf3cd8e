import { setTimeout as sleep } from 'node:timers/promises'

async function status(address: string): Promise<number | undefined> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    await response.body?.cancel()
    return response.status
  } catch {
    return undefined
  }
}

/** Waits until the address answers 200. @returns whether it did in time */
export async function answers(address: string, patienceMs: number): Promise<boolean> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(200))
    if ((await status(address)) === 200) return true
  return false
}
