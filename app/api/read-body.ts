import { Refusal } from '@/workflow/release/refusal'

/** Room for the largest text intake accepts (2 MB), in base64 or escaped JSON. */
const maxDeedBytes = 6_000_000

/** Deeds are asked for by our own pages (same origin) or by programs (which send neither header). */
export function mustBeSameOrigin({ headers }: Request): void {
  const origin = headers.get('origin')
  // A page without an origin of its own says `null`, which is no address.
  const isOurs = !origin || (URL.canParse(origin) && new URL(origin).host === headers.get('host'))
  if (!isOurs || headers.get('sec-fetch-site') === 'cross-site')
    throw new Refusal('not_allowed', { why: 'origin' })
}

/**
 * The bytes a request carries as they arrive: the next is asked for when the one before has been dealt with.
 * @throws Refusal `bad_input` (`too_large`, `cut_short`)
 */
export async function* bodyOf(request: Request, maxBytes: number): AsyncGenerator<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  let size = 0
  try {
    for await (const part of request.body ?? []) {
      size += part.length
      if (size > maxBytes) throw tooLarge()
      yield part
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('bad_input', { why: 'cut_short' })
  }
}

/**
 * The bytes a request carries, as many as may be held.
 * @throws Refusal `bad_input` (`too_large`, `cut_short`)
 */
export async function readBounded(request: Request, maxBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of bodyOf(request, maxBytes)) parts.push(part)
  return Buffer.concat(parts)
}

const tooLarge = () => new Refusal('bad_input', { why: 'too_large' })

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('bad_input', { why: 'encoding' })
  }
}

/** PostgreSQL holds neither NUL nor half a surrogate pair: the text is kept, with the sign for a character lost. */
const storableText = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

const storable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? storableText(value) : value

/** What a request's address asks. */
export const queryOf = ({ url }: Request): Record<string, string> =>
  Object.fromEntries([...new URL(url).searchParams].map(([name, value]) => [name, storableText(value)]))

/**
 * The JSON object a request carries; empty for requests without a body.
 * @throws Refusal `bad_input` (`not_json`, `encoding`, `too_large`, `cut_short`), `not_allowed` (another site's page asked)
 */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  if (request.method === 'GET' || request.method === 'HEAD') return {}
  mustBeSameOrigin(request)
  const bytes = await readBounded(request, maxDeedBytes)
  if (bytes.length === 0) return {}
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    throw new Refusal('bad_input', { why: 'not_json' })
  const text = decoded(bytes)
  try {
    const body: unknown = JSON.parse(text, storable)
    if (body && typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>
  } catch {
    // Said below, like any other body that is not an object.
  }
  throw new Refusal('bad_input', { why: 'not_json' })
}
