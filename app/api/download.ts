import { headers } from './deed'

type File = { type: string; name: string }

/** A file as an answer, made as it is asked for: nothing is read faster than it is taken, nor after it was given up. */
export function download(parts: AsyncGenerator<string>, { type, name }: File): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
    },
  })
}
