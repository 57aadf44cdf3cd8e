import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'

/** Does a deed that needs no more than its address. @returns why not, if it was refused */
export async function asked(method: 'POST' | 'DELETE', path: string): Promise<Refused | null> {
  const answer = await ask(method, path)
  return answer.ok ? null : answer.refused
}
