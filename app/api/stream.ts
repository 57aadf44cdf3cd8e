import { listenForPages } from '@/workflow/release/live'
import type { Hears } from '@/workflow/review/watch'
import { beginStream } from './own-streams'

/** Proxies close what is silent for a minute. */
const beatMs = 20_000
/** How long somebody whose access has ended may still be told that something changed. */
const askAgainMs = 60_000
/** When a browser asks again whose stream fell, and one whose person has too many: until then it looks for itself. */
const againMs = { fallen: 3_000, tooMany: 300_000 }

const encoder = new TextEncoder()

/**
 * Server-sent events: each thing this person hears of as JSON, for as long as the browser listens.
 * @param personId whose it is: of too many of one person the oldest ends
 * @param mayHear asked at once and each minute; null or an error: they are no longer let in, and the stream ends
 */
export async function eventStream(personId: string, mayHear: () => Promise<Hears | null>): Promise<Response> {
  let hears = await mayHear()
  let stop = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const end = () => {
        stop()
        controller.close()
      }
      const silence = listenForPages((told) => {
        // A browser that has stopped reading is not written to without end: it looks anew when it is back.
        if (hears?.(told) && (controller.desiredSize ?? 0) > -1_000) send(`data: ${JSON.stringify(told)}\n\n`)
      })
      const beat = setInterval(() => send(':\n\n'), beatMs)
      const forget = beginStream(personId, () => {
        send(`retry: ${againMs.tooMany}\n\n`)
        end()
      })
      let isOver = false
      const asking = setInterval(async () => {
        hears = await mayHear().catch(() => null)
        // Who has gone while it was asked has closed the stream.
        if (!hears && !isOver) end()
      }, askAgainMs)
      stop = () => {
        isOver = true
        silence()
        forget()
        clearInterval(beat)
        clearInterval(asking)
        stop = () => {}
      }
      send(`retry: ${againMs.fallen}\n\n`)
      if (!hears) end()
    },
    cancel: () => stop(),
  })
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
      'x-accel-buffering': 'no',
    },
  })
}
