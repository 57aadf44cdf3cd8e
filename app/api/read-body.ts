import { Refusal } from '@/workflow/release/refusal'

/** Room for the largest text intake accepts (2 MB), in base64 or escaped JSON. */
const maxBytes = 6_000_000

/** Deeds are asked for by our own pages (same origin) or by programs (which send no Origin). */
function mustBeSameOrigin(request: Request) {
  const origin = request.headers.get('origin')
  if (origin && new URL(origin).host !== request.headers.get('host'))
    throw new Refusal('not_allowed', { why: 'origin' })
}

async function readBounded(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes)
    throw new Refusal('bad_input', { why: 'too_large' })
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > maxBytes) throw new Refusal('bad_input', { why: 'too_large' })
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/**
 * The JSON object a request carries; empty for requests without a body.
 * @throws Refusal `bad_input` (not JSON, too large), `not_allowed` (another site's page asked)
 */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  if (request.method === 'GET' || request.method === 'HEAD') return {}
  mustBeSameOrigin(request)
  const text = await readBounded(request)
  if (text === '') return {}
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    throw new Refusal('bad_input', { why: 'not_json' })
  try {
    const body: unknown = JSON.parse(text)
    if (body && typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>
  } catch {
    // Said below, like any other body that is not an object.
  }
  throw new Refusal('bad_input', { why: 'not_json' })
}
