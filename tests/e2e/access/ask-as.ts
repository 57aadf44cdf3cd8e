import { routes } from '@/app/routes'
import type { Route } from '@/app/routes'
import { pathOf, requests } from './requests'
import type { Target, World } from './world'

export type Verdict = 'allowed' | 'refused'
export type Answered = { route: Route; status: number; headers: Headers; body: string; verdict: Verdict }

/**
 * The policy refused: nobody signed in, not to be known of, or not for this person. A 403 that says `why` was allowed by
 * the policy and stopped by the state of things.
 */
function verdictOf(status: number, body: string, location: string | null): Verdict {
  if (status === 401 || status === 404 || location?.endsWith('/sign-in')) return 'refused'
  if (status !== 403) return 'allowed'
  return JSON.parse(body).refusal.why ? 'allowed' : 'refused'
}

/** Asks one route of the running program as somebody, over HTTP. `cookie` is empty for nobody. */
export async function askAs(cookie: string, route: Route, target: Target, world: World): Promise<Answered> {
  const base = process.env.COMMUNIQUE_URL!
  const { body, file, query = '' } = requests[route](target, world)
  const sent = file ?? (body && JSON.stringify(body))
  const response = await fetch(`${base}${pathOf(route, target, world)}${query && `?${query}`}`, {
    method: route.split(' ')[0]!,
    redirect: 'manual',
    headers: {
      cookie,
      ...(sent && { 'content-type': file ? 'application/octet-stream' : 'application/json', origin: base }),
    },
    ...(sent && { body: sent }),
  })
  const text = await textOf(response)
  const verdict = verdictOf(response.status, text, response.headers.get('location'))
  return { route, status: response.status, headers: response.headers, body: text, verdict }
}

/** All of an answer; of live updates, which never end, what comes first. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text()
  const reader = response.body!.getReader()
  const { value } = await reader.read()
  await reader.cancel()
  return new TextDecoder().decode(value)
}

export const everyRoute = Object.keys(routes) as Route[]
