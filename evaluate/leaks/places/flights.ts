import { routes } from '@/app/routes'
import type { House, Looking } from '@/evaluate/leaks/place'
import { everyRoute } from '@/tests/e2e/access/ask-as'
import { pathOf } from '@/tests/e2e/access/requests'
import { may } from '@/workflow/release/policy'
import { everybody, readable } from './routes'

/**
 * Pages as the desk's own scripts ask for them, on the way from one to another and ahead of it. Next answers first with
 * the address that goes with the headers, and the page there.
 */
export async function* flightAnswers(house: House): Looking {
  const pages = everyRoute.filter((route) => /^GET \/(?!api\/|advance\/)/u.test(route))
  for (const [who, actor, cookie] of await everybody(house))
    for (const route of pages)
      for (const [what, target] of Object.entries(house.targets)) {
        // To those who may read it this is what the page says, which the routes were asked for.
        if (may(actor, 'localisation.preview', target.subject)) continue
        const path = `${process.env.COMMUNIQUE_URL}${pathOf(route, target, house.world)}?_rsc=leak`
        for (const ahead of [false, true])
          yield async () => {
            const headers = { cookie, rsc: '1', ...(ahead && { 'next-router-prefetch': '1' }) }
            const response = await fetch(path, { headers })
            return {
              where: `${who}: ${route} of ${what}, ${ahead ? 'fetched ahead' : 'on the way'}`,
              texts: [await response.text(), JSON.stringify([...response.headers])],
              mayBeRead: readable(actor, routes[route], house),
            }
          }
        if (!route.includes('[')) break
      }
}
