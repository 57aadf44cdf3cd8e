import { headers as own, refuse } from '@/app/api/deed'
import { readBounded } from '@/app/api/read-body'
import { auth } from '@/workflow/people/auth'

/** An address, a password and what belongs to them. */
const maxAuthBytes = 10_000

/** Sign-in, sign-out and passwords. Anybody may ask this, so no more of it is read than it could need. */
export async function POST(request: Request): Promise<Response> {
  try {
    const body = await readBounded(request, maxAuthBytes)
    const { url, method, headers } = request
    const given = await auth.handler(new Request(url, { method, headers, body: new Uint8Array(body) }))
    const answer = new Response(given.body, given)
    for (const [name, value] of Object.entries(own)) answer.headers.set(name, value)
    return answer
  } catch (error) {
    return refuse(error, request)
  }
}
