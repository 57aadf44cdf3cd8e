import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { database } from '@/platform/database'
import { crawl } from '@/evaluate/leaks/crawl'
import type { PlaceKind } from '@/evaluate/leaks/crawl'
import { nobodyMay } from '@/evaluate/leaks/place'
import type { House } from '@/evaluate/leaks/place'
import { secretsOf } from '@/evaluate/leaks/secret'
import { signIn } from '@/tests/fixtures/people'
import { world } from './access/world'
import { expect, test } from './fixtures'

const data = () => process.env.COMMUNIQUE_DATA!
const logs = 'test-results/program'

async function house(): Promise<House> {
  const place = await world()
  return {
    world: place,
    targets: place.targets,
    people: place.people,
    secrets: Object.values(place.targets).flatMap(secretsOf),
    isPublished: nobodyMay,
    letters: () => [],
    folders: { pages: join(data(), 'pages'), logs, assets: null },
  }
}

const sample: PlaceKind[] = [
  'routes, as everybody',
  "readers' addresses",
  'page store',
  'jobs',
  'records',
  'logs',
]

test('a text under embargo comes out nowhere, and a planted leak is found', async () => {
  test.setTimeout(300_000)
  const place = await house()
  const { looked, leaks } = await crawl(place, sample)
  expect(leaks).toEqual([])
  const count = [...looked.values()].reduce((sum, each) => sum + each, 0)
  expect(count).toBeGreaterThan(1_000)

  const [{ word }] = place.secrets as [(typeof place.secrets)[number]]
  const planted = join(data(), 'pages', 'en', 'news', 'planted')
  const log = join(logs, 'planted.log')
  // Known to the database, or the store that heals itself would take it away while it is looked for.
  await database.page.create({ data: { path: 'en/news/planted', language: 'en', stored: 1 } })
  mkdirSync(join(planted, '..'), { recursive: true })
  writeFileSync(`${planted}.html`, `<h1>${word} ministers meet</h1>`)
  appendFileSync(log, `{"msg":"${word}"}\n`)
  const { id } = await database.auditEvent.create({ data: { deed: 'release.change', detail: { word } } })
  const again = await crawl(place, sample.slice(1))
  await database.page.delete({ where: { path: 'en/news/planted' } })
  rmSync(`${planted}.html`, { force: true })
  rmSync(log)
  expect(again.leaks.map(({ kind, where }) => `${kind}: ${where}`).toSorted()).toEqual([
    'logs: log: planted.log:1',
    'page store: page store: en/news/planted.html',
    "readers' addresses: readers: /en/news/planted",
    `records: audit event: release.change ${id}`,
  ])
  console.log(`looked in ${count} places for words under embargo`)
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
