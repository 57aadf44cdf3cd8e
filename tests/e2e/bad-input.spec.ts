import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { person, signIn } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { block } from '@/tests/fixtures/releases'
import { patience } from '@/platform/patience'
import { database } from '@/platform/database'
import { interfaceLanguages } from '@/app/i18n/languages'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'
import { post } from './send'

const language = 'en'
const file = (bytes: Buffer, name = 'release.txt') =>
  JSON.stringify({ language, file: { name, base64: bytes.toString('base64') } })
const draft = (more: object) =>
  JSON.stringify({ releaseId: crypto.randomUUID(), sourceLanguage: language, blocks: [], ...more })
const good = () => draft({ blocks: [block('title', 'A title'), block('paragraph', 'A sentence.')] })
const title = (text: string) => draft({ blocks: [block('title', text)] })

/** Fifty megabytes that would be a well-formed question if anybody read them to their end. */
function* fiftyMegabytes(): Generator<Buffer> {
  yield Buffer.from(`{"language":"${language}","text":"`)
  const part = Buffer.alloc(64 * 1024, 'a')
  for (let sent = 0; sent < 50 * 1024 * 1024; sent += part.length) yield part
  yield Buffer.from('"}')
}
const fifty = Buffer.concat([...fiftyMegabytes()])
function* endless(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(64 * 1024, 'a')
}
const nested = (depth: number) => `{"language":"en","text":${'['.repeat(depth)}${']'.repeat(depth)}}`
const binary = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256))

type Case = [
  what: string,
  path: '/api/v1/intake' | '/api/v1/releases',
  body: string | Buffer | (() => Iterable<Buffer>),
  status: number,
  refusal: Record<string, unknown>,
  headers?: Record<string, string>,
]
const [intake, releases] = ['/api/v1/intake', '/api/v1/releases'] as const
const input = (why: string, more: object = {}) => ({ reason: 'bad_input', why, ...more })
const shape = (...fields: string[]) => input('shape', { fields })
const stranger = { origin: 'https://elsewhere.example' }

const cases: Case[] = [
  ['an empty text', intake, JSON.stringify({ language, text: '' }), 400, input('empty')],
  ['white space', intake, JSON.stringify({ language, text: ' \n\t\u00A0' }), 400, input('empty')],
  ['an empty file', intake, file(Buffer.alloc(0)), 400, input('empty')],
  ['a file of bytes', intake, file(binary), 400, input('binary', { kind: 'unknown' })],
  ['a PDF called text', intake, file(Buffer.from('%PDF-1.7\n')), 400, input('binary', { kind: 'pdf' })],
  ['Latin-1', intake, file(Buffer.from('Communiqué de presse', 'latin1')), 400, input('encoding')],
  ['UTF-16 without its mark', intake, file(Buffer.from('A release', 'utf16le')), 400, input('encoding')],
  [
    'a file a byte too large',
    intake,
    file(Buffer.alloc(2 * 1024 * 1024 + 1, 'a')),
    400,
    input('too_large', { mostBytes: 2 * 1024 * 1024 }),
  ],
  [
    'no base64',
    intake,
    JSON.stringify({ language, file: { name: 'a.txt', base64: '§' } }),
    400,
    shape('file.base64'),
  ],
  ['nothing', intake, '', 400, shape('')],
  ['a language that is none', intake, JSON.stringify({ language: '../etc', text: 'A' }), 400, shape('')],
  ['no JSON', intake, '{"language":', 400, input('not_json')],
  ['bytes for JSON', intake, binary, 400, input('encoding')],
  [
    'JSON in Latin-1',
    intake,
    Buffer.from('{"language":"en","text":"Communiqué"}', 'latin1'),
    400,
    input('encoding'),
  ],
  ['an array', intake, '[{"language":"en","text":"A"}]', 400, input('not_json')],
  ['a string', intake, '"A release"', 400, input('not_json')],
  ['deep nesting', intake, nested(100_000), 400, input('not_json')],
  [
    'plain text',
    intake,
    '{"language":"en","text":"A"}',
    400,
    input('not_json'),
    { 'content-type': 'text/plain' },
  ],
  [
    'a form',
    intake,
    'language=en&text=A',
    400,
    input('not_json'),
    { 'content-type': 'application/x-www-form-urlencoded' },
  ],
  [
    "another site's page",
    intake,
    '{"language":"en","text":"A"}',
    403,
    { reason: 'not_allowed', why: 'origin' },
    stranger,
  ],
  ['50 MB with their length', intake, fifty, 400, input('too_large')],
  ['50 MB without', intake, fiftyMegabytes, 400, input('too_large')],
  ['no blocks', releases, draft({}), 400, input('no_title')],
  ['no title', releases, draft({ blocks: [block('paragraph', 'A.')] }), 400, input('no_title')],
  ['an empty title', releases, title(' '), 400, input('empty_block', { block: 0 })],
  ['a code without its partner', releases, title('A\uE000'), 400, input('bad_codes', { block: 0 })],
  ['no id', releases, draft({ releaseId: 'x' }), 400, shape('releaseId')],
  ['nothing stored', releases, '', 400, shape('releaseId', 'sourceLanguage', 'blocks')],
  ['no JSON', releases, 'A title\n\nA sentence.', 400, input('not_json')],
  ['an array', releases, `[${good()}]`, 400, input('not_json')],
  [
    'deep nesting',
    releases,
    `{"blocks":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
    400,
    input('not_json'),
  ],
  ['plain text', releases, good(), 400, input('not_json'), { 'content-type': 'text/plain;charset=UTF-8' }],
  ["another site's page", releases, good(), 403, { reason: 'not_allowed', why: 'origin' }, stranger],
  [
    'a page of no origin',
    releases,
    good(),
    403,
    { reason: 'not_allowed', why: 'origin' },
    { origin: 'null' },
  ],
  ['50 MB with their length', releases, fifty, 400, input('too_large')],
  ['50 MB without', releases, fiftyMegabytes, 400, input('too_large')],
]

/** The officer's own: other people's work goes on meanwhile. */
const stored = async () => [
  await database.release.count({ where: { createdById: officer.personId } }),
  await database.auditEvent.count({ where: { actorId: officer.personId } }),
]

/** The most memory the web process has ever held, in MB; null where the system does not say. */
function mostMemory(): number | null {
  try {
    const status = readFileSync(`/proc/${process.env.PROGRAM_WEB_PID}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)![1]) / 1024
  } catch {
    return null
  }
}

let officer: Known
let cookie: string
test.beforeAll(async () => {
  officer = await person({ name: 'Olga Officer', roles: ['officer'] })
  cookie = await signIn(officer.email)
})

test('what is no release is refused with its reason, and nothing is stored', async () => {
  const before = await stored()
  const surprises: string[] = []
  for (const [what, path, body, status, refusal, headers] of cases) {
    const sent = { headers: { cookie, ...headers }, body: typeof body === 'function' ? body() : body }
    const answer = await post(path, sent).catch((error: Error) => ({ status: 0, body: String(error) }))
    const expected = `${status} ${JSON.stringify({ refusal })}`
    const got = `${answer.status} ${answer.body}`
    if (got !== expected) surprises.push(`${what} to ${path}: ${got.slice(0, 300)} instead of ${expected}`)
  }
  expect(surprises).toEqual([])
  expect(await stored()).toEqual(before)
})

test('a control: the same door takes a release', async () => {
  const before = await stored()
  const answer = await post(releases, {
    headers: { cookie, origin: process.env.COMMUNIQUE_URL! },
    body: good(),
  })
  expect(answer).toMatchObject({ status: 200 })
  expect(JSON.parse(answer.body)).toMatchObject({ existed: false })
  expect(await stored()).toEqual(before.map((count) => count + 1))
})

test('however much is sent, and whether or not it ends, the program holds a little of it', async () => {
  const before = mostMemory()
  const own = { cookie, origin: process.env.COMMUNIQUE_URL! }
  const doors = [intake, releases, '/api/auth/sign-in/email', '/api/auth/sign-out']
  const all = await Promise.all(
    doors.flatMap((path) => [
      post(path, { headers: own, body: fiftyMegabytes() }),
      post(path, { headers: own, body: endless() }),
      post(path, { headers: own, body: fifty }),
    ]),
  )
  const refusal = JSON.stringify({ refusal: input('too_large') })
  expect(all.map(({ status, body }) => `${status} ${body}`)).toEqual(Array(12).fill(`400 ${refusal}`))
  // Held at once: what the limit allows of each, a few times over.
  if (before !== null) expect(mostMemory()! - before).toBeLessThan(12 * 6 * 3)
  console.log(
    `${all.length} endless or huge bodies: ${Math.round((mostMemory() ?? 0) - (before ?? 0))} MB more at most, ${Math.max(...all.map(({ milliseconds }) => milliseconds))} ms`,
  )
})

/** Goes on sending whatever is answered, with a length that is never reached. @returns how long it could */
function keepSending(): Promise<number> {
  const { host, hostname, port } = new URL(process.env.COMMUNIQUE_URL!)
  const head = `POST ${intake} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\ncontent-length: 900000000000\r\n\r\n`
  const begun = Date.now()
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    const part = 'a'.repeat(1024)
    const sending = setInterval(() => socket.write(part), 50)
    socket.write(head)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(sending)
      resolve(Date.now() - begun)
    })
  })
}

test('who has been answered and goes on sending is cut off', async () => {
  // Long before the time a request may take.
  const milliseconds = await keepSending()
  console.log(`cut off after ${milliseconds} ms`)
  expect(milliseconds).toBeLessThan(patience.requestTimeout / 2)
})

const files: [why: 'empty' | 'binary' | 'encoding' | 'too_large', bytes: Buffer][] = [
  ['empty', Buffer.alloc(0)],
  ['binary', binary],
  ['encoding', Buffer.from('Communiqué de presse', 'latin1')],
  ['too_large', Buffer.alloc(3 * 1024 * 1024, 'a')],
]

test('the page says in plain words what is wrong with a file, in every language of the desk', async ({
  browser,
}) => {
  const { page, personId } = await atTheDesk(browser, 'Olga Officer', ['officer'])
  for (const interfaceLanguage of Object.keys(interfaceLanguages)) {
    await database.person.update({ where: { id: personId }, data: { interfaceLanguage } })
    const { why } = JSON.parse(readFileSync(`locales/${interfaceLanguage}/desk.json`, 'utf8'))
    await page.goto('/desk/new')
    await expect(page.locator('html')).toHaveAttribute('lang', interfaceLanguage)
    for (const [reason, buffer] of files) {
      await page.locator('input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer })
      await expect(page.getByRole('alert').filter({ hasText: why[reason] })).toBeVisible()
    }
    await expectAccessible(page)
  }
})
