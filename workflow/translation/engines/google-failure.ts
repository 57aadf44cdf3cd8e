import { EngineError } from './engine'
import type { EngineFailure } from './engine'

type Status = {
  code?: unknown
  reason?: unknown
  message?: unknown
  statusDetails?: { retryDelay?: { seconds?: unknown; nanos?: unknown } | null }[] | string
}

/** What a gRPC status means to us, and whether asking again can help. */
const meanings: Record<number, [EngineFailure, retryable: boolean]> = {
  1: ['outage', true],
  2: ['outage', true],
  3: ['rejected', false],
  4: ['timeout', true],
  5: ['rejected', false],
  7: ['credentials', false],
  8: ['quota', true],
  9: ['rejected', false],
  10: ['outage', true],
  11: ['rejected', false],
  12: ['rejected', false],
  13: ['outage', true],
  14: ['outage', true],
  16: ['credentials', false],
}

/** Quota documentation says an overrun may come as "permission denied" with these words. */
const overrun = /(?:daily|user) (?:rate )?limit exceeded|quota/iu

/** A key that was withdrawn: the sign-in server's answer arrives without a status of its own. */
const withdrawn = /invalid_(?:grant|client|rapt)/u

function retryAfterSeconds({ statusDetails }: Status): number | undefined {
  if (!Array.isArray(statusDetails)) return undefined
  const delay = statusDetails.find((detail) => detail.retryDelay)?.retryDelay
  if (!delay) return undefined
  return Math.ceil(Number(delay.seconds ?? 0) + Number(delay.nanos ?? 0) / 1e9)
}

/**
 * What the client threw, in our words. Its class differs between transports, so the status code decides; its message
 * may quote what was sent and is left behind.
 */
export function googleFailure(thrown: unknown): EngineError {
  const status = (thrown ?? {}) as Status
  const code = typeof status.code === 'number' ? status.code : 2
  const message = String(status.message)
  const means = withdrawn.test(message) ? 16 : code === 7 && overrun.test(message) ? 8 : code
  const [failure, retryable] = meanings[means] ?? meanings[2]!
  const reason =
    typeof status.reason === 'string' && /^[A-Z_]{1,63}$/u.test(status.reason) ? ` ${status.reason}` : ''
  return new EngineError(
    failure,
    retryable,
    `google answered with status ${code}${reason}`,
    retryAfterSeconds(status),
  )
}
