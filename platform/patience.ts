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

/** Time enough to notice an answer and stop sending. */
const afterAnswerMs = 5_000

/** Cuts off whoever has been answered and goes on sending: what is refused for its size is not read to its end. */
export function cutOffAfterAnswer(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (request.complete) return
    setTimeout(() => {
      if (!request.complete) request.socket.destroy()
    }, afterAnswerMs).unref()
  })
}
