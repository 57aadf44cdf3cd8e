import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

type Seen = { status: number; body: string }

type Watching = { from: number; everyMs?: number; forMs?: number; is: (seen: Seen) => boolean }

const ask = (address: string): Promise<Seen> =>
  new Promise((resolve, reject) => {
    request(address, { agent }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (body += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })

/**
 * Asks for addresses until each answers as it should.
 * @param watching.everyMs the pause after each round: whoever asks takes time from those who answer
 * @returns when each did so first, in milliseconds since `from`; where it has not within `forMs`, Infinity
 */
export async function watch(
  addresses: readonly string[],
  { from, everyMs = 50, forMs = 30_000, is }: Watching,
): Promise<number[]> {
  const after = new Map<string, number>()
  while (after.size < addresses.length && Date.now() < from + forMs) {
    await Promise.all(
      addresses
        .filter((address) => !after.has(address))
        .map(async (address) => {
          if (is(await ask(address))) after.set(address, Date.now() - from)
        }),
    )
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
  return addresses.map((address) => after.get(address) ?? Infinity)
}
