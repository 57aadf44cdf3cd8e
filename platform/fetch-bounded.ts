import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { request as overHttp } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { request as overHttps } from 'node:https'
import { isPrivate } from './private-addresses'

/** Why nothing was fetched. */
export class FetchError extends Error {
  override name = 'FetchError'
}

export type Fetched = { status: number; body: Buffer; contentType: string; address: string }

const most = { bytes: 5 * 1024 * 1024, ms: 15_000, redirects: 4 }

type Rules = {
  /** Also from this machine and its own networks. */
  allowPrivate?: boolean
}

/**
 * Fetches a document from an address somebody else wrote: within bounds of size, time and redirects, and from public
 * hosts alone unless told otherwise. The host that is asked is the one whose address was looked at.
 * @throws FetchError
 */
export async function fetchBounded(address: string, rules: Rules = {}): Promise<Fetched> {
  const deadline = AbortSignal.timeout(most.ms)
  let url = urlOf(address)
  for (let redirects = 0; redirects <= most.redirects; redirects++) {
    const response = await ask(url, rules, deadline)
    const { statusCode: status = 0, headers } = response
    if (status >= 300 && status < 400 && headers.location) {
      response.destroy()
      url = urlOf(headers.location, url)
      continue
    }
    const body = await bodyOf(response, url)
    return { status, body, contentType: headers['content-type'] ?? '', address: url.href }
  }
  throw new FetchError(`${address} leads from one address to the next without end.`)
}

function urlOf(address: string, base?: URL): URL {
  const url = URL.parse(address, base)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password)
    throw new FetchError(`${address} is no http or https address.`)
  return url
}

function ask(url: URL, { allowPrivate = false }: Rules, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  // A literal address is not looked up.
  if (!allowPrivate && isPrivate(host)) throw new FetchError(`${url.host} is on a private network.`)
  const request = url.protocol === 'https:' ? overHttps : overHttp
  const headers = { 'accept-encoding': 'identity', 'user-agent': 'communique-verify' }
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(failure(url, error, signal))
    request(url, { headers, signal, agent: false, ...(!allowPrivate && { lookup: publicOnly }) }, resolve)
      .on('error', fail)
      .end()
  })
}

const publicOnly: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, '', 0)
    const inside = addresses.find(({ address }) => isPrivate(address))
    if (inside) return answer(new FetchError(`${hostname} is on a private network.`), '', 0)
    const [first] = addresses
    if (options.all) answer(null, addresses)
    else answer(null, first?.address ?? '', first?.family ?? 0)
  })
}

function failure(url: URL, error: Error, signal: AbortSignal): FetchError {
  if (error instanceof FetchError) return error
  const why = signal.aborted
    ? 'did not answer in time'
    : `cannot be reached (${(error as NodeJS.ErrnoException).code ?? error.message})`
  return new FetchError(`${url.host} ${why}.`, { cause: error })
}

async function bodyOf(response: IncomingMessage, url: URL): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      bytes += part.length
      if (bytes > most.bytes) throw new FetchError(`${url.href} is larger than ${most.bytes} bytes.`)
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof FetchError) throw error
    throw new FetchError(`${url.host} stopped in the middle of its answer.`, { cause: error })
  } finally {
    response.destroy()
  }
  return Buffer.concat(parts)
}
