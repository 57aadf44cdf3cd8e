import type { IncomingMessage } from 'node:http'

/** Bytes of a form: a long release in a script of three bytes a letter, each written with nine. */
const mostBytes = 1_000_000

/** The fields of a posted form; null where it is too large or no form. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  const type = `${request.headers['content-type'] ?? ''}`.split(';')[0]!.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return null
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > mostBytes) return null
    parts.push(part)
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'))
}
