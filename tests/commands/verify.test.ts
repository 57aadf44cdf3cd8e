import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aKey, signedFiles } from '@/tests/fixtures/signed-site'
import type { Article, ArticleBlock } from '@/workflow/publishing/article'
import { frameFor } from '@/workflow/publishing/frame'
import { renderPage } from '@/workflow/publishing/render-page'

const folder = mkdtempSync(join(tmpdir(), 'communique-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const block = (kind: ArticleBlock['kind'], words: string, more: object = {}): ArticleBlock => ({
  ...{ kind, text: words, codes: [], ...more },
})
const article = (language: string, title: string, ...blocks: ArticleBlock[]): Article => ({
  ...{ format: 1, language, slug: 'harbours', title, changeNote: null },
  blocks: [block('title', title), ...blocks],
})
const second = article(
  'fr',
  'Les ports rouvrent',
  block('paragraph', 'Trente ports rouvrent lundi.\uE000La suite mardi\uE001.', {
    codes: [
      { number: 0, type: 'emphasis', role: 'open' },
      { number: 1, type: 'emphasis', role: 'close' },
    ],
  }),
  block('list_item', 'Le Havre', { list: { ordered: false, depth: 1 } }),
  block('list_item', 'Brest', { list: { ordered: false, depth: 2 } }),
  block('table_cell', 'Quai', { cell: { row: 0, column: 0, header: true } }),
  block('table_cell', 'Douze', { cell: { row: 0, column: 1, header: false } }),
  block('image', 'Un quai vide', { src: '/quai.png', group: 7 }),
  block('image', 'Le port de Brest, hier', { part: 'caption', group: 7 }),
  block('notes', 'Les photos sont libres de droits.'),
)
const first = article('fr', 'Les ports rouvrent', block('paragraph', 'Treize ports rouvrent lundi matin.'))

/** As a browser got it: the page of the second version, in its frame. */
const pageOf = (site: string) =>
  renderPage(
    {
      site: { origin: site, zone: 'UTC', office: { name: 'Office', language: 'en' }, forms: null },
      frame: frameFor('fr'),
    },
    {
      ...{ article: second, sourceLanguage: 'en', version: 2, path: 'fr/news/harbours', versions: [] },
      ...{ publishedAt: '2026-05-01T10:00:00.000Z', updatedAt: '2026-05-02T10:00:00.000Z' },
      disclosure: { drafted: 'person', engines: [], checked: 'two_people', sentences: 8, byOnePerson: 0 },
      history: [],
      standing: { is: 'live' },
    },
  )

let files = new Map<string, string>()
const server = createServer((request, response) => {
  if (request.url === '/endless') return void response.writeHead(302, { location: '/endless' }).end()
  const body = files.get(request.url!)
  response.writeHead(body ? 200 : 404).end(body)
})
let site = ''
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const key = await aKey()
  const versions = [
    {
      article: first,
      version: 1,
      state: 'replaced' as const,
      liveAt: '2026-05-01T10:00:00.000Z',
      endedAt: '2026-05-02T10:00:00.000Z',
    },
    { article: second, version: 2, state: 'live' as const, liveAt: '2026-05-02T10:00:00.000Z' },
  ]
  files = await signedFiles(site, versions, key)
  files.set('/.well-known/communique-keys.json', JSON.stringify({ keys: [key.shown] }))
  files.set('/fr/news/harbours', pageOf(site))
})
afterAll(() => void server.close())

async function verify(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: '', COMMUNIQUE_DATA: join(folder, 'none') }
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli.ts', 'verify', ...args], { env })
  child.stdin.end()
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const verdicts = stdout.split('\n').flatMap((line) => /^ {2}([A-Z ]+):/u.exec(line)?.[1] ?? [])
  return { status: await closed, stdout, stderr, verdicts }
}

const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const words =
  'Les ports rouvrent\n\nTrente ports rouvrent lundi.La suite mardi.\n\n• Le Havre\n• Brest\nQuai\tDouze\nLe port de Brest, hier\nLes photos sont libres de droits.'

test('an address, a saved page, an edition as data and plain words are genuine', async () => {
  const page = files.get('/fr/news/harbours')!
  const { status, stdout, verdicts } = await verify(
    `${site}/fr/news/harbours`,
    file(
      'page.html',
      page
        .replace('<head>', '<!-- saved from url --><head>')
        .replaceAll('/quai.png', './page_files/quai.png'),
    ),
    file('edition.json', files.get('/fr/news/harbours/versions/2.json')!),
    `${site}/fr/news/harbours/versions/2.json`,
    file('words.txt', words),
    ...['--of', `${site}/fr/news/harbours`, '--allow-private'],
  )
  expect({ status, verdicts, stdout }).toMatchObject({
    status: 0,
    verdicts: ['GENUINE', 'GENUINE', 'GENUINE', 'GENUINE', 'GENUINE PASSAGES'],
  })
  expect(stdout).toContain('this is version 2 in French (fr) of harbours, word for word.')
  expect(stdout).toContain(`Listed by ${site} on 2026-06-01 00:00 UTC, signed with key `)
})

test('what is no longer current says so, and when it was replaced', async () => {
  const { status, stdout } = await verify(
    file('old.json', files.get('/fr/news/harbours/versions/1.json')!),
    '--allow-private',
  )
  expect(status).toBe(3)
  expect(stdout).toContain('It was replaced on 2026-05-02 10:00 UTC and is no longer current.')
})

test('what differs is shown exactly where', async () => {
  const page = files.get('/fr/news/harbours')!
  const data = files.get('/fr/news/harbours/versions/2.json')!
  const { status, stdout, verdicts } = await verify(
    file('forged.html', page.replaceAll('Trente ports', 'Trois ports')),
    file('longer.html', page.replace('</article>', '<p>Brest ferme.</p></article>')),
    file('relinked.json', data.replace('"role":"open","type":"emphasis"', '"role":"open","type":"strong"')),
    file('forged.txt', words.replace('Trente', 'Tren\u202Ete')),
    file('other.txt', 'Quite another text, which nobody here has ever published.'),
    ...['--of', `${site}/fr/news/harbours`, '--allow-private'],
  )
  expect({ status, verdicts, stdout }).toMatchObject({
    status: 1,
    verdicts: ['DIFFERENT', 'DIFFERENT', 'DIFFERENT', 'DIFFERENT', 'NOT KNOWN'],
  })
  expect(stdout).toContain('[-Trente-]{+Trois+} ports rouvrent lundi.La suite mardi.')
  expect(stdout).toContain('only here:      Brest ferme.')
  expect(stdout).toContain('<U+202E>')
})

test('without a connection, from files', async () => {
  const [list, keys] = ['/manifests/harbours.json', '/.well-known/communique-keys.json'].map((path) =>
    files.get(path)!,
  )
  const edition = file('edition.json', files.get('/fr/news/harbours/versions/2.json')!)
  const from = ['--manifest', file('list.json', list!), '--keys', file('keys.json', keys!)]
  const own = await verify(file('words.txt', words), edition, ...from, '--edition', edition)
  expect(own).toMatchObject({
    status: 0,
    verdicts: ['GENUINE PASSAGES', 'GENUINE'],
  })
  const other = await verify(
    edition,
    ...from.slice(0, 2),
    '--keys',
    file('others.json', JSON.stringify({ keys: [(await aKey()).shown] })),
  )
  expect(other).toMatchObject({ status: 1, verdicts: ['NOT GENUINE'] })
})

test('asks no private network unless told to, and follows no address for ever', async () => {
  const closed = await verify(
    `${site}/fr/news/harbours`,
    'http://localhost:1/fr/news/x',
    'http://[::ffff:127.0.0.1]/',
  )
  expect(closed).toMatchObject({ status: 1, verdicts: ['NOT CHECKED', 'NOT CHECKED', 'NOT CHECKED'] })
  expect(closed.stdout.match(/is on a private network/gu)).toHaveLength(3)
  const endless = await verify(`${site}/endless`, '--allow-private')
  expect(endless.stdout).toContain('leads from one address to the next without end')
})

test('hostile files are refused in words', async () => {
  const { status, verdicts, stdout } = await verify(
    file('deep.html', `<html>${'<div>'.repeat(100_000)}`),
    file('big.txt', 'a'.repeat(3_000_000)),
    file('nothing.txt', '\n\n'),
    join(folder, 'none.txt'),
    '--allow-private',
  )
  expect({ status, verdicts, stdout }).toMatchObject({ status: 1, verdicts: Array(4).fill('NOT CHECKED') })
})

test('asked wrongly', async () => {
  expect((await verify()).status).toBe(2)
})
