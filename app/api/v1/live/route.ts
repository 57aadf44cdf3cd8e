import { asking, read, refuse } from '@/app/api/deed'
import { eventStream } from '@/app/api/stream'
import { watch, watchInput } from '@/workflow/review/watch'

/** What changes in what this browser shows, as server-sent events. Who is asking is asked anew each minute. */
export async function GET(request: Request, context: { params: Promise<Record<string, never>> }) {
  try {
    const input = await read(watchInput, { request, context })
    const { personId } = await asking(request)
    return await eventStream(personId, async () => watch(await asking(request), input))
  } catch (error) {
    return refuse(error, request)
  }
}
