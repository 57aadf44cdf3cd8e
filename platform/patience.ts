import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * How long an HTTP server of ours waits for a request, in milliseconds: its headers, and all of it. The longest, two
 * megabytes of text in base64, takes two minutes at 200 kbit/s. Whoever is slower, or never ends, is cut off.
 */
export const patience = {
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5_000,
}

/** Of a server that also takes files and works through them as they arrive: an hour for those. */
export const patienceWithFiles = { ...patience, requestTimeout: 3_600_000 }

/** Cuts off a request that takes longer to arrive than `patience` has, unless it brings a file. */
export function cutOffSlow(request: IncomingMessage, bringsFile?: RegExp): void {
  if (bringsFile?.test(request.url ?? '')) return
  const { socket } = request
  const timer = setTimeout(() => {
    if (!request.complete) socket.destroy()
  }, patience.requestTimeout)
  request.once('close', () => clearTimeout(timer))
}

/** Time enough to notice an answer and stop sending. */
const afterAnswerMs = 5_000

/** Cuts off whoever has been answered and goes on sending: what is refused for its size is not read to its end. */
export function cutOffAfterAnswer(request: IncomingMessage, response: ServerResponse): void {
  // Held on to: a request whose connection is closed already has none.
  const { socket } = request
  response.once('finish', () => {
    if (request.complete) return
    setTimeout(() => {
      if (!request.complete) socket.destroy()
    }, afterAnswerMs).unref()
  })
}
