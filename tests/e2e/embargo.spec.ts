import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { database } from '@/platform/database'
import { signIn } from '@/tests/fixtures/people'
import { may } from '@/workflow/release/policy'
import { routes } from '@/app/routes'
import { askAs, everyRoute } from './access/ask-as'
import { anyMarker, world } from './access/world'
import type { World } from './access/world'
import { expect, test } from './fixtures'

const data = () => process.env.COMMUNIQUE_DATA!

/** Addresses readers might try, what is known of the release included. */
const publicAddresses = ({ targets }: World) => [
  '/',
  '/robots.txt',
  '/sitemap.xml',
  '/en/news',
  '/fr/news',
  '/fr/news/feed.atom',
  ...Object.values(targets).flatMap(({ slug, releaseId }) =>
    [slug, releaseId].flatMap((name) => [`/en/news/${name}`, `/fr/news/${name}`, `/fr/news/${name}.html`]),
  ),
]

const toldToJobs = () =>
  database.$queryRaw<{ id: string; told: string }[]>`
    SELECT id::text, concat(data::text, output::text, singleton_key) AS told FROM jobs.job`

const read = (file: string) => (statSync(file).isFile() ? readFileSync(file, 'utf8') : '')

/** Every place the words of a release under embargo could come out at, and those where they did. */
async function crawl(place: World): Promise<{ looked: number; leaks: string[] }> {
  const leaks: string[] = []
  let looked = 0
  const look = (where: string, ...texts: string[]) => {
    looked += 1
    if (texts.some((text) => anyMarker.test(text))) leaks.push(where)
  }
  const outsiders = { nobody: null, ...place.people }
  for (const [who, actor] of Object.entries(outsiders)) {
    const cookie = actor ? await signIn(actor.email) : ''
    for (const [what, target] of Object.entries(place.targets))
      for (const route of everyRoute) {
        const insider = Object.values(place.targets).some(({ subject }) =>
          may(actor, 'localisation.preview', subject),
        )
        // Someone may see the words of a release that is theirs; what they must not is see them anywhere else.
        if (insider && (target === place.targets['an open release'] || !route.includes('['))) continue
        if (may(actor, routes[route], target.subject) && may(actor, 'localisation.preview', target.subject))
          continue
        const { body, headers } = await askAs(cookie, route, target, place)
        look(`${who}: ${route} of ${what}`, body, JSON.stringify([...headers]))
      }
  }
  for (const path of publicAddresses(place)) {
    const response = await fetch(`${process.env.COMMUNIQUE_URL}${path}`, { redirect: 'manual' })
    look(`readers: ${path}`, await response.text(), JSON.stringify([...response.headers]))
  }
  for (const { id, told } of await toldToJobs()) look(`job: ${id}`, told)
  for (const { id, detail } of await database.auditEvent.findMany({ select: { id: true, detail: true } }))
    look(`audit event: ${id}`, JSON.stringify(detail))
  for (const file of globSync(join(data(), 'pages/**'))) look(`page store: ${file}`, file, read(file))
  for (const file of globSync('test-results/program/*.log')) look(`log: ${file}`, read(file))
  return { looked, leaks }
}

test('a text under embargo comes out nowhere, and a planted leak is found', async () => {
  test.setTimeout(300_000)
  const place = await world()
  const { looked, leaks } = await crawl(place)
  expect(leaks).toEqual([])
  expect(looked).toBeGreaterThan(300)

  const planted = join(data(), 'pages', 'planted')
  mkdirSync(planted, { recursive: true })
  writeFileSync(join(planted, 'leak.html'), '<h1>Zanzibarquartz ministers meet</h1>')
  const again = await crawl(place)
  rmSync(planted, { recursive: true })
  expect(again.leaks).toEqual([`page store: ${join(planted, 'leak.html')}`])
  console.log(`looked in ${looked} places for words under embargo`)
})

test('an address under embargo answers like one that never was', async () => {
  const place = await world()
  const { slug } = place.targets['an open release']
  const ask = async (path: string) => {
    const response = await fetch(`${process.env.COMMUNIQUE_URL}${path}`, { redirect: 'manual' })
    const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'))
    return { status: response.status, headers, body: await response.text() }
  }
  for (const language of ['en', 'fr'])
    expect(await ask(`/${language}/news/${slug}`)).toEqual(await ask(`/${language}/news/no-such-release`))
  const cookie = await signIn(place.people.administrator.email)
  const api = async (id: string) => {
    const response = await fetch(`${process.env.COMMUNIQUE_URL}/api/v1/releases/${id}`, {
      headers: { cookie },
    })
    return { status: response.status, body: await response.text() }
  }
  expect(await api(place.targets['an open release'].releaseId)).toEqual(await api(crypto.randomUUID()))
})
