import type { z } from 'zod'
import { log } from '@/platform/log'
import { actorOf } from '@/workflow/people/actor'
import type { SignedIn } from '@/workflow/people/actor'
import { Refusal } from '@/workflow/release/refusal'
import type { RefusalReason } from '@/workflow/release/refusal'
import { bodyOf, mustBeSameOrigin, queryOf, readBody } from './read-body'

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

/** Who is asking. @throws Refusal `not_signed_in`, `not_allowed` (a starting password opens nothing) */
export async function asking(request: Request): Promise<SignedIn> {
  const actor = await actorOf(request.headers)
  if (!actor) throw new Refusal('not_signed_in')
  if (actor.startingPassword) throw new Refusal('not_allowed', { why: 'starting_password' })
  return actor
}

type Asked = { request: Request; context: Context; body?: Record<string, unknown> }

/** What they ask, from address, query and body. @throws Refusal `bad_input` */
export async function read<I>(input: z.ZodType<I>, { request, context, body }: Asked): Promise<I> {
  const result = input.safeParse({ ...queryOf(request), ...body, ...(await context.params) })
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
      const actor = await asking(request)
      const body = await readBody(request)
      const result = await run(actor, await read(input, { request, context, body }))
      return result instanceof Response ? result : answer(result)
    } catch (error) {
      return refuse(error, request)
    }
  }
}

/** A memory of a million units is some 500 MB. */
const maxFileBytes = 2_000_000_000

type TakeFile<I, O> = (actor: SignedIn, input: I, file: AsyncIterable<Uint8Array>) => Promise<O>

/**
 * A route handler for a deed that takes a file: what is asked stands in the address, the body is the file, handed on as
 * it arrives and never held as a whole.
 */
export function fileDeed<I, O>(input: z.ZodType<I>, run: TakeFile<I, O>) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      mustBeSameOrigin(request)
      const actor = await asking(request)
      return answer(await run(actor, await read(input, { request, context }), bodyOf(request, maxFileBytes)))
    } catch (error) {
      return refuse(error, request)
    }
  }
}
