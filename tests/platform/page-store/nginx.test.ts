import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '@/platform/free-port'
import { indexedLanguages } from '@/platform/page-store/indexed-languages'
import { publicPages } from '@/platform/page-store/serve'
import { removePage, writePage } from '@/platform/page-store/store'
import { hasBrotli, nginxProgram, startNginx } from '@/scripts/nginx'
import { askRaw, unpacked, type Answer } from './ask-raw'

const page = (text: string) => `<!DOCTYPE html><style>p{color:red}</style><p>${text}</p>`.padEnd(2_000, '.')
const canonical = '<link rel="canonical" href="https://news.example.org/fr/news/new-address"/>'

let folder: string
let server: Server
let stopNginx: () => Promise<void>
let ours: ReturnType<typeof askRaw>
let theirs: ReturnType<typeof askRaw>

beforeAll(async () => {
  if (!nginxProgram) return
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  const languages = ['en', 'fr', 'uk', 'sr', 'pt-BR', 'zh']
  for (const tag of languages)
    for (const path of [`${tag}/news`, `${tag}/not-found`, `${tag}/error`])
      await writePage(folder, path, { form: 'page', body: page(path) })
  const files = ['fr/news/feed.atom', 'fr/news/feed.json', 'fr/sitemap-1.xml', 'sitemap.xml', 'robots.txt']
  for (const path of [
    ...files,
    'fr/news/a/versions/1.json',
    'manifests/a.json',
    '.well-known/communique-keys.json',
  ])
    await writePage(folder, path, { form: 'file', body: path.repeat(100) })
  for (const path of ['fr/news/a', 'fr/news/a/versions/1', 'fr/news/page/2'])
    await writePage(folder, path, { form: 'page', body: page(path) })
  for (const form of ['missing', 'gone', 'moved'] as const)
    await writePage(folder, `fr/news/${form}`, { form, body: page(canonical + form) })
  await writePage(folder, 'fr/news/a/versions/2.json', { form: 'gone', body: page('gone') })
  const pages = publicPages(folder, 'en')
  server = createServer(async (asked, response) => {
    if (!(await pages.answer(asked, response))) await pages.answerNotFound(asked, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ours = askRaw((server.address() as AddressInfo).port)
  const port = await freePort()
  stopNginx = await startNginx({ folder, port, home: 'en', languages: await indexedLanguages(folder) })
  theirs = askRaw(port)
})
afterAll(async () => {
  if (!nginxProgram) return
  await stopNginx()
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})

/** What is a server's own, and says nothing of the page. */
const own = ['date', 'server', 'connection', 'keep-alive']

/** Where we say nothing nginx writes a line of its own. */
const isEmpty = ({ status }: Answer) => [302, 308, 405].includes(status)

const compared = (answer: Answer) => ({
  status: answer.status,
  headers: Object.fromEntries(
    Object.entries(answer.headers).filter(
      ([name]) =>
        !own.includes(name) && !(isEmpty(answer) && (name === 'content-length' || name === 'content-type')),
    ),
  ),
  body: isEmpty(answer) ? '' : unpacked(answer),
})

const addresses = [
  ...['/fr/news', '/fr/news/a', '/fr/news/a?from=mail', '/fr/news/a/versions/1', '/fr/news/page/2'],
  ...['/fr/news/feed.atom', '/fr/news/feed.json', '/fr/news/a/versions/1.json', '/fr/sitemap-1.xml'],
  ...['/sitemap.xml', '/robots.txt', '/manifests/a.json', '/.well-known/communique-keys.json'],
  ...['/fr/news/missing', '/fr/news/gone', '/fr/news/moved', '/fr/news/a/versions/2.json'],
  ...[
    '/fr/news/nothing',
    '/fr/news/nothing/versions/1.json',
    '/xx/news/a',
    '/manifests/b.json',
    '/manifests/b',
  ],
  ...[
    '/FR/news/a',
    '/fr/NEWS/a',
    '/fr/news/A',
    '/fr/news/%61',
    '/fr/news/a%2fb',

    '/fr/news//a',
  ],
  ...[
    '/fr/news/./a',
    '/fr/news/b/../a',
    '/fr/news/../../etc/passwd',
    '/fr/news/a.html',
    '/fr/news/a.html.br',
  ],
  ...[
    '/fr/news/gone.gone.html',
    '/fr/news/moved.moved.html',
    '/fr/news/moved.moved',
    '/moved-page/fr/news/moved.moved.html',
  ],
  ...['/fr/news/a/', '/fr/news/feed.atom/', '/fr/news/a//', '/', '/?x', '/favicon.ico'],
  ...['/headers.conf', '/styles/', '/moved/', '/fr', '/fr/', '/fr/not-found', '/desk', '/.well-known/other'],
  `/fr/news/${'a-'.repeat(2_000)}a`,
]

const encodings = ['identity', 'gzip', ...(hasBrotli ? ['br', 'gzip, deflate, br, zstd'] : [])]
const knownFor = (etag: string | undefined) => (etag ? [etag, `"other", W/${etag}`, '*', '"other"'] : [])

describe.skipIf(!nginxProgram)('nginx over the same store', () => {
  test.each(addresses)('answers %s as we do', async (address) => {
    for (const encoding of encodings) {
      const asked = { 'accept-encoding': encoding, 'accept-language': 'fr' }
      const own = await ours(address, asked)
      expect(compared(await theirs(address, asked))).toEqual(compared(own))
      expect((await theirs(address, asked, 'HEAD')).status).toBe(own.status)
      for (const known of knownFor(own.headers.etag)) {
        const again = { ...asked, 'if-none-match': known }
        expect(compared(await theirs(address, again))).toEqual(compared(await ours(address, again)))
      }
    }
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s as we do', async (method) => {
    for (const address of ['/fr/news/a', '/fr/news/nothing', '/robots.txt'])
      expect(compared(await theirs(address, {}, method))).toEqual(compared(await ours(address, {}, method)))
  })

  test.each([
    ...['fr-CA, en;q=0.5', 'sr-Latn', 'pt', 'pt-PT', 'zh-TW', 'zh-CN', 'xx, *;q=0.1', '', ',;q=,,'],
    ...[
      'xx,yy;q=0.9,uk;q=0.8',
      'EN-gb',
      'sr-RS, sr;q=0.9',
      'zh-Hant, fr;q=0.3',
      'sr-ME,fr',
      'uk-UA-x-private',
    ],
  ])('leads a reader who asks for “%s” where we do', async (accepted) => {
    const [own, other] = [
      await ours('/', { 'accept-language': accepted }),
      await theirs('/', { 'accept-language': accepted }),
    ]
    expect(compared(other)).toEqual(compared(own))
  })

  test('refuses what is no address at all', async () => {
    for (const address of ['/fr/news/a%00', '/fr/news/%', '/fr/news/%zz', `/fr/news/${'a'.repeat(20_000)}`])
      expect((await theirs(address)).status).toBeGreaterThanOrEqual(400)
  })

  test('while a page changes its form again and again, it is never answered as nothing', async () => {
    const statuses = new Set<number>()
    const done = new AbortController()
    const change = async () => {
      // Until readers have met more than one form: how often they ask is the machine's to say.
      for (let round = 0; round < 10 || statuses.size < 2; round += 1)
        for (const form of ['gone', 'page', 'missing', 'moved', 'page'] as const)
          await writePage(folder, 'fr/news/b', { form, body: page(`${canonical}${form}`) })
      done.abort()
    }
    await writePage(folder, 'fr/news/b', { form: 'page', body: page('first') })
    const nothing = page('fr/not-found')
    const read = async () => {
      while (!done.signal.aborted) {
        const answer = await theirs('/fr/news/b')
        statuses.add(answer.status)
        expect(unpacked(answer)).not.toBe(nothing)
      }
    }
    await Promise.all([read(), read(), change()])
    await removePage(folder, 'fr/news/b')
  })
})
