import { routes } from '@/app/routes'
import type { House, Looking } from '@/evaluate/leaks/place'
import type { Secret } from '@/evaluate/leaks/secret'
import { askAs, everyRoute } from '@/tests/e2e/access/ask-as'
import type { Target } from '@/tests/e2e/access/world'
import { signIn } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { may } from '@/workflow/release/policy'

/** Deeds whose answers are of what is out, whosever it was. */
const ofTheOffice = /^(?:memory|term|work)\./u

const mayPreview = (actor: Known | null, { subject }: Target): boolean =>
  may(actor, 'localisation.preview', subject)

/** A link to an advance copy leads, once the pages are out, to where they are: their address is anybody's then. */
const leadsToPages = (deed: string, { what }: Secret): boolean =>
  deed === 'advance.open' && what === 'address'

/** What somebody may read in the answer to a deed. */
export const readable =
  (actor: Known | null, deed: string, { isPublished }: House) =>
  (secret: Secret): boolean =>
    mayPreview(actor, secret.of) ||
    ((ofTheOffice.test(deed) || leadsToPages(deed, secret)) && isPublished(secret))

const cookies = new Map<string, string>()

/** Signed in once, and again where that has ended meanwhile: who is nobody by then would be shown nothing. */
async function cookieOf({ email }: Known): Promise<string> {
  const known = cookies.get(email)
  if (known && (await isSignedIn(known))) return known
  const cookie = await signIn(email)
  cookies.set(email, cookie)
  return cookie
}

async function isSignedIn(cookie: string): Promise<boolean> {
  const { status } = await fetch(`${process.env.COMMUNIQUE_URL}/account`, {
    headers: { cookie },
    redirect: 'manual',
  })
  return status === 200
}

/** Everybody of a house, nobody first, with their cookies. */
export async function everybody({ people }: House): Promise<[string, Known | null, string][]> {
  const all: [string, Known | null, string][] = [['nobody', null, '']]
  for (const [who, actor] of Object.entries(people)) all.push([who, actor, await cookieOf(actor)])
  return all
}

/**
 * Every route of the list, asked as everybody of every release. Whoever may read a release is only asked to look, never
 * to do.
 */
export async function* routeAnswers(house: House): Looking {
  const targets = Object.entries(house.targets)
  for (const [who, actor, cookie] of await everybody(house))
    for (const route of everyRoute)
      for (const [what, target] of route.includes('[') ? targets : targets.slice(0, 1)) {
        const isLook = route.startsWith('GET ')
        if (!isLook && (mayPreview(actor, target) || may(actor, routes[route], target.subject))) continue
        yield async () => {
          const { body, headers } = await askAs(cookie, route, target, house.world)
          return {
            where: `${who}: ${route} of ${what}`,
            texts: [body, JSON.stringify([...headers])],
            mayBeRead: readable(actor, routes[route], house),
          }
        }
      }
}
