import { advanceAnswer, asksTooOften, tooMany } from '@/app/advance/answer'
import { readBounded } from '@/app/api/read-body'
import { askedFrom } from '@/platform/client-address'
import { door } from '@/workflow/publishing/advance/door'
import { open, openInput } from '@/workflow/publishing/advance/open'

type Context = { params: Promise<{ token: string }> }

const mostFormBytes = 1_000

/** What a link leads to. Nothing is opened by following it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return asksTooOften(request, token) ? tooMany() : advanceAnswer(await door(token))
}

/** One of the buttons there. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  if (asksTooOften(request, token)) return tooMany()
  const form = await readBounded(request, mostFormBytes).catch(() => null)
  const asked = openInput.safeParse(Object.fromEntries(new URLSearchParams(form?.toString('utf8') ?? '')))
  const address = askedFrom(request.headers.get('x-forwarded-for'))
  return advanceAnswer(asked.success ? await open(token, { ...asked.data, address }) : await door(token))
}
