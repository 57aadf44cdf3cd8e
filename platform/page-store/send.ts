import type { IncomingMessage, ServerResponse } from 'node:http'
import { bytesOf, encodingFor, type Encoding } from './encoding'
import { etagOf } from './etag'
import type { Form } from './forms'
import { always, caching, fileTypes, pageType, sharing } from './headers'
import { fileKindOf } from './page-path'
import type { StoredPage } from './stored-page'

/** Headers as Node takes them fastest: names and values by turns. */
export type Flat = string[]

type Answer = { status: number; headers: Flat; body: Buffer; etag: string | null; unchanged: Flat }

const statuses: Record<Form, number> = { page: 200, file: 200, missing: 404, gone: 410, moved: 301 }

/** The headers of an answer that is neither page nor file. @param more given in place of one of them, or beside them */
export const otherHeaders = (policy: string, more: Record<string, string> = {}): Flat =>
  Object.entries({
    'content-security-policy': policy,
    ...always,
    ...sharing.page,
    'cache-control': caching.other,
    vary: 'Accept-Encoding',
    ...more,
  }).flat()

type Stands = {
  page: StoredPage
  path: string
  policy: string
  /** Its status, where it is what readers get instead of a page. */
  as?: number
}

function answerOf({ page, path, policy, as }: Stands, encoding: Encoding): Answer {
  const status = as ?? statuses[page.form]
  const body = bytesOf(page, encoding)
  const kind = page.form === 'file' ? fileKindOf(path) : null
  const etag = status === 200 ? etagOf(body) : null
  const found = {
    ...(kind && sharing.file),
    ...(etag && { 'cache-control': caching.found, etag }),
  }
  const headers = otherHeaders(policy, {
    ...found,
    'content-type': kind ? fileTypes[kind] : pageType,
    'content-length': String(body.length),
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    ...(page.movedTo !== null && { location: `/${page.movedTo}` }),
  })
  return { status, headers, body, etag, unchanged: otherHeaders(policy, found) }
}

type Made = { policy: string; as: number | undefined; answers: Partial<Record<Encoding, Answer>> }

/** What a page in memory is answered with, made once. */
const made = new WeakMap<StoredPage, Made>()

/** Sends what is stored at a path, as its form says. */
export function sendStored(request: IncomingMessage, response: ServerResponse, stands: Stands): void {
  const { page, policy, as } = stands
  let known = made.get(page)
  if (!known || known.policy !== policy || known.as !== as)
    made.set(page, (known = { policy, as, answers: {} }))
  const encoding = encodingFor(page, request.headers['accept-encoding'])
  const answer = (known.answers[encoding] ??= answerOf(stands, encoding))
  const { etag, status, body } = answer
  if (etag && isKnown(request.headers['if-none-match'], etag)) response.writeHead(304, answer.unchanged).end()
  else send(request, response, { status, headers: answer.headers, body })
}

/** Weakly compared (RFC 9110, 13.1.2). */
const isKnown = (known: string | undefined, etag: string): boolean =>
  known !== undefined &&
  known.split(',').some((each) => {
    const tag = each.trim()
    return tag === '*' || (tag.startsWith('W/') ? tag.slice(2) : tag) === etag
  })

/** Sends an answer, to HEAD without its body. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: { status: number; headers: Flat; body?: Buffer },
): void {
  response.writeHead(status, body ? headers : [...headers, 'content-length', '0'])
  response.end(request.method === 'HEAD' ? undefined : body)
}
