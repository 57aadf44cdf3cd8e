import { describe, expect, test } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { begunRelease, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { tellOfNearEmbargoes } from '@/workflow/notices/embargo-near'
import { tellOfLapsedWork } from '@/workflow/notices/lapsed-work'
import { notify } from '@/workflow/notices/notify'
import { ownNotices } from '@/workflow/notices/own-notices'
import { read } from '@/workflow/notices/read'
import { changeAccount } from '@/workflow/people/change-account'
import { noticeSettingsOf } from '@/workflow/people/notice-settings'
import type { Actor } from '@/workflow/release/actor'
import type { Told } from '@/workflow/release/hand-off'
import { claim } from '@/workflow/review/claim'
import { confirm } from '@/workflow/review/confirm'
import { handBack } from '@/workflow/review/hand-back'
import { sendBack } from '@/workflow/review/send-back'

const sentences = [{ source: 'They left.', draft: 'Ils sont partis.' }]
const why = { category: 'accuracy', reason: 'Not so.' } as const

/** What somebody sees: each notice with what it says of itself. */
const toldOf = async (actor: Actor) =>
  (await ownNotices(actor, { limit: 20 })).notices.map(({ kind, work, stands, isRead, cameBack }) =>
    [kind, work, cameBack || null, stands ? null : 'past', isRead ? 'read' : null].filter(Boolean).join(' '),
  )
const unread = async (actor: Actor) => (await ownNotices(actor, { limit: 0 })).unread

/** What deeds have handed off for telling, and have it told. */
async function tellAll(): Promise<void> {
  const rows = await statement(`DELETE FROM jobs.job WHERE name = 'notify' RETURNING data`)
  for (const { data } of rows) await notify(data as Told)
}

async function confirmAll(actor: Actor, ids: string[]): Promise<void> {
  for (const id of ids)
    await confirm(actor, { ...(await seen(id)), text: 'Ils sont partis.', work: 'translate' })
}

describe('work', () => {
  test('that somebody held and left lying is told once, to whoever else may take it', async () => {
    const { anna, both } = await team('fr')
    const { localisationId } = await begunRelease(sentences)
    await claim(both, { localisationId, work: 'translate', run: 0 })
    const lapse = (minutes: number) => database.$executeRaw`
      UPDATE "Claim" SET "expiresAt" = clock_timestamp() - make_interval(mins => ${minutes}::int)
      WHERE "localisationId" = ${localisationId}::uuid`
    await tellOfLapsedWork()
    expect(await toldOf(anna)).toEqual([])
    await lapse(31)
    await tellOfLapsedWork()
    expect(await toldOf(anna)).toEqual([])
    await lapse(5)
    await tellOfLapsedWork()
    expect(await toldOf(anna)).toEqual(['work translate'])
    expect(await toldOf(both)).toEqual([])

    const [notice] = (await ownNotices(anna, { limit: 1 })).notices
    await read(anna, { noticeIds: [notice!.noticeId] })
    await tellOfLapsedWork()
    expect(await unread(anna)).toBe(0)
    await claim(both, { localisationId, work: 'translate', run: 0 })
    await lapse(2)
    await tellOfLapsedWork()
    expect(await unread(anna)).toBe(1)
  })

  test('is told to whoever may take it, once, and not while somebody has it', async () => {
    const { anna, bela, both } = await team('fr')
    const german = await person({ name: 'Gerda', roles: ['translator'], languages: ['de'] })
    const retired = await person({ name: 'Rita', roles: ['translator'], languages: ['fr'] })
    await database.person.update({ where: { id: retired.personId }, data: { retiredAt: new Date() } })
    const { localisationId } = await begunRelease(sentences)
    const told: Told = { kind: 'work', localisationId, work: 'translate', actorId: null }
    await claim(both, { localisationId, work: 'translate', run: 0 })
    await notify(told)
    expect(await toldOf(anna)).toEqual([])
    await handBack(both, { localisationId, work: 'translate', run: 0 })
    await notify(told)
    await notify(told)
    expect(await toldOf(anna)).toEqual(['work translate'])
    expect(await toldOf(both)).toEqual(['work translate'])
    for (const nobody of [bela, german]) expect(await toldOf(nobody)).toEqual([])
    expect(await database.notice.count({ where: { personId: retired.personId } })).toBe(0)

    await claim(both, { localisationId, work: 'translate', run: 0 })
    expect(await toldOf(anna)).toEqual(['work translate past'])
    expect(await unread(anna)).toBe(0)
  })

  test('waits for reviewers once all is confirmed, and never for the confirmer', async () => {
    const { anna, bela, both } = await team('it')
    const { translationIds } = await begunRelease(sentences, { language: 'it' })
    await confirmAll(both, translationIds.slice(0, 1))
    await tellAll()
    expect(await toldOf(bela)).toEqual([])
    await confirmAll(both, translationIds)
    await tellAll()
    expect(await toldOf(bela)).toEqual(['work review'])
    expect(await toldOf(both)).toEqual([])
    expect(await toldOf(anna)).toEqual([])
  })

  test('of a regional variant is for people of its language, not of another script', async () => {
    const { anna } = await team('pt')
    const { localisationId } = await begunRelease(sentences, { language: 'pt-BR' })
    await notify({ kind: 'work', localisationId, work: 'translate', actorId: null })
    expect(await toldOf(anna)).toEqual(['work translate'])
  })
})

test('what was sent back is told once for all of it, until it is read, and goes with the work', async () => {
  const { anna, bela } = await team('es')
  const { translationIds, localisationId } = await begunRelease(sentences, { language: 'es' })
  await confirmAll(anna, translationIds)
  for (const id of translationIds) await sendBack(bela, { ...(await seen(id)), ...why })
  await tellAll()
  expect(await toldOf(anna)).toEqual(['sent_back translate 2'])
  expect(await unread(anna)).toBe(1)
  const { notices } = await ownNotices(anna, { limit: 5 })
  expect(notices[0]).toMatchObject({
    actor: 'Béla Reviewer',
    title: 'Ministers meet',
    href: `/review/${localisationId}?work=translate&segment=${translationIds[1]}`,
  })
  // A job that is done twice tells nothing anew.
  await read(anna, { noticeIds: [notices[0]!.noticeId] })
  const { version } = await seen(translationIds[1]!)
  await notify({ kind: 'sent_back', translationId: translationIds[1]!, version, actorId: bela.personId })
  expect(await toldOf(anna)).toEqual(['sent_back translate 2 read'])
  await confirmAll(anna, translationIds)
  expect(await toldOf(anna)).toEqual(['sent_back translate past read'])
  await sendBack(bela, { ...(await seen(translationIds[0]!)), ...why })
  await tellAll()
  expect(await toldOf(anna)).toEqual(['sent_back translate 1'])
})

test('what was sent back to somebody who has left is work for the others', async () => {
  const { anna, bela, both } = await team('lt')
  const { translationIds } = await begunRelease(sentences, { language: 'lt' })
  await confirmAll(anna, translationIds)
  await database.person.update({ where: { id: anna.personId }, data: { retiredAt: new Date() } })
  await sendBack(bela, { ...(await seen(translationIds[0]!)), ...why })
  await handBack(bela, { localisationId: (await localisation(translationIds[0]!))!, work: 'review', run: 0 })
  await tellAll()
  expect(await toldOf(both)).toContain('work translate')
  expect(await database.notice.count({ where: { personId: anna.personId, kind: 'sent_back' } })).toBe(0)
})

const localisation = async (id: string) =>
  (await database.translation.findUnique({ where: { id } }))?.localisationId

describe('of a restricted release', () => {
  test('only who is named is told, and who is taken off its list sees nothing any more', async () => {
    const { anna, both } = await team('da')
    const { releaseId, localisationId } = await begunRelease(sentences, { language: 'da' })
    await database.release.update({ where: { id: releaseId }, data: { restricted: true } })
    await database.releaseAccess.create({ data: { releaseId, personId: anna.personId } })
    await notify({ kind: 'work', localisationId, work: 'translate', actorId: null })
    expect(await toldOf(both)).toEqual([])
    expect(await toldOf(anna)).toEqual(['work translate'])
    expect(await unread(anna)).toBe(1)
    await database.releaseAccess.deleteMany({ where: { releaseId } })
    expect(await ownNotices(anna, { limit: 20 })).toMatchObject({ notices: [], unread: 0 })
  })
})

describe('questions', () => {
  async function world(language: string) {
    const { anna, bela, both } = await team(language)
    const olga = await person({ name: 'Olga', roles: ['officer'] })
    const { releaseId, localisationId, translationIds } = await begunRelease(sentences, { language })
    const { segmentId } = await database.translation.findUniqueOrThrow({ where: { id: translationIds[1]! } })
    const say = async (by: Known, about: string | null, more: object = {}) => {
      const { id } = await database.comment.create({
        data: {
          ...{ releaseId, segmentId, localisationId: about, authorId: by.personId, text: 'Why?' },
          ...{ language: by.roles.includes('officer') ? null : language, sourceVersion: 1, ...more },
        },
      })
      return id
    }
    return { anna, bela, both, olga, releaseId, localisationId, translationIds, say }
  }

  test('about a source go to its officers, come back answered, and rest once they are settled', async () => {
    const { anna, bela, olga, releaseId, localisationId, translationIds, say } = await world('sv')
    const commentId = await say(anna, null, { isQuestion: true })
    await notify({ kind: 'asked', commentId })
    expect(await toldOf(olga)).toEqual(['asked'])
    expect((await ownNotices(olga, { limit: 1 })).notices[0]).toMatchObject({
      href: `/desk/releases/${releaseId}/questions`,
      actor: 'Anna Translator',
    })
    for (const nobody of [anna, bela]) expect(await toldOf(nobody)).toEqual([])
    await notify({ kind: 'answered', commentId: await say(olga, null, { answersId: commentId }) })
    expect((await ownNotices(anna, { limit: 1 })).notices[0]).toMatchObject({
      kind: 'answered',
      href: `/review/${localisationId}?segment=${translationIds[1]}`,
    })
    await database.comment.update({ where: { id: commentId }, data: { resolvedAt: new Date() } })
    expect(await toldOf(olga)).toEqual(['asked past'])
    // Taken back, it is told to nobody.
    const other = await say(anna, null, { isQuestion: true, deletedAt: new Date() })
    await notify({ kind: 'asked', commentId: other })
    expect(await toldOf(olga)).toEqual(['asked past'])
  })

  test('about a target go to the people of its language', async () => {
    const { anna, bela, both, olga, localisationId, say } = await world('nb')
    await notify({ kind: 'asked', commentId: await say(bela, localisationId, { isQuestion: true }) })
    for (const one of [anna, both]) expect(await toldOf(one)).toEqual(['asked'])
    for (const nobody of [bela, olga]) expect(await toldOf(nobody)).toEqual([])
  })
})

test('work that was given is told to whom it was given to, unless it is theirs no longer', async () => {
  const { anna, both } = await team('fi')
  const olga = await person({ name: 'Olga', roles: ['officer'] })
  const { localisationId } = await begunRelease(sentences, { language: 'fi' })
  const place = { localisationId, work: 'translate', run: 0 } as const
  const told: Told = { kind: 'assigned', ...place, personId: anna.personId }
  await notify(told)
  expect(await toldOf(anna)).toEqual([])
  const dueAt = new Date('2099-01-01T12:00Z')
  await database.assignment.create({
    data: { ...place, personId: anna.personId, assignedById: olga.personId, dueAt },
  })
  await notify(told)
  await notify(told)
  expect(await toldOf(anna)).toEqual(['assigned translate'])
  expect((await ownNotices(anna, { limit: 1 })).notices[0]).toMatchObject({
    actor: 'Olga',
    dueAt: dueAt.toISOString(),
  })
  await notify({ kind: 'work', ...place, actorId: null })
  expect(await toldOf(both)).toEqual([])
  await database.assignment.deleteMany({ where: place })
  expect(await toldOf(anna)).toEqual(['assigned translate past'])
})

describe('a near embargo', () => {
  const embargoIn = (releaseId: string, minutes: number) => database.$executeRaw`
    UPDATE "Release" SET "embargoAt" = clock_timestamp() + make_interval(mins => ${minutes}::int)
    WHERE id = ${releaseId}::uuid`

  test('with work left is told once at two hours and once at half an hour', async () => {
    const { anna, bela, both } = await team('hu')
    const olga = await person({ name: 'Olga', roles: ['officer'] })
    const { releaseId, localisationId } = await begunRelease(sentences, { language: 'hu' })
    await embargoIn(releaseId, 200)
    await tellOfNearEmbargoes()
    expect(await toldOf(anna)).toEqual([])
    const soon = new Date(Date.now() + 119 * 60_000)
    await database.release.update({ where: { id: releaseId }, data: { embargoAt: soon } })
    await claim(both, { localisationId, work: 'translate', run: 0 })
    for (let round = 0; round < 2; round++) await tellOfNearEmbargoes()
    expect(await toldOf(olga)).toEqual(['embargo_near'])
    expect(await toldOf(both)).toEqual(['embargo_near'])
    for (const nobody of [anna, bela]) expect(await toldOf(nobody)).toEqual([])
    await embargoIn(releaseId, 29)
    for (let round = 0; round < 2; round++) await tellOfNearEmbargoes()
    expect(await toldOf(olga)).toEqual(['embargo_near', 'embargo_near'])
    await embargoIn(releaseId, -1)
    expect(await toldOf(olga)).toEqual(['embargo_near past', 'embargo_near past'])
  })

  test('with all approved is told to nobody', async () => {
    const { anna } = await team('pl')
    const { releaseId, localisationId } = await begunRelease(sentences, { language: 'pl' })
    const [confirmedById, approvedById] = [crypto.randomUUID(), crypto.randomUUID()]
    await database.translation.updateMany({
      where: { localisationId },
      data: { state: 'approved', confirmedById, approvedById },
    })
    await embargoIn(releaseId, 60)
    await tellOfNearEmbargoes()
    expect(await toldOf(anna)).toEqual([])
  })
})

describe('settings', () => {
  test('say what somebody is told of at all', async () => {
    const { anna, both } = await team('ro')
    const { localisationId } = await begunRelease(sentences, { language: 'ro' })
    const settings = noticeSettingsOf({})
    await changeAccount(anna, {
      noticeSettings: { ...settings, kinds: { ...settings.kinds, work: 'nowhere' } },
    })
    await notify({ kind: 'work', localisationId, work: 'translate', actorId: null })
    expect(await toldOf(anna)).toEqual([])
    expect(await toldOf(both)).toEqual(['work translate'])
  })

  test('that are not set, or were set before there were others, are as they come', () => {
    const unset = noticeSettingsOf({})
    expect(unset).toMatchObject({ pace: 'at_once', quiet: null, kinds: { work: 'mail', answered: 'mail' } })
    expect(noticeSettingsOf({ pace: 'never', kinds: { work: 'desk' } })).toEqual({
      ...unset,
      kinds: { ...unset.kinds, work: 'desk' },
    })
  })
})

test('pages of notices are the newest first, and all can be read at once', async () => {
  const { anna } = await team('sk')
  for (let each = 0; each < 5; each++) {
    const { localisationId } = await begunRelease(sentences, { language: 'sk', title: `Release ${each}` })
    await notify({ kind: 'work', localisationId, work: 'translate', actorId: null })
  }
  const first = await ownNotices(anna, { limit: 3 })
  expect(first.notices.map(({ title }) => title)).toEqual(['Release 4', 'Release 3', 'Release 2'])
  expect(first.unread).toBe(5)
  const second = await ownNotices(anna, { limit: 3, before: first.older! })
  expect(second.notices.map(({ title }) => title)).toEqual(['Release 1', 'Release 0'])
  expect(second.older).toBeNull()
  const { localisationId } = await begunRelease(sentences, { language: 'sk', title: 'Since' })
  await notify({ kind: 'work', localisationId, work: 'translate', actorId: null })
  await read(anna, { until: first.at })
  expect(await unread(anna)).toBe(1)
  const { bela } = await team('sk')
  const [{ noticeId } = { noticeId: '' }] = (await ownNotices(anna, { limit: 1 })).notices
  await read(bela, { noticeIds: [noticeId] })
  expect(await unread(anna)).toBe(1)
})
