import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'
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

/** The office's own proxies: addresses and CIDR ranges. */
function ownProxies(): BlockList {
  const list = new BlockList()
  for (const each of env.trustedProxies) {
    const [address = '', bits] = each.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits) list.addSubnet(address, Number(bits), family)
    else list.addAddress(address, family)
  }
  return list
}

let proxies: BlockList | undefined

/** Who asked, from what `tellAddress` said: the last of the chain that is none of the office's own proxies. */
export function askedFrom(forwardedFor: string | null): string | null {
  proxies ??= ownProxies()
  const chain = (forwardedFor ?? '').split(',').map((each) => each.trim().replace(/^::ffff:/u, ''))
  const isOwn = (address: string) =>
    isIP(address) !== 0 && proxies!.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
  const asker = chain.findLast((address) => !isOwn(address)) ?? chain[0]
  return asker && isIP(asker) !== 0 ? asker : null
}
