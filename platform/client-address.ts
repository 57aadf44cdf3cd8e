import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
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

const proxies = new BlockList()
for (const proxy of env.trustedProxies) {
  const [address = '', bits] = proxy.split('/')
  const family = isIP(address)
  if (family === 0) continue
  const type = family === 6 ? 'ipv6' : 'ipv4'
  if (bits === undefined) proxies.addAddress(address, type)
  else proxies.addSubnet(address, Number(bits), type)
}

const isProxy = (address: string): boolean => {
  const family = isIP(address)
  return family !== 0 && proxies.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** Who asked, from what `tellAddress` said: the last of the chain that is none of the office's own proxies. */
export function askedFrom(forwardedFor: string | null | undefined): string | null {
  const chain = (forwardedFor ?? '').split(',').map((each) => each.trim().replace(/^::ffff:/iu, ''))
  const asker = chain.findLast((address) => !isProxy(address)) ?? chain[0]
  return asker && isIP(asker) !== 0 ? asker : null
}

/** The network they asked from, as it counts for limits: an IPv4 address, or the 64 bits of IPv6 that one line has. */
export function networkOf(forwardedFor: string | null | undefined): string {
  const address = askedFrom(forwardedFor) ?? ''
  if (isIP(address) !== 6) return address
  const [before = '', after] = address.split('%')[0]!.toLowerCase().split('::')
  const [first, last] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - first!.length - last!.length)).fill('0')
  return [...first!, ...zeros, ...last!].slice(0, 4).join(':')
}
