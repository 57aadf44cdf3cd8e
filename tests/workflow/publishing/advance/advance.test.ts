// Imported first: it says where mail goes.
import { arrived, closeMailServer, openMailServer, unknown } from '@/tests/fixtures/mail-server'
import { createHash } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { person } from '@/tests/fixtures/people'
import {
  approveAll,
  office,
  setEmbargo,
  signOffReworded,
  signedOffRelease,
} from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { refusalOf } from '@/tests/fixtures/releases'
import { unzip } from '@/tests/fixtures/unzip'
import { database } from '@/platform/database'
import { changeRelease } from '@/workflow/intake/change-release'
import { copies } from '@/workflow/publishing/advance/copies'
import { door } from '@/workflow/publishing/advance/door'
import { give } from '@/workflow/publishing/advance/give'
import { open } from '@/workflow/publishing/advance/open'
import { revoke } from '@/workflow/publishing/advance/revoke'
import { tellRecipient } from '@/workflow/publishing/advance/tell-recipient'
import { newToken } from '@/workflow/publishing/advance/token'
import { hold } from '@/workflow/publishing/hold'
import { publish } from '@/workflow/publishing/publish'

let people: Office
beforeAll(async () => {
  people = await office()
})
afterEach(() => {
  arrived.length = 0
  unknown.clear()
})

const day = 86_400_000
const recipient = (name = 'Ida Reader', email = 'ida@paper.example') => ({
  copyId: crypto.randomUUID(),
  name,
  email,
})
const tokenOf = (link: string) => link.split('/advance/')[1]!
const page = { form: 'page', address: '192.0.2.7' } as const

const scene = (languages = ['en', 'fr']) => signedOffRelease(people, { embargoInMs: day, languages })

async function given(releaseId: string, languages = ['fr', 'en'], mail = false) {
  const to = recipient()
  const { given: all } = await give(people.olga, { releaseId, recipients: [to], languages, mail })
  return { ...to, link: all[0]!.link, token: tokenOf(all[0]!.link), mailed: all[0]!.mail }
}

const htmlOf = async (token: string, language = 'fr') => {
  const answer = await open(token, { ...page, language })
  return answer.kind === 'page' ? answer.html : answer.kind
}

describe('giving', () => {
  it('gives each recipient a link of their own, of which nothing is kept but a hash', async () => {
    const { releaseId } = await scene()
    const to = [recipient(), recipient('Ben', 'ben@paper.example')]
    const { given: all } = await give(people.olga, {
      releaseId,
      recipients: to,
      languages: ['fr'],
      mail: false,
    })
    const tokens = all.map(({ link }) => tokenOf(link))
    expect(new Set(tokens).size).toBe(2)
    const rows = await database.advanceCopy.findMany({ where: { releaseId }, orderBy: { createdAt: 'asc' } })
    const release = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
    for (const row of rows) expect(row.expiresAt).toEqual(release.embargoAt)
    expect(rows.map(({ token }) => token).toSorted()).toEqual(
      tokens.map((token) => createHash('sha256').update(token).digest('hex')).toSorted(),
    )
    const events = await database.auditEvent.findMany({ where: { releaseId, deed: 'advance.give' } })
    expect(events.map(({ subjectId }) => subjectId).toSorted()).toEqual(
      to.map(({ copyId }) => copyId).toSorted(),
    )
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toMatch(/ida|reader|paper/iu)
  })

  it('is of signed-off pages that are not held, to officers who may know of it, and never twice', async () => {
    const { releaseId, localisation } = await scene(['en', 'fr'])
    const ask = { releaseId, recipients: [recipient()], languages: ['es', 'fr'], mail: false }
    expect(await refusalOf(give(people.olga, ask))).toMatchObject({
      why: 'not_signed_off',
      languages: ['es'],
    })
    expect(await refusalOf(give(people.anna, { ...ask, languages: ['fr'] }))).toMatchObject({
      reason: 'not_allowed',
    })
    const translator = await person({ name: 'Other', roles: ['translator'], languages: ['de'] })
    expect(await refusalOf(give(translator, { ...ask, languages: ['fr'] }))).toMatchObject({
      reason: 'not_found',
    })
    await give(people.olga, { ...ask, languages: ['fr'] })
    expect(await refusalOf(give(people.olga, { ...ask, languages: ['fr'] }))).toEqual({
      reason: 'changed_meanwhile',
    })
    await hold(people.olga, { localisationId: localisation('fr') })
    const again = { ...ask, recipients: [recipient()], languages: ['fr'] }
    expect(await refusalOf(give(people.olga, again))).toMatchObject({ why: 'not_signed_off' })
  })

  it('ends with the embargo at the latest, and not in the past; without an embargo it must end', async () => {
    const { releaseId } = await scene()
    const ask = { releaseId, languages: ['fr'], mail: false }
    const till = (local: string) =>
      refusalOf(give(people.olga, { ...ask, recipients: [recipient()], expires: { local, zone: 'UTC' } }))
    expect(await till('2020-01-01T09:00')).toMatchObject({ why: 'expiry_past' })
    expect(await till('2090-01-01T09:00')).toMatchObject({ why: 'expiry_late' })
    await database.release.update({ where: { id: releaseId }, data: { embargoAt: null } })
    expect(await refusalOf(give(people.olga, { ...ask, recipients: [recipient()] }))).toMatchObject({
      why: 'expiry_missing',
    })
  })

  it('mails the link with who sent it and until when, and no word of the release', async () => {
    const { releaseId } = await scene()
    const { link, mailed, copyId } = await given(releaseId, ['en'], true)
    expect(mailed).toBe('sent')
    const [letter] = arrived
    expect(letter!.to).toBe('ida@paper.example')
    expect(letter!.read.text).toContain(link)
    expect(letter!.read.text).toContain('Olga Officer')
    expect(letter!.read.text).toMatch(/Under embargo until \d+ \w+ \d{4}/u)
    const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
    const read = `${letter!.read.subject} ${letter!.read.text} ${letter!.read.html}`
    for (const word of ['Ministers', 'Lisbon', slug, releaseId]) expect(read).not.toContain(word)
    expect((await database.advanceCopy.findUniqueOrThrow({ where: { id: copyId } })).mailedAt).not.toBeNull()
  })

  it('stands though the mail does not go out, and says so', async () => {
    const { releaseId } = await scene()
    unknown.add('ida@paper.example')
    const { mailed, token } = await given(releaseId, ['fr'], true)
    expect(mailed).toBe('address')
    expect(await htmlOf(token)).toContain('Les ministres')
    await closeMailServer()
    const other = await given(releaseId, ['fr'], true)
    expect(other.mailed).toBe('unreachable')
    await openMailServer()
  })
})

describe('opening', () => {
  it('shows whose it is and until when, and nothing of the release before a button is pressed', async () => {
    const { releaseId } = await scene()
    const { token, copyId } = await given(releaseId)
    const answer = await door(token)
    expect(answer.kind).toBe('page')
    const html = 'html' in answer ? answer.html : ''
    expect(html).toContain('Ida Reader')
    expect(html).toMatch(/<button [^>]*value="page"/u)
    const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
    for (const word of ['ministres', 'Ministers', 'Lisbon', slug]) expect(html).not.toContain(word)
    expect(await database.advanceOpening.count({ where: { copyId } })).toBe(0)
  })

  it('gives the page or the document, and records when, what, which edition and from where', async () => {
    const { releaseId, localisation } = await scene()
    const { token, copyId } = await given(releaseId)
    const html = await htmlOf(token)
    expect(html).toContain('<html lang="fr"')
    expect(html).toContain('Les ministres se réunissent à Lisbonne')
    expect(html).not.toMatch(/canonical|hreflang|ld\+json|<a class="skip"/u)
    const answer = await open(token, { language: 'en', form: 'docx', address: null })
    expect(answer).toMatchObject({ kind: 'document', name: 'advance-copy-en.docx' })
    const document = answer.kind === 'document' ? unzip(answer.bytes).get('word/document.xml')! : ''
    expect(document.replaceAll(/<[^>]+>/gu, ' ')).toContain('Ministers meet in Lisbon')
    const openings = await database.advanceOpening.findMany({ where: { copyId }, orderBy: { at: 'asc' } })
    const editions = await database.edition.findMany({
      where: { localisationId: { in: [localisation('fr'), localisation('en')] } },
      include: { localisation: true },
    })
    const editionOf = (tag: string) => editions.find(({ localisation }) => localisation.language === tag)!.id
    expect(openings).toMatchObject([
      { language: 'fr', form: 'page', editionId: editionOf('fr'), address: '192.0.2.7' },
      { language: 'en', form: 'docx', editionId: editionOf('en'), address: null },
    ])
    const { copies: listed } = await copies(people.omar, { releaseId })
    expect(listed[0]).toMatchObject({
      recipient: 'Ida Reader',
      givenBy: 'Olga Officer',
      opened: 2,
      older: [],
    })
    expect(await database.auditEvent.count({ where: { releaseId, deed: 'advance.open' } })).toBe(2)
  })

  it('opens no language it was not given in', async () => {
    const { releaseId } = await scene()
    const { token, copyId } = await given(releaseId, ['fr'])
    expect(await htmlOf(token, 'en')).not.toContain('Ministers')
    expect(await database.advanceOpening.count({ where: { copyId } })).toBe(0)
  })

  it('gives the newest sign-off, and the officer sees who has an older one', async () => {
    const { releaseId, localisation } = await scene()
    const { token } = await given(releaseId, ['fr'])
    await htmlOf(token)
    const localisationId = localisation('fr')
    await database.$executeRaw`
      UPDATE "Translation" SET state = 'changes_requested', "approvedById" = NULL, version = version + 1
      WHERE "localisationId" = ${localisationId}::uuid`
    await database.$executeRaw`
      UPDATE "Edition" SET state = 'voided', "endedAt" = now()
      WHERE "localisationId" = ${localisationId}::uuid AND state = 'signed_off'`
    expect(await htmlOf(token)).not.toContain('ministres')
    expect((await copies(people.olga, { releaseId })).copies[0]!.older).toEqual(['fr'])
    await approveAll(localisationId, people)
    await signOffReworded(people.olga, localisationId)
    expect((await copies(people.olga, { releaseId })).copies[0]!.older).toEqual(['fr'])
    expect(await htmlOf(token)).toContain('La rencontre')
    expect((await copies(people.olga, { releaseId })).copies[0]!.older).toEqual([])
  })

  it('answers what is unknown, expired and revoked with the same bytes', async () => {
    const { releaseId } = await scene()
    const [revoked, expired] = [await given(releaseId), await given(releaseId)]
    await revoke(people.omar, { copyId: revoked.copyId })
    await revoke(people.omar, { copyId: revoked.copyId })
    await database.$executeRaw`
      UPDATE "AdvanceCopy" SET "expiresAt" = clock_timestamp() WHERE id = ${expired.copyId}::uuid`
    const unknownToken = newToken()
    const answers = []
    for (const token of [unknownToken, revoked.token, expired.token, '', 'x'.repeat(5_000)]) {
      answers.push(await door(token), await open(token, { ...page, language: 'fr' }))
    }
    expect(answers[0]!.kind).toBe('nothing')
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await database.auditEvent.count({ where: { releaseId, deed: 'advance.revoke' } })).toBe(1)
    const listed = (await copies(people.olga, { releaseId })).copies
    expect(listed.map(({ state }) => state).toSorted()).toEqual(['expired', 'revoked'])
  })

  it('leads to the public page once the release is out', async () => {
    const { releaseId } = await scene()
    const [kept, taken] = [await given(releaseId, ['fr']), await given(releaseId, ['fr'])]
    await revoke(people.olga, { copyId: taken.copyId })
    await setEmbargo(releaseId, -1000)
    await publish(people.olga, { releaseId })
    const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
    // Until the page is stored there is nothing to lead to.
    expect((await door(kept.token)).kind).toBe('nothing')
    await database.page.updateMany({ where: { path: `fr/news/${slug}` }, data: { stored: 1 } })
    for (const answer of [await door(kept.token), await open(kept.token, { ...page, language: 'fr' })])
      expect(answer).toEqual({
        kind: 'released',
        href: expect.stringMatching(new RegExp(`/fr/news/${slug}$`, 'u')),
      })
    expect((await door(taken.token)).kind).toBe('nothing')
    const ask = { releaseId, recipients: [recipient()], languages: ['fr'], mail: false }
    expect(await refusalOf(give(people.olga, ask))).toMatchObject({ why: 'released' })
    // Where their own is gone, another language is better than nothing.
    await database.page.updateMany({ where: { path: `en/news/${slug}` }, data: { stored: 1 } })
    await database.edition.updateMany({
      where: { localisation: { releaseId, language: 'fr' }, state: 'live' },
      data: { state: 'removed', endedAt: new Date(), removedAt: new Date() },
    })
    expect(await door(kept.token)).toMatchObject({ href: expect.stringMatching(/\/en\/news\//u) })
  })
})

describe('another embargo', () => {
  it('moves the end of copies that end with it, cuts those that would outlast it, and mails their recipients', async () => {
    const { releaseId } = await scene()
    const ends = async (copyId: string) =>
      (await database.advanceCopy.findUniqueOrThrow({ where: { id: copyId } })).expiresAt
    const withEmbargo = await given(releaseId, ['en'])
    const revoked = await given(releaseId, ['en'])
    await revoke(people.olga, { copyId: revoked.copyId })
    const { version } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
    await changeRelease(people.olga, {
      ...{ releaseId, version, reason: 'event_moved' },
      embargo: { local: '2031-07-01T09:30', zone: 'Europe/Lisbon' },
    })
    expect(await ends(withEmbargo.copyId)).toEqual(new Date('2031-07-01T08:30:00Z'))
    const jobs = await database.$queryRaw<{ data: { copyId: string; version: number } }[]>`
      SELECT data FROM jobs.job WHERE name = 'tell-recipient' AND data ->> 'copyId' IN (${withEmbargo.copyId}, ${revoked.copyId})`
    expect(jobs.map(({ data }) => data.copyId)).toEqual([withEmbargo.copyId])
    await tellRecipient(jobs[0]!.data)
    expect(arrived).toHaveLength(1)
    expect(arrived[0]!.read.text).toContain('1 July 2031')
    expect(arrived[0]!.read.text).not.toContain('Ministers')
    await changeRelease(people.olga, {
      ...{ releaseId, version: version + 1, reason: 'mistake' },
      embargo: { local: '2030-07-01T09:30', zone: 'Europe/Lisbon' },
    })
    expect(await ends(withEmbargo.copyId)).toEqual(new Date('2030-07-01T08:30:00Z'))
  })
})
