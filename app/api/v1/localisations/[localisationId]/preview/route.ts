import { deed } from '@/app/api/deed'
import { preview, previewInput } from '@/workflow/publishing/preview'
import { marksStylesheetHash } from '@/workflow/publishing/marks-stylesheet'
import { stylesheetHash } from '@/workflow/publishing/stylesheet'

/** What readers' pages may do, and the desk alone may frame it. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; img-src 'self'; style-src '${stylesheetHash}' '${marksStylesheetHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
}

export const GET = deed(
  previewInput,
  async (actor, input) => new Response(await preview(actor, input), { headers }),
)
