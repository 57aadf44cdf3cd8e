import { refuse } from '@/app/api/deed'
import { readBounded } from '@/app/api/read-body'
import { auth } from '@/workflow/people/auth'

/** An address, a password and what belongs to them. */
const maxAuthBytes = 10_000

/** Sign-in, sign-out and passwords. Anybody may ask this, so no more of it is read than it could need. */
export async function POST(request: Request): Promise<Response> {
  try {
    const body = await readBounded(request, maxAuthBytes)
    const { url, method, headers } = request
    return await auth.handler(new Request(url, { method, headers, body: new Uint8Array(body) }))
  } catch (error) {
    return refuse(error, request)
  }
}
