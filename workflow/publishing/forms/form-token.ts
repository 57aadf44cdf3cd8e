import { createHmac, timingSafeEqual } from 'node:crypto'
import { secretFor } from '@/platform/secrets'

/** Nobody has read a form and written something sooner, and nobody writes longer. */
const formMs = { least: 3_000, most: 4 * 60 * 60 * 1000 }

const signature = (at: string): Buffer =>
  createHmac('sha256', secretFor('readers’ forms')).update(at).digest()

/** What a form carries, so that only forms that were shown are taken. It says when, and nothing of whom. */
export const formToken = (at: number): string => `${at}.${signature(`${at}`).toString('base64url')}`

/** Whether it was made here, long enough ago and not too long. */
export function isTimely(token: string, now: number): boolean {
  const [at = '', given = ''] = token.split('.')
  const right = signature(at)
  const claimed = Buffer.from(given, 'base64url')
  if (claimed.length !== right.length || !timingSafeEqual(claimed, right)) return false
  const age = now - Number(at)
  return age >= formMs.least && age <= formMs.most
}
