import { routes } from '@/app/routes'
import { person, signIn } from '@/tests/fixtures/people'
import { may } from '@/workflow/release/policy'
import { addresses } from './access/addresses'
import { askAs, everyRoute } from './access/ask-as'
import { world } from './access/world'
import { expect, test } from './fixtures'

test('every address is in the list of routes, and no other', () => {
  expect(addresses()).toEqual(Object.keys(routes).toSorted())
})

test('each route answers each person as the access matrix says', async () => {
  test.setTimeout(300_000)
  const place = await world()
  const cookies = new Map<string, string>([['nobody', '']])
  for (const [who, { email }] of Object.entries(place.people)) cookies.set(who, await signIn(email))

  const surprises: string[] = []
  let asked = 0
  for (const [what, target] of Object.entries(place.targets))
    for (const route of everyRoute) {
      // Everybody at once: they are different people.
      const answers = await Promise.all(
        [...cookies].map(async ([who, cookie]) => ({ who, ...(await askAs(cookie, route, target, place)) })),
      )
      for (const { who, verdict, status, body, headers } of answers) {
        const actor = who === 'nobody' ? null : place.people[who as keyof typeof place.people]
        const expected = may(actor, routes[route], target.subject) ? 'allowed' : 'refused'
        asked += 1
        for (const name of ['content-security-policy', 'x-content-type-options'])
          if (headers.get(name)?.includes(',') ?? true)
            surprises.push(`${route} answers with ${name}: ${headers.get(name)}`)
        if (!headers.get('cache-control')?.includes('no-store')) surprises.push(`${route} may be kept`)
        if (body.includes('"why":"shape"')) surprises.push(`${route} is asked badly: ${body}`)
        if (status >= 500) surprises.push(`${who} on ${route} of ${what}: a fault, ${status}`)
        if (verdict !== expected)
          surprises.push(
            `${who} on ${route} of ${what}: ${verdict} instead of ${expected} (${status} ${body.slice(0, 120)})`,
          )
      }
    }
  expect(surprises).toEqual([])
  expect(asked).toBe(2 * everyRoute.length * cookies.size)
})

test('an address whose id is none answers like one where nothing is', async () => {
  const cookie = await signIn((await person({ name: 'Officer', roles: ['officer'] })).email)
  const pages = everyRoute.filter((route) => /^GET \/(?!api\/).*Id\]/u.test(route))
  expect(pages).toContain('GET /desk/releases/[releaseId]')
  for (const page of pages) {
    const path = page.slice('GET '.length).replaceAll(/\[\w+\]/gu, 'none')
    const { status } = await fetch(`${process.env.COMMUNIQUE_URL}${path}`, { headers: { cookie } })
    expect(status, path).toBe(404)
  }
})
