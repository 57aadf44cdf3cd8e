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

/**
 * The network a request came from, as it counts for limits: an IPv4 address, or the 64 bits of an IPv6 address that one
 * connection has to itself. Of what was claimed on the way, what the office's own proxies said.
 */
export function networkOf({ socket, headers }: IncomingMessage): string {
  const chain = `${headers['x-forwarded-for'] ?? ''}`.split(',').map((each) => each.trim())
  const claimed = proxies.rules.length > 0 ? chain.filter((each) => isIP(each) !== 0) : []
  let address = socket.remoteAddress ?? ''
  while (isProxy(address) && claimed.length > 0) address = claimed.pop()!
  return isIP(address) === 6 ? prefixOf(address) : address
}

/** The first 64 bits of an IPv6 address, or the IPv4 address it stands for. */
function prefixOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1]
  if (mapped) return mapped
  const [before = '', after] = address.split('%')[0]!.toLowerCase().split('::')
  const [first, last] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - first!.length - last!.length)).fill('0')
  return [...first!, ...zeros, ...last!].slice(0, 4).join(':')
}

/** Who asked, from what `tellAddress` said: the last of the chain that is none of the office's own proxies. */
export function askedFrom(forwardedFor: string | null): string | null {
  const chain = (forwardedFor ?? '').split(',').map((each) => each.trim().replace(/^::ffff:/iu, ''))
  const asker = chain.findLast((address) => !isProxy(address)) ?? chain[0]
  return asker && isIP(asker) !== 0 ? asker : null
}
