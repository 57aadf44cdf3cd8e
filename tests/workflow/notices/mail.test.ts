import '@/tests/fixtures/data-folder'
import type { Arrived } from '@/tests/fixtures/mail-server'
import { arrived, closeMailServer, holdLetters, openMailServer, unknown } from '@/tests/fixtures/mail-server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { begunRelease, seen, team } from '@/tests/fixtures/work'
import { kill, startWorker } from '@/tests/fixtures/worker'
import { database } from '@/platform/database'
import { sendMail } from '@/platform/mail'
import { mailNotices } from '@/workflow/notices/mail-notices'
import { mailWhatIsDue } from '@/workflow/notices/mail-due'
import { notify } from '@/workflow/notices/notify'
import { ownNotices } from '@/workflow/notices/own-notices'
import { read } from '@/workflow/notices/read'
import { changeAccount } from '@/workflow/people/change-account'
import { noticeSettingsOf } from '@/workflow/people/notice-settings'
import type { NoticeSettings } from '@/workflow/people/notice-settings'
import { mailHealth } from '@/workflow/release/mail-health'
import { claim } from '@/workflow/review/claim'
import { answer } from '@/workflow/review/comments/answer'
import { writeComment } from '@/workflow/review/comments/write'
import { confirm } from '@/workflow/review/confirm'
import { handBack } from '@/workflow/review/hand-back'
import { sendBack } from '@/workflow/review/send-back'

const sentences = [{ source: 'They left.', draft: 'Ils sont partis.' }]

beforeEach(() => {
  arrived.length = 0
  unknown.clear()
})

const sentTo = ({ email }: Known) => arrived.filter(({ to }) => to === email)
const dueNow = ({ personId }: Known) => database.$executeRaw`
  UPDATE "Notice" SET "mailAfter" = clock_timestamp() - interval '1 second'
  WHERE "personId" = ${personId}::uuid AND "mailAfter" IS NOT NULL`
const waiting = ({ personId }: Known) =>
  database.notice.count({ where: { personId, mailAfter: { not: null } } })
const minutesUntilMail = async ({ personId }: Known) => {
  const [row] = await statement(
    `SELECT extract(epoch FROM "mailAfter" - clock_timestamp()) / 60 AS minutes FROM "Notice" WHERE "personId" = $1`,
    [personId],
  )
  return row?.minutes === null ? null : Number(row?.minutes)
}

async function workFor(language: string) {
  const people = await team(language)
  const release = await begunRelease(sentences, { language })
  const { localisationId } = release
  await notify({ kind: 'work', localisationId, work: 'translate', actorId: null })
  return { ...people, ...release }
}

const set = (actor: Known, change: Partial<NoticeSettings>) =>
  changeAccount(actor, { noticeSettings: { ...noticeSettingsOf({}), ...change } })

describe('a mail', () => {
  test('arrives in the reader’s language, from the office, once, and not as a thing to answer', async () => {
    const { anna } = await workFor('fr')
    await changeAccount(anna, { interfaceLanguage: 'fr' })
    await dueNow(anna)
    await mailNotices(anna)
    await mailNotices(anna)
    const [letter, ...others] = sentTo(anna)
    expect(others).toEqual([])
    expect(letter!.read).toMatchObject({ subject: 'Communiqué : 1 avis pour vous' })
    expect(letter!.read.text).toMatch(/Un travail à prendre dans un communiqué \(depuis le \S+ \d+ \S+ à /u)
    expect(letter!.read.text).toContain('http://127.0.0.1:3000/notices')
    expect(letter!.read.html).toContain('<html lang="fr" dir="ltr">')
    expect(letter!.read.from?.text).toBe('"The desk" <desk@office.example>')
    expect(letter!.read.headers.get('auto-submitted')).toBe('auto-generated')
    expect(await waiting(anna)).toBe(0)
    expect(await mailHealth()).toMatchObject({ state: 'ok' })
  })

  test('gathers all that is due and nearly due, and counts it', async () => {
    const { anna, bela, translationIds } = await workFor('es')
    for (const id of translationIds)
      await confirm(anna, { ...(await seen(id)), text: 'Se fueron.', work: 'translate' })
    const back = { category: 'style', reason: 'Formal.' } as const
    for (const id of translationIds) {
      const { version } = await sendBack(bela, { ...(await seen(id)), ...back })
      await notify({ kind: 'sent_back', translationId: id, version, actorId: bela.personId })
    }
    const other = await begunRelease(sentences, { language: 'es' })
    await notify({ kind: 'work', localisationId: other.localisationId, work: 'translate', actorId: null })
    expect(await waiting(anna)).toBe(3)
    await mailNotices(anna)
    expect(sentTo(anna)).toHaveLength(1)
    expect(sentTo(anna)[0]!.read.subject).toBe('Communiqué: 3 notices for you')
    expect(sentTo(anna)[0]!.read.text).toContain('Work in 2 releases that you may take (since ')
    expect(sentTo(anna)[0]!.read.text).toContain('Sentences of yours in a release were sent back (since ')
  })

  test('leaves out what was read, what somebody may no longer know of, and what is no longer wanted', async () => {
    const { anna, both, releaseId } = await workFor('it')
    const { notices } = await ownNotices(anna, { limit: 1 })
    await read(anna, { noticeIds: [notices[0]!.noticeId] })
    expect(await waiting(anna)).toBe(0)
    await dueNow(both)
    await database.release.update({ where: { id: releaseId }, data: { restricted: true } })
    await mailNotices(both)
    const { anna: carla } = await workFor('nl')
    await set(carla, { kinds: { ...noticeSettingsOf({}).kinds, work: 'desk' } })
    await mailNotices(carla)
    expect(arrived).toEqual([])
    for (const one of [both, carla]) expect(await waiting(one)).toBe(0)
  })

  test('of work that somebody has taken waits until it is free again', async () => {
    const { anna, both, localisationId } = await workFor('da')
    await claim(both, { localisationId, work: 'translate', run: 0 })
    await dueNow(anna)
    await mailNotices(anna)
    expect(sentTo(anna)).toEqual([])
    expect(await minutesUntilMail(anna)).toBeGreaterThan(20)
    await handBack(both, { localisationId, work: 'translate', run: 0 })
    await dueNow(anna)
    await mailNotices(anna)
    expect(sentTo(anna)).toHaveLength(1)
  })

  test('goes once for what is told again while it is unread', async () => {
    const { anna, localisationId } = await workFor('sv')
    await mailNotices(anna)
    await notify({ kind: 'work', localisationId, work: 'translate', actorId: null })
    expect(await waiting(anna)).toBe(0)
    const { notices } = await ownNotices(anna, { limit: 1 })
    await read(anna, { noticeIds: [notices[0]!.noticeId] })
    await notify({ kind: 'work', localisationId, work: 'translate', actorId: null })
    expect(await waiting(anna)).toBe(1)
  })
})

describe('settings', () => {
  test('say where, and how soon', async () => {
    const { anna, bela, both } = await team('fi')
    await set(anna, { kinds: { ...noticeSettingsOf({}).kinds, work: 'desk' } })
    const [at, in5] = [new Date(), 5 * 60_000]
    const clock = (minutes: number) => new Date(at.getTime() + minutes * 60_000).toISOString().slice(11, 16)
    await set(both, { quiet: { from: clock(-60), to: clock(90) } })
    const { localisationId } = await begunRelease(sentences, { language: 'fi' })
    await notify({ kind: 'work', localisationId, work: 'translate', actorId: bela.personId })
    expect(await minutesUntilMail(anna)).toBeNull()
    expect((await ownNotices(anna, { limit: 1 })).unread).toBe(1)
    expect(await minutesUntilMail(both)).toBeGreaterThan(in5 / 60_000 + 60)
  })
})

describe('a server that is away', () => {
  afterEach(async () => {
    await closeMailServer().catch(() => undefined)
    await openMailServer()
  })

  test('is shown with its reason; what was to be sent stays due and goes once it is back', async () => {
    const { anna } = await workFor('pl')
    await dueNow(anna)
    await closeMailServer()
    await expect(mailNotices(anna)).rejects.toThrow('mail: unreachable')
    const failing = await mailHealth()
    expect(failing).toMatchObject({ state: 'failing', failure: 'unreachable' })
    await expect(mailNotices(anna)).rejects.toThrow('mail: unreachable')
    expect(await mailHealth()).toEqual(failing)
    expect(await waiting(anna)).toBe(1)
    await openMailServer()
    await mailNotices(anna)
    expect(sentTo(anna)).toHaveLength(1)
    expect(await mailHealth()).toMatchObject({ state: 'ok' })
  })

  test('that takes a letter and dies before it is recorded gets it again under the same id', async () => {
    const { anna } = await workFor('pt')
    await mailNotices(anna)
    await statement(`UPDATE "Notice" SET "mailAfter" = clock_timestamp() WHERE "personId" = $1`, [
      anna.personId,
    ])
    await mailNotices(anna)
    const ids = sentTo(anna).map(({ read: { messageId } }) => messageId)
    expect(ids).toHaveLength(2)
    expect(ids[0]).toBe(ids[1])
  })
})

test('an address that takes no mail is given up, and the server is not blamed', async () => {
  const { anna } = await workFor('ro')
  unknown.add(anna.email)
  await mailNotices(anna)
  expect(await waiting(anna)).toBe(0)
  expect(await mailHealth()).toMatchObject({ state: 'ok' })
})

describe('what would be a header of its own', () => {
  const letter = { subject: 'Notices', text: 'Text', html: '<p>Text</p>', id: 'id' }

  test.each([
    ['an address', { to: 'a@example.org\r\nBcc: evil@example.org' }, 'address'],
    ['two addresses', { to: 'a@example.org, b@example.org' }, 'address'],
    ['an address with a name', { to: 'A <a@example.org>' }, 'address'],
    ['a subject', { to: 'a@example.org', subject: 'One\r\nBcc: evil@example.org' }, 'refused'],
  ])('in %s is refused', async (_what, given, failure) => {
    await expect(sendMail({ ...letter, ...given })).rejects.toThrow(`mail: ${failure}`)
    expect(arrived).toEqual([])
  })
})

/** Words that stand nowhere else. */
const marker = 'Zanzibarquartz'
const secrets = [marker, 'Plumbagothistle', 'Verdigrisombre', 'Béla Reviewer', 'Quillonmarsh']

test('nothing of a release, and nobody’s name, is in any part of a mail, in jobs or in logs', async () => {
  const { anna, bela } = await team('lv')
  const olga = await person({ name: 'Olga Quillonmarsh', roles: ['officer'] })
  const { releaseId, localisationId, translationIds } = await begunRelease(
    [{ source: 'They spoke of Plumbagothistle.', draft: 'Viņi runāja par Verdigrisombre.' }],
    { language: 'lv', title: `${marker} ministers meet`, embargoAt: '2099-01-01T09:00Z' },
  )
  await database.release.update({ where: { id: releaseId }, data: { slug: `${marker}-ministers-meet` } })
  const id = translationIds[1]!
  await confirm(anna, { ...(await seen(id)), work: 'translate' })
  await sendBack(bela, { ...(await seen(id)), category: 'accuracy', reason: `Not ${marker}.` })
  const asked = {
    translationId: id,
    commentId: crypto.randomUUID(),
    about: 'source',
    isQuestion: true,
  } as const
  await writeComment(anna, { ...asked, text: `What is ${marker}?` })
  const answerId = crypto.randomUUID()
  await answer(olga, { commentId: asked.commentId, answerId, text: `A ${marker}.`, resolve: false })
  unknown.add(olga.email)

  let logs = ''
  await startWorker({ LOG_LEVEL: 'debug' }, (words) => (logs += words))
  await vi.waitFor(async () => expect([await waiting(anna), await waiting(olga)]).toEqual([2, 1]), 20_000)
  for (const one of [anna, olga]) await dueNow(one)
  await vi.waitFor(() => expect(logs).toContain('mail not taken'), 20_000)
  await vi.waitFor(() => expect(arrived).toHaveLength(1), 20_000)

  const [{ raw, read: mail }] = arrived as [Arrived]
  expect(mail.subject).toBe('Communiqué: 2 notices for you')
  const jobs = await statement('SELECT name, data::text, output::text, singleton_key FROM jobs.job')
  expect(jobs.filter(({ name }) => name === 'notify').length).toBeGreaterThan(2)
  const places = {
    mail: `${raw}\n${mail.subject}\n${mail.text}\n${mail.html}`,
    jobs: JSON.stringify(jobs),
    logs: logs.replaceAll(/\\u([\da-f]{4})/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  }
  const ofMailAlone = [releaseId, localisationId, id, 'lv', 'Latvian', '2099']
  for (const [place, words] of Object.entries(places))
    for (const secret of [...secrets, olga.email, ...(place === 'mail' ? ofMailAlone : [anna.email])])
      expect(` ${words} `, `${secret} in ${place}`).not.toMatch(new RegExp(`\\W${secret}\\W`, 'iu'))
}, 90_000)

describe('workers', () => {
  test('try again while the server is away', async () => {
    const { anna } = await workFor('bg')
    await closeMailServer()
    await dueNow(anna)
    await startWorker()
    await vi.waitFor(async () => expect(await mailHealth()).toMatchObject({ state: 'failing' }), 20_000)
    await openMailServer()
    await vi.waitFor(() => expect(sentTo(anna)).toHaveLength(1), 40_000)
    await vi.waitFor(async () => expect(await mailHealth()).toMatchObject({ state: 'ok' }), 10_000)
  }, 90_000)

  test('send one mail to each person, however many they are', async () => {
    const { anna, both } = await workFor('uk')
    for (const one of [anna, both]) await dueNow(one)
    await Promise.all([startWorker(), startWorker()])
    await vi.waitFor(() => expect(arrived).toHaveLength(2), { timeout: 45_000 })
    await vi.waitFor(async () => expect((await waiting(anna)) + (await waiting(both))).toBe(0), 10_000)
    await mailWhatIsDue()
    expect(arrived.map(({ to }) => to).toSorted()).toEqual([anna.email, both.email].toSorted())
  }, 90_000)

  test('lose none when one is killed after the server has a mail and before that is recorded', async () => {
    const { anna } = await workFor('tr')
    const taken = holdLetters()
    await dueNow(anna)
    const worker = await startWorker()
    await taken.one
    await kill(worker)
    taken.letGo()
    await vi.waitFor(() => expect(arrived).toHaveLength(1), 10_000)
    expect(await waiting(anna)).toBeGreaterThan(0)
    await startWorker()
    await vi.waitFor(async () => expect(await waiting(anna)).toBe(0), { timeout: 60_000, interval: 500 })
    const [first, again, ...others] = arrived
    expect(others).toEqual([])
    expect(again!.read.messageId).toBe(first!.read.messageId)
  }, 120_000)
})
