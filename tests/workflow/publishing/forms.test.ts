import '@/tests/fixtures/forms-address'
import '@/tests/fixtures/data-folder'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { renderAll } from '@/tests/fixtures/page-jobs'
import {
  approvedRelease,
  clearSource,
  hashOf,
  office,
  setEmbargo,
  signOffAll,
} from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { person } from '@/tests/fixtures/people'
import { begunRelease, block, refusalOf } from '@/tests/fixtures/releases'
import { tellAddress } from '@/platform/client-address'
import { database } from '@/platform/database'
import { notify } from '@/workflow/notices/notify'
import { ownNotices } from '@/workflow/notices/own-notices'
import { forgetSenders } from '@/workflow/publishing/forms/forget-senders'
import { publicForms } from '@/workflow/publishing/forms/public-forms'
import { remove } from '@/workflow/publishing/after/remove'
import { rollBack } from '@/workflow/publishing/after/roll-back'
import { publish } from '@/workflow/publishing/publish'
import { signOff } from '@/workflow/publishing/sign-off'
import { closeReport, reopenReport } from '@/workflow/publishing/reports/close-report'
import { reportsOf } from '@/workflow/publishing/reports/reports-of'

const forms = publicForms()!
const server = createServer(async (asked, response) => {
  tellAddress(asked)
  if (!forms.isFor(asked) || !(await forms.answer(asked, response))) response.writeHead(404).end('elsewhere')
})
let port = 0
let people: Office
let slug: string
let releaseId: string

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  people = await office()
  const release = await approvedRelease(people)
  releaseId = release.releaseId
  await signOffAll(people.olga, ['en', 'fr'].map(release.localisation))
  await publish(people.olga, { releaseId })
  await renderAll()
  slug = (await database.release.findUniqueOrThrow({ where: { id: releaseId } })).slug
})
afterAll(() => void server.close())
beforeEach(async () => void (await database.readerReport.deleteMany()))

type Sent = { method?: string; fields?: Record<string, string>; host?: string; accepts?: string }

/** Asks as a browser does, by the forms' host. */
async function ask(path: string, { method, fields, host = 'forms.example.org', accepts = 'fr' }: Sent = {}) {
  const body = fields && new URLSearchParams(fields).toString()
  const headers = {
    ...{ host, 'accept-language': accepts },
    ...(body && {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    }),
  }
  const sent = request({ port, path, headers, method: method ?? (fields ? 'POST' : 'GET') })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part as Buffer)
  return {
    status: response.statusCode!,
    headers: response.headers,
    body: Buffer.concat(parts).toString('utf8'),
  }
}

const tokenIn = (html: string) => /name="token" value="([^"]+)"/u.exec(html)![1]!

/** Fills the form in and sends it, as long after it was shown as a person takes. */
async function report(fields: Record<string, string>, laterMs = 10_000) {
  const token = tokenIn((await ask('/report')).body)
  vi.useFakeTimers({ now: Date.now() + laterMs, toFake: ['Date'] })
  try {
    return await ask('/report', {
      fields: { token, page: `fr/news/${slug}`, quote: '', website: '', ...fields },
    })
  } finally {
    vi.useRealTimers()
  }
}

test('the forms answer at their own host alone, and nothing else is there', async () => {
  expect((await ask('/report')).status).toBe(200)
  expect((await ask('/verify')).status).toBe(200)
  for (const path of ['/', '/desk', '/api/health', '/report/x', '/en/news', '/__proto__', '/toString'])
    expect((await ask(path)).body).toBe('elsewhere')
  expect((await ask('/report', { method: 'DELETE' })).body).toBe('elsewhere')
  expect((await ask('/report', { host: 'news.example.org' })).body).toBe('elsewhere')
})

test('they run nothing, set nothing and send nothing elsewhere', async () => {
  const { headers, body } = await ask(`/report?page=fr/news/${slug}`)
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; style-src 'sha256-[\w+/]+=*'$/u,
  )
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['cache-control']).toBe('no-store')
  expect(body).not.toContain('<script')
})

test('they speak the language of the page one comes from, else the browser’s', async () => {
  expect((await ask(`/report?page=fr/news/${slug}`, { accepts: 'de' })).body).toContain('<html lang="fr"')
  expect((await ask('/report?language=ar', { accepts: 'de' })).body).toContain('<html lang="ar" dir="rtl"')
  expect((await ask('/report', { accepts: 'xx, de;q=0.5' })).body).toContain('<html lang="de"')
  expect((await ask('/report?language=%00"><b>', { accepts: '' })).body).toContain('<html lang="en"')
})

test('a report becomes a task at the desk, and its people are told', async () => {
  const page = await ask(`/report?page=fr/news/${slug}`)
  const { article } = await database.edition.findFirstOrThrow({
    where: { localisation: { releaseId, language: 'fr' } },
  })
  const { title } = JSON.parse(article) as { title: string }
  expect(page.body).toContain(title)
  const text = 'Le nombre est <b>faux</b>.\u0000'
  const sent = await report({ text, quote: title.slice(0, 12) })
  expect([sent.status, sent.headers.location]).toEqual([303, '/report?thanks&language=fr'])
  expect((await ask(sent.headers.location!)).status).toBe(200)
  const [row] = await database.readerReport.findMany()
  expect(row).toMatchObject({ releaseId, language: 'fr', text: 'Le nombre est <b>faux</b>.', closedAt: null })
  expect(row!.sender).toMatch(/^[0-9a-f]{64}$/u)

  await notify({ kind: 'reported', reportId: row!.id })
  for (const who of [people.olga, people.anna, people.bela]) {
    const { notices } = await ownNotices(who, { limit: 20 })
    expect(notices.filter(({ kind }) => kind === 'reported')).toMatchObject([
      { stands: true, href: `/desk/releases/${releaseId}/reports` },
    ])
  }
  const listed = await reportsOf(people.olga, { releaseId, state: 'open', from: 0 })
  expect(listed).toMatchObject({ counts: { open: 1, closed: 0 } })
  expect(listed.reports).toMatchObject([{ version: 1, language: 'fr', mayOpen: false, mayMend: true }])
  expect(listed.reports[0]!.sentence?.text).toContain(title.slice(0, 12))
  expect((await reportsOf(people.anna, { releaseId, state: 'open', from: 0 })).reports).toMatchObject([
    { mayOpen: true, mayMend: false },
  ])
})

test('a report is closed once, and opened again where that was a mistake', async () => {
  await report({ text: 'Une faute.' })
  const { id: reportId } = await database.readerReport.findFirstOrThrow()
  const closing = [people.olga, people.bela].map((who) =>
    refusalOf(closeReport(who, { reportId, outcome: 'mended' })),
  )
  const settled = await Promise.allSettled(closing)
  expect(settled.filter(({ status }) => status === 'fulfilled')).toMatchObject([
    { value: { reason: 'changed_meanwhile' } },
  ])
  await reopenReport(people.bela, { reportId })
  await closeReport(people.bela, { reportId, outcome: 'spam' })
  const { reports } = await reportsOf(people.bela, { releaseId, state: 'closed', from: 0 })
  expect(reports).toMatchObject([{ closed: { by: people.bela.name, outcome: 'spam' } }])
})

test('whoever works in another language sees and closes nothing of this one', async () => {
  await report({ text: 'Une faute.' })
  const { id: reportId } = await database.readerReport.findFirstOrThrow()
  const carla = await person({ name: 'Carla', roles: ['translator', 'reviewer'], languages: ['es'] })
  expect((await reportsOf(carla, { releaseId, state: 'open', from: 0 })).reports).toEqual([])
  expect(await refusalOf(closeReport(carla, { reportId, outcome: 'spam' }))).toMatchObject({
    reason: 'not_allowed',
  })
  const dora = await person({ name: 'Dora', roles: ['reviewer'], languages: ['ja'] })
  expect(await refusalOf(reportsOf(dora, { releaseId, state: 'open', from: 0 }))).toMatchObject({
    reason: 'not_found',
  })
})

test.each<[string, Record<string, string>, number]>([
  ['empty', { text: ' \n ' }, 400],
  ['a link alone', { text: 'https://casino.example/win www.x.example' }, 400],
  ['too long', { text: 'a'.repeat(2_001) }, 400],
  ['of a page that is not there', { text: 'Une faute.', page: 'fr/news/nothing-here' }, 400],
  ['of a page of the desk', { text: 'Une faute.', page: 'https://news.example.org/desk' }, 400],
  ['with a token that is not ours', { text: 'Une faute.', token: `${Date.now() - 10_000}.AAAA` }, 400],
  ['with what nobody sees filled in', { text: 'Une faute.', website: 'x' }, 303],
])('a report that is %s is not kept', async (_, fields, status) => {
  expect((await report(fields)).status).toBe(status)
  expect(await database.readerReport.count()).toBe(0)
})

test('a form sent at once or the next day is shown again with what was written', async () => {
  for (const laterMs of [0, 86_400_000]) {
    const again = await report({ text: 'Une faute & demie.' }, laterMs)
    expect(again.status).toBe(400)
    expect(again.body).toContain('Une faute &amp; demie.')
  }
  expect(await database.readerReport.count()).toBe(0)
})

test('the same said twice is one task, and one network does not fill the list', async () => {
  await report({ text: 'Une faute.' })
  expect((await report({ text: 'Une faute.' })).status).toBe(303)
  expect(await database.readerReport.count()).toBe(1)
  const statuses = []
  for (let number = 0; number < 5; number++)
    statuses.push((await report({ text: `Faute numéro ${number}.` })).status)
  expect(statuses).toEqual([303, 303, 303, 303, 429])
  await database.readerReport.updateMany({ data: { at: new Date(Date.now() - 25 * 3_600_000) } })
  await forgetSenders()
  expect(await database.readerReport.count({ where: { sender: { not: null } } })).toBe(0)
})

test('nothing of what is under embargo can be learnt: the answer is that of an address where nothing is', async () => {
  const { releaseId: secret } = await begunRelease(people.olga, {
    blocks: [block('title', 'Weirs of Zanzibar open'), block('paragraph', 'Nobody was to know of it.')],
  })
  await clearSource(people.omar, secret)
  await setEmbargo(secret, 86_400_000)
  const source = { releaseId: secret, language: 'en' }
  const { id } = await database.localisation.findFirstOrThrow({ where: source })
  await signOffAll(people.olga, [id])
  const { slug: hidden } = await database.release.findUniqueOrThrow({ where: { id: secret } })
  const same = (body: string, address: string) =>
    body.replaceAll(address, 'X').replaceAll(/value="\d+\.[^"]+"/gu, '')
  const [secretly, nothing] = [`en/news/${hidden}`, 'en/news/nothing-at-all']
  for (const path of ['/report?page=', '/verify?page='])
    expect(same((await ask(path + secretly)).body, secretly)).toBe(
      same((await ask(path + nothing)).body, nothing),
    )
  const { article } = await database.edition.findFirstOrThrow({
    where: { localisation: { releaseId: secret } },
  })
  const { blocks } = JSON.parse(article) as { blocks: { text: string }[] }
  const asked = await ask('/verify', { fields: { page: secretly, text: blocks[1]!.text } })
  const other = await ask('/verify', { fields: { page: nothing, text: blocks[1]!.text } })
  expect(same(asked.body, secretly)).toBe(same(other.body, nothing))
  const alone = await ask('/verify?language=en', { fields: { page: '', text: blocks[1]!.text } })
  expect(alone.body).toContain('No such text of this office was found.')
})

test('a copy is checked against what is published', async () => {
  const { article, hash } = await database.edition.findFirstOrThrow({
    where: { localisation: { releaseId, language: 'fr' } },
  })
  const { blocks } = JSON.parse(article) as { blocks: { text: string }[] }
  const text = blocks.map((each) => each.text).join('\n')
  const genuine = await ask('/verify?language=en', { fields: { text, page: '' } })
  expect(genuine.body).toContain('Genuine: this is, word for word, version 1 of this text:')
  expect(genuine.body).toContain(hash)
  expect(genuine.body).toContain('It is what readers have now.')
  const passage = await ask('/verify?language=en', {
    fields: { text: blocks[1]!.text, page: `fr/news/${slug}` },
  })
  expect(passage.body).toContain('Genuine passages')
  const address = await ask('/verify?language=en', {
    fields: { text: `https://news.example.org/fr/news/${slug}`, page: '' },
  })
  expect(address.body).toContain('At this address stands version 1 of this text:')
  const forged = await ask('/verify?language=en', { fields: { text: text.replace('30', '13'), page: '' } })
  expect(forged.body).toMatch(/<del>30<\/del><ins>13<\/ins>/u)
  const foreign = await ask('/verify?language=en', {
    fields: { text: 'Quite another thing, never said by anyone.', page: '' },
  })
  expect(foreign.body).toContain('No such text of this office was found.')
  const nothing = await ask('/verify?language=en', { fields: { text: '', page: ' ' } })
  expect(nothing.status).toBe(400)
})

test('of a language that was removed nothing is told, its earlier versions included', async () => {
  const release = await approvedRelease(people)
  const localisationId = release.localisation('fr')
  await signOffAll(people.olga, [localisationId])
  await publish(people.olga, { releaseId: release.releaseId })
  const first = await database.edition.findFirstOrThrow({ where: { localisationId } })
  const sentence = 'Rien de ceci ne devait jamais être dit au public.'
  await database.$executeRaw`
    UPDATE "Translation" SET text = ${sentence} WHERE id = (
      SELECT translation.id FROM "Translation" translation WHERE translation."localisationId" = ${localisationId}::uuid
        AND translation.text <> '' ORDER BY length(translation.text) DESC LIMIT 1)`
  await signOff(people.olga, { localisationId, hash: await hashOf(localisationId) })
  await publish(people.olga, { releaseId: release.releaseId, localisationIds: [localisationId] })
  const { id } = await database.edition.findFirstOrThrow({ where: { localisationId, state: 'live' } })
  await rollBack(people.olga, {
    releaseId: release.releaseId,
    to: [{ editionId: first.id, insteadOf: id }],
    reason: 'Wrong.',
  })
  const check = async () => (await ask('/verify?language=en', { fields: { text: sentence, page: '' } })).body
  expect(await check()).toContain('Genuine passages')
  const live = await database.edition.findFirstOrThrow({ where: { localisationId, state: 'live' } })
  await remove(people.olga, { releaseId: release.releaseId, editionIds: [live.id], reason: 'Wrong.' })
  expect(await check()).toContain('No such text of this office was found.')
})

test('what is no form, or larger than any text, is not read', async () => {
  const large = await ask('/verify', { fields: { text: 'a'.repeat(1_100_000), page: '' } })
  expect(large.status).toBe(413)
})
