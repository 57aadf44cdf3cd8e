import type { IncomingMessage } from 'node:http'
import { env } from './env'

/**
 * Says who asked, for rate limits, in `x-forwarded-for`: the peer itself. What a request claims beyond that counts only
 * where the office names its own proxies, whose addresses are then taken off the end of the chain.
 */
export function tellAddress(request: IncomingMessage): void {
  const peer = request.socket.remoteAddress ?? ''
  const claimed = env.trustedProxies.length > 0 ? request.headers['x-forwarded-for'] : undefined
  request.headers['x-forwarded-for'] = claimed ? `${String(claimed)}, ${peer}` : peer
}
