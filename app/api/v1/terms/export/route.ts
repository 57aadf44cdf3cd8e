import { deed, headers } from '@/app/api/deed'
import { exportTerms, exportTermsInput } from '@/workflow/translation/terms/export-terms'

/** Bytes as they are asked for: the database is read no faster than the file is taken. */
function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}

export const GET = deed(exportTermsInput, async (actor, input) => {
  const type = {
    'content-type': 'application/x-tbx; charset=utf-8',
    'content-disposition': 'attachment; filename="terms.tbx"',
  }
  return new Response(streamOf(await exportTerms(actor, input)), { headers: { ...headers, ...type } })
})
