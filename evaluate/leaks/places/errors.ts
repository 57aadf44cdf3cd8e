import { routes } from '@/app/routes'
import type { House, Looking } from '@/evaluate/leaks/place'
import { everyRoute } from '@/tests/e2e/access/ask-as'
import { pathOf } from '@/tests/e2e/access/requests'
import { everybody, readable } from './routes'

/** What the program says to requests it cannot read, and to names that are nearly right. */
export async function* errorAnswers(house: House): Looking {
  const [[, target]] = Object.entries(house.targets) as [[string, (typeof house.targets)[string]]]
  // Whoever is not known, and whoever may most.
  for (const [who, actor, cookie] of await everybody(house).then((all) =>
    all.filter(([, actor]) => !actor || actor.roles.includes('administrator')),
  ))
    for (const route of everyRoute) {
      const [method, path] = [route.split(' ')[0]!, pathOf(route, target, house.world)]
      const address = method === 'GET' ? `${path}?limit=x&before=x&from=-1&words=%FF` : path
      yield async () => {
        const response = await fetch(`${process.env.COMMUNIQUE_URL}${address}`, {
          method,
          redirect: 'manual',
          headers: { cookie, 'content-type': 'application/json', origin: process.env.COMMUNIQUE_URL! },
          ...(method !== 'GET' && { body: '{"releaseId": ' }),
        })
        return {
          where: `${who}: ${method} ${address}, unreadable`,
          texts: [await textOf(response), JSON.stringify([...response.headers])],
          mayBeRead: readable(actor, routes[route], house),
        }
      }
    }
}

/** Live updates never end. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text()
  await response.body?.cancel()
  return ''
}
