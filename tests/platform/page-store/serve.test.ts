import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hotPages } from '@/platform/page-store/hot-pages'
import { publicPages } from '@/platform/page-store/serve'
import { removePage, writePage } from '@/platform/page-store/store'
import { askRaw, unpacked, type Answer } from './ask-raw'

let folder: string
let server: Server

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  const pages = publicPages(folder, 'en')
  server = createServer(async (asked, response) => {
    try {
      if (asked.url === '/lost') await pages.answerNotFound(asked, response)
      else if (!(await pages.answer(asked, response))) response.writeHead(200).end('the desk')
    } catch {
      if (!(await pages.answerFailed(asked, response))) response.writeHead(500).end('the desk failed')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  askRaw((server.address() as AddressInfo).port)(path, headers, method)

const page = (text: string) => `<!DOCTYPE html><style>p{color:red}</style><p>${text}</p>`
const store = (path: string, text = path) => writePage(folder, path, { form: 'page', body: page(text) })
const withoutDate = ({ status, headers, body }: Answer) => ({
  status,
  headers: { ...headers, date: undefined },
  body: body.toString('latin1'),
})

test('a stored page is served with its policy, for a minute at most', async () => {
  await store('fr/news/a')
  const { status, headers, body } = await ask('/fr/news/a?from=mail')
  expect(status).toBe(200)
  expect(body.toString()).toBe(page('fr/news/a'))
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(body.length),
    'cache-control': 'public, max-age=60',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
    'content-security-policy':
      "default-src 'none'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'; style-src 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
  })
})

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity', undefined],
  ['', undefined],
])('a reader who takes “%s” gets %s', async (accepted, encoding) => {
  await store('fr/news/a')
  const answer = await ask('/fr/news/a', { 'accept-encoding': accepted })
  expect(answer.headers['content-encoding']).toBe(encoding)
  expect(unpacked(answer)).toBe(page('fr/news/a'))
})

test('who has the page already is told so, until it changes', async () => {
  await store('fr/news/a')
  const { headers } = await ask('/fr/news/a', { 'accept-encoding': 'br' })
  const known = { 'accept-encoding': 'br', 'if-none-match': `"other", W/${headers.etag}` }
  const again = await ask('/fr/news/a', known)
  expect(again).toMatchObject({
    status: 304,
    headers: { etag: headers.etag, 'cache-control': 'public, max-age=60' },
  })
  expect(again.body).toHaveLength(0)
  await store('fr/news/a', 'new')
  await vi.waitFor(async () => expect((await ask('/fr/news/a', known)).status).toBe(200), { timeout: 5_000 })
})

test('HEAD has the headers of GET and no body', async () => {
  await store('fr/news/a')
  const [got, head] = [await ask('/fr/news/a'), await ask('/fr/news/a', {}, 'HEAD')]
  expect(head.body).toHaveLength(0)
  expect(withoutDate(head).headers).toEqual(withoutDate(got).headers)
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
  '%s is refused, whether or not there is a page',
  async (method) => {
    await store('fr/news/a')
    const [there, not] = [await ask('/fr/news/a', {}, method), await ask('/fr/news/b', {}, method)]
    expect(there).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD', 'cache-control': 'no-store' } })
    expect(withoutDate(there)).toEqual(withoutDate(not))
  },
)

test('every address where nothing is answers with the same bytes, its language’s own', async () => {
  await store('fr/not-found')
  await store('en/not-found')
  const addresses = [
    '/fr/news',
    '/fr/news/a',
    '/fr/news/some-release',
    '/fr/news/page/7',
    '/fr/news/%2e%2e/x',
    '/fr/news/../../etc/passwd',
    '/fr/news/a.html',
    '/fr/news/A',
    '/fr/news/a/b',
  ]
  const answers = await Promise.all(addresses.map((path) => ask(path)))
  for (const answer of answers) expect(withoutDate(answer)).toEqual(withoutDate(answers[0]!))
  expect(answers[0]).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } })
  expect(answers[0]!.body.toString()).toBe(page('fr/not-found'))
  expect(answers[0]!.headers.etag).toBeUndefined()
  expect((await ask('/xx/news/a')).body.toString()).toBe(page('en/not-found'))
})

const canonical = '<link rel="canonical" href="https://news.example.org/fr/news/b"/>'

test.each([
  ['missing', 404, undefined],
  ['gone', 410, undefined],
  ['moved', 301, '/fr/news/b'],
] as const)('a page that is %s is answered with %i, kept by nobody', async (form, status, location) => {
  const body = page(`${canonical}${form}`)
  await writePage(folder, 'fr/news/a', { form, body })
  for (const encoding of ['br', 'gzip', 'identity']) {
    const answer = await ask('/fr/news/a', { 'accept-encoding': encoding, 'if-none-match': '*' })
    expect(answer).toMatchObject({
      status,
      headers: { 'cache-control': 'no-store', vary: 'Accept-Encoding' },
    })
    expect(answer.headers['location']).toBe(location)
    expect(answer.headers.etag).toBeUndefined()
    expect(unpacked(answer)).toBe(body)
  }
})

test.each([
  ['fr/news/feed.atom', 'application/atom+xml; charset=utf-8'],
  ['fr/news/feed.json', 'application/feed+json; charset=utf-8'],
  ['fr/news/a/versions/1.json', 'application/json; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['fr/sitemap-1.xml', 'application/xml; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['manifests/a.json', 'application/jose+json; charset=utf-8'],
  ['.well-known/communique-keys.json', 'application/jwk-set+json; charset=utf-8'],
])('%s is served as %s, to any site’s programs', async (path, type) => {
  await writePage(folder, path, { form: 'file', body: `<style>not a page’s</style>${path}` })
  const answer = await ask(`/${path}`, { 'accept-encoding': 'gzip' })
  expect(answer).toMatchObject({
    status: 200,
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=60',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    },
  })
  expect(unpacked(answer)).toBe(`<style>not a page’s</style>${path}`)
  const again = await ask(`/${path}`, {
    'accept-encoding': 'gzip',
    'if-none-match': String(answer.headers.etag),
  })
  expect(again.status).toBe(304)
  expect((await ask(`/${path}.gone.html`)).headers.etag).toBeUndefined()
})

test('two encodings of a page have two ETags, and equal pages of two stores the same', async () => {
  await store('fr/news/a')
  const etag = async (encoding: string) =>
    (await ask('/fr/news/a', { 'accept-encoding': encoding })).headers.etag
  const tags = [await etag('br'), await etag('gzip'), await etag('identity')]
  expect(new Set(tags).size).toBe(3)
  await removePage(folder, 'fr/news/a')
  await store('fr/news/a')
  expect([await etag('br'), await etag('gzip'), await etag('identity')]).toEqual(tags)
})

test('where an answer fails, readers are told so in their language, and nobody keeps it', async () => {
  mkdirSync(join(folder, 'fr/news'), { recursive: true })
  symlinkSync('a.html', join(folder, 'fr/news/a.html'))
  expect((await ask('/fr/news/a')).body.toString()).toContain('<h1>This page cannot be shown')
  await store('en/error')
  await store('fr/error')
  for (const method of ['GET', 'HEAD']) {
    const answer = await ask('/fr/news/a', {}, method)
    expect(answer).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } })
    expect(answer.body.toString()).toBe(method === 'GET' ? page('fr/error') : '')
  }
})

test.each([
  '/fr/news/%61',
  '/fr/news/a%2f..%2fa',
  '/fr/news/a%00',
  '/fr/news//a',
  '/fr/news/./a',
  '/fr/news/b/../a',
  '/FR/news/a',
  '/fr/NEWS/a',
  '/fr/news/A',
  '/fr/news/a;x',
  '/fr/news/a.html',
  '/fr/news/a.gone.html',
  '/fr/news/a.html.br',
  '/fr/news/a.moved',
  `/fr/news/${'a'.repeat(8_000)}`,
  `/fr/news/${'a-'.repeat(2_000)}a`,
  '/manifests/..%2f..%2fetc%2fpasswd',
  '/manifests/a',
])('%s is not another way to a page', async (path) => {
  await store('fr/news/a')
  await store('fr/not-found')
  await store('en/not-found')
  expect((await ask(path)).status).toBe(404)
})

test('a whole address, as a proxy sends it, is one', async () => {
  await store('fr/news/a')
  expect((await ask('http://news.example.org/fr/news/a?x')).body.toString()).toBe(page('fr/news/a'))
})

test('an empty store still has an answer', async () => {
  const { status, headers, body } = await ask('/fr/news/a')
  expect({ status, cache: headers['cache-control'] }).toEqual({ status: 404, cache: 'no-store' })
  expect(body.toString()).toContain('<title>Page not found</title>')
})

test('a withdrawn page is gone within five seconds, though it was hot', async () => {
  await store('fr/news/a')
  expect((await ask('/fr/news/a')).status).toBe(200)
  await removePage(folder, 'fr/news/a')
  await vi.waitFor(async () => expect((await ask('/fr/news/a')).status).toBe(404), {
    timeout: 5_000,
    interval: 100,
  })
})

test('a compressed copy of another version is never served', async () => {
  await store('fr/news/a', 'new')
  await store('fr/news/b', 'old')
  copyFileSync(join(folder, 'fr/news/b.html.br'), join(folder, 'fr/news/a.html.br'))
  writeFileSync(join(folder, 'fr/news/a.html.gz'), 'not gzip')
  const { headers, body } = await ask('/fr/news/a', { 'accept-encoding': 'br, gzip' })
  expect(headers['content-encoding']).toBeUndefined()
  expect(body).toEqual(readFileSync(join(folder, 'fr/news/a.html')))
})

test('what is in the folder and is no page is not served', async () => {
  mkdirSync(join(folder, 'fr/news'), { recursive: true })
  writeFileSync(join(folder, 'fr/news/secret.txt'), 'secret')
  writeFileSync(join(folder, 'fr/news/.a.html.tmp'), 'secret')
  mkdirSync(join(folder, 'fr/news/folder.html'))
  for (const path of ['/fr/news/secret.txt', '/fr/news/.a.html.tmp', '/fr/news/folder', '/styles/x.css'])
    expect((await ask(path)).body.toString()).not.toContain('secret')
  expect((await ask('/fr/news/folder')).status).toBe(404)
})

test.each([
  '/desk',
  '/desk/news',
  '/api/v1/x',
  '/sign-in',
  '/fr',
  '/fr/not-found',
  '/fr/newsletter',
  '//fr/news',
  '*',
])('%s is not a reader’s address', async (path) => {
  await store('fr/not-found')
  expect((await ask(path, {}, path === '*' ? 'OPTIONS' : 'GET')).body.toString()).toBe('the desk')
})

test('the icon that browsers ask for by themselves is answered once a day', async () => {
  expect(await ask('/favicon.ico')).toMatchObject({
    status: 204,
    headers: { 'cache-control': 'public, max-age=86400' },
  })
})

test('an address with a slash too many leads to the one without', async () => {
  expect(await ask('/fr/news/a/')).toMatchObject({ status: 308, headers: { location: '/fr/news/a' } })
})

test('the first address is the desk’s until there is an index', async () => {
  expect((await ask('/')).body.toString()).toBe('the desk')
})

test.each([
  ['fr-CA, en;q=0.5', 'fr'],
  ['en;q=0.2, uk;q=0.9', 'uk'],
  ['sr-Latn', 'en'],
  ['pt', 'pt-BR'],
  ['zh-TW', 'en'],
  ['xx, *;q=0.1', 'en'],
  ['fr;q=0', 'en'],
  [',;q=,,', 'en'],
  ['', 'en'],
])('a reader who asks for “%s” is led to %s', async (accepted, language) => {
  for (const tag of ['en', 'fr', 'uk', 'sr', 'pt-BR', 'zh']) await store(`${tag}/news`)
  const { status, headers } = await ask('/', { 'accept-language': accepted })
  expect({ status, location: headers.location, vary: headers.vary }).toEqual({
    status: 302,
    location: `/${language}/news`,
    vary: 'Accept-Language',
  })
})

test('any other address can be answered as one where nothing is, in the reader’s language', async () => {
  for (const path of ['fr/news', 'en/news', 'fr/not-found', 'en/not-found']) await store(path)
  const answer = await ask('/lost', { 'accept-language': 'fr' })
  expect(answer).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } })
  expect(answer.body.toString()).toBe(page('fr/not-found'))
})

test('pages are served beyond what memory holds', async () => {
  for (let number = 1; number <= 40; number += 1)
    await writePage(folder, `fr/news/page/${number}`, {
      form: 'page',
      body: page('x'.repeat(50_000) + number),
    })
  const pageAt = hotPages(folder, 200_000)
  for (const round of [1, 2])
    for (let number = 1; number <= 40; number += 1)
      expect((await pageAt(`fr/news/page/${number}`))?.body.toString(), `round ${round}`).toBe(
        page('x'.repeat(50_000) + number),
      )
})
