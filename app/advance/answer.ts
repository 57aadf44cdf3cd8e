import { networkOf } from '@/platform/client-address'
import { requestLimit } from '@/platform/request-limit'
import { advanceStylesheetHash } from '@/workflow/publishing/advance/advance-stylesheet'
import type { AdvanceAnswer } from '@/workflow/publishing/advance/answers'
import { tooMany as sayTooMany } from '@/workflow/publishing/advance/door'
import { stylesheetHash } from '@/workflow/publishing/stylesheet'

/** Kept nowhere, found by no search engine, sent on to nobody, and nothing of it runs. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; img-src 'self'; style-src '${stylesheetHash}' '${advanceStylesheetHash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

const html = (body: string, status: number): Response =>
  new Response(body, { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } })

const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What an advance copy's link answers, as a browser takes it. */
export function advanceAnswer(answer: AdvanceAnswer): Response {
  switch (answer.kind) {
    case 'nothing':
      return html(answer.html, 404)
    case 'page':
      return html(answer.html, 200)
    case 'released':
      return new Response(null, { status: 303, headers: { ...headers, location: answer.href } })
    case 'document':
      return new Response(answer.bytes, {
        headers: {
          ...headers,
          'content-type': document,
          'content-disposition': `attachment; filename="${answer.name}"`,
        },
      })
  }
}

/** A press room shares one address; nobody reads faster than this, and who tries tokens does. */
const mayAskFrom = requestLimit(300, 60_000)
const mayAskFor = requestLimit(60, 60_000)

export const asksTooOften = ({ headers }: Request, token: string): boolean =>
  !mayAskFrom(networkOf(headers.get('x-forwarded-for'))) || !mayAskFor(token.slice(0, 64))

export const tooMany = async (): Promise<Response> => html(await sayTooMany(), 429)
