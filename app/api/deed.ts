import type { z } from 'zod'
import { log } from '@/platform/log'
import { actorOf } from '@/workflow/people/actor'
import type { SignedIn } from '@/workflow/people/actor'
import { Refusal } from '@/workflow/release/refusal'
import type { RefusalReason } from '@/workflow/release/refusal'
import { readBody } from './read-body'

const status: Record<RefusalReason, number> = {
  not_signed_in: 401,
  not_allowed: 403,
  not_found: 404,
  bad_input: 400,
  changed_meanwhile: 409,
  held_by_other: 409,
  has_errors: 422,
  not_ready: 409,
  too_early: 409,
  too_many: 429,
}

type Context = { params: Promise<Record<string, string | string[] | undefined>> }
type Run<I, O> = (actor: SignedIn, input: I) => Promise<O>

/** The headers of every answer here: kept nowhere, and never a page. */
export const headers = {
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
}
const answer = (body: unknown, code = 200) => Response.json(body ?? {}, { status: code, headers })

async function read<I>(request: Request, context: Context, input: z.ZodType<I>): Promise<I> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const result = input.safeParse({ ...query, ...(await readBody(request)), ...(await context.params) })
  if (!result.success)
    throw new Refusal('bad_input', {
      why: 'shape',
      fields: result.error.issues.map(({ path }) => path.join('.')),
    })
  return result.data
}

/** What went wrong as an answer: a typed refusal, or the reference under which the log has a fault of ours. */
export function refuse(error: unknown, request: Request): Response {
  if (error instanceof Refusal)
    return answer({ refusal: { reason: error.reason, ...error.detail } }, status[error.reason])
  const reference = crypto.randomUUID()
  log.error(
    { reference, method: request.method, error: error instanceof Error ? error.stack : String(error) },
    'request failed',
  )
  return answer({ fault: { reference } }, 500)
}

/**
 * A route handler for one deed: who is asking, what they ask (address, query and body as one object), one call, its
 * answer as JSON or a typed refusal. The policy is asked inside the deed.
 */
export function deed<I, O>(input: z.ZodType<I>, run: Run<I, O>) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const actor = await actorOf(request.headers)
      if (!actor) throw new Refusal('not_signed_in')
      if (actor.startingPassword) throw new Refusal('not_allowed', { why: 'starting_password' })
      const result = await run(actor, await read(request, context, input))
      return result instanceof Response ? result : answer(result)
    } catch (error) {
      return refuse(error, request)
    }
  }
}
