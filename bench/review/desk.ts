import { Agent, request } from 'node:http'
import type { BenchPerson } from './people'

export type Answered = { status: number; body: string }

/** The running desk, asked over connections that stay open, as browsers do. */
export function deskAt(address: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })

  function send(person: BenchPerson, method: string, path: string, body?: object): Promise<Answered> {
    const json = body && JSON.stringify(body)
    const headers = {
      cookie: person.cookie,
      ...(json && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) }),
    }
    return new Promise((resolve, reject) => {
      const asked = request(`${address}${path}`, { agent, method, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () =>
          resolve({ status: response.statusCode!, body: Buffer.concat(parts).toString('utf8') }),
        )
      })
      asked.on('error', (error: NodeJS.ErrnoException) => {
        // A connection that rested was closed at the other end just now: browsers ask again.
        if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(send(person, method, path, body))
        else reject(error)
      })
      asked.end(json)
    })
  }

  /** @throws where the desk answers anything but 200: nothing here is meant to be refused */
  async function ask<T>(person: BenchPerson, method: string, path: string, body?: object): Promise<T> {
    const answer = await send(person, method, `/api/v1/${path}`, body)
    if (answer.status !== 200)
      throw new Error(`${method} ${path} answered ${answer.status}: ${answer.body.slice(0, 300)}`)
    return JSON.parse(answer.body) as T
  }

  async function open(person: BenchPerson, path: string): Promise<string> {
    const answer = await send(person, 'GET', path)
    if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status}`)
    return answer.body
  }

  return { ask, open, close: () => agent.destroy() }
}

export type Desk = ReturnType<typeof deskAt>
