import { once } from 'node:events'
import { request } from 'node:http'

type Sent = { headers?: Record<string, string>; body: string | Buffer | Iterable<Buffer> }

export type Answered = { status: number; body: string; milliseconds: number }

const isWhole = (body: Sent['body']): body is string | Buffer =>
  typeof body === 'string' || Buffer.isBuffer(body)

/**
 * Posts a body as a program would, byte by byte as given; in pieces without a length where it is no string or buffer.
 * What is still to be sent when the answer comes is not sent.
 */
export function post(path: string, { headers = {}, body }: Sent): Promise<Answered> {
  const begun = Date.now()
  return new Promise((resolve, reject) => {
    const asking = request(`${process.env.COMMUNIQUE_URL}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    })
    let isAnswered = false
    asking.on('response', async (response) => {
      isAnswered = true
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part as Buffer)
      const answer = Buffer.concat(parts).toString('utf8')
      resolve({ status: response.statusCode!, body: answer, milliseconds: Date.now() - begun })
      asking.destroy()
    })
    // An answer may come, and the connection end, while there is more to send.
    asking.on('error', (error) => !isAnswered && reject(error))
    if (isWhole(body)) return asking.end(body)
    const gone = new Promise((go) => asking.once('close', go))
    void (async () => {
      for (const part of body) {
        if (isAnswered || asking.destroyed) return
        if (!asking.write(part)) await Promise.race([once(asking, 'drain'), gone])
      }
      asking.end()
    })()
  })
}
