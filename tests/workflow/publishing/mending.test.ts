import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/platform/database'
import {
  approveAll,
  approvedRelease,
  clearSource,
  hashOf,
  office,
  publishedRelease,
  signOffReworded,
} from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { person } from '@/tests/fixtures/people'
import { block, meeting, refusalOf } from '@/tests/fixtures/releases'
import { seen } from '@/tests/fixtures/work'
import { addRevision } from '@/workflow/intake/add-revision'
import { notify } from '@/workflow/notices/notify'
import { ownNotices } from '@/workflow/notices/own-notices'
import { board } from '@/workflow/publishing/board'
import { isBeingCorrected } from '@/workflow/publishing/corrections/being-corrected'
import { callOffMending } from '@/workflow/publishing/corrections/call-off-mending'
import { mend } from '@/workflow/publishing/corrections/mend'
import { remove } from '@/workflow/publishing/after/remove'
import { rollBack } from '@/workflow/publishing/after/roll-back'
import { withdraw } from '@/workflow/publishing/after/withdraw'
import { publish } from '@/workflow/publishing/publish'
import { signOff } from '@/workflow/publishing/sign-off'
import type { Actor } from '@/workflow/release/actor'
import { approve } from '@/workflow/review/approve'
import { claim } from '@/workflow/review/claim'
import { confirm } from '@/workflow/review/confirm'
import { look } from '@/workflow/review/look'
import { openWork } from '@/workflow/review/open-work'
import { queueOf } from '@/workflow/review/queue'
import { queueParts } from '@/workflow/review/queue-row'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'
import { segmentPart, segmentPartInput } from '@/workflow/review/segment-part'
import { takeNext } from '@/workflow/review/take-next'

let people: Office

beforeAll(async () => {
  people = await office()
})

const reason = 'The third sentence says three hours.'

async function released(blocks = meeting) {
  const release = await publishedRelease(people, { blocks })
  return { ...release, fr: release.localisation('fr') }
}

const rowOf = async (releaseId: string, language: string) =>
  (await board(people.olga, { releaseId })).rows.find((row) => row.language === language)!

const queued = async (actor: Actor, releaseId: string) => {
  const { parts } = await queueOf(actor, { release: releaseId })
  return queueParts.flatMap((part) =>
    parts[part].work.map(({ language, work, standing, correction }) =>
      [language, work, standing, correction].join(' · '),
    ),
  )
}

const editions = (localisationId: string) =>
  database.edition.findMany({
    where: { localisationId },
    orderBy: { number: 'asc' },
    select: { state: true, cause: true, version: true, revisionNumber: true },
  })

const sentence = (localisationId: string, text: string) =>
  database.translation.findFirstOrThrow({ where: { localisationId, text } })

describe('the correction of one language', () => {
  it('goes from its people through review and sign-off to readers, and ends there', async () => {
    const { olga, anna, bela } = people
    const { releaseId, fr } = await released()
    expect(await queued(anna, releaseId)).toEqual([])
    await mend(olga, { localisationId: fr, isWrong: true, reason })
    expect(await queued(anna, releaseId)).toEqual(['fr · translate · mending · wrong'])
    expect(await queued(bela, releaseId)).toEqual(['fr · review · mending · wrong'])
    expect(await rowOf(releaseId, 'fr')).toMatchObject({
      step: 'mending',
      live: { version: 1, correction: 'wrong' },
    })
    expect(await rowOf(releaseId, 'es')).toMatchObject({ step: 'none', live: { correction: null } })

    const mending = { name: olga.name, reason, isWrong: true }
    expect((await openWork(anna, { localisationId: fr })).mending).toEqual(mending)
    // A workspace that is open learns of it with what changed.
    const since = segmentPartInput.parse({ localisationId: fr, since: new Date() })
    expect(await segmentPart(anna, since)).toMatchObject({ segments: [], mending })
    expect((await queueOf(anna)).releases).toContainEqual(expect.objectContaining({ id: releaseId }))
    expect(await takeNext(anna, { release: releaseId })).toMatchObject({ next: { localisationId: fr } })
    const wrong = await sentence(fr, 'La réunion a duré deux heures.')
    const text = 'La rencontre a duré deux heures.'
    await confirm(anna, { ...(await seen(wrong.id)), text, work: 'translate' })
    expect(await seen(wrong.id)).toMatchObject({ state: 'awaiting_review', confirmedById: anna.personId })
    expect(
      await refusalOf(approve({ ...anna, roles: ['reviewer'] }, await seenOnly(wrong.id))),
    ).toMatchObject({
      reason: 'not_allowed',
    })
    expect(await queued(anna, releaseId)).toEqual(['fr · review · waits_for_reviewer · wrong'])
    await approve(bela, await seenOnly(wrong.id))
    expect(await queued(bela, releaseId)).toEqual(['fr · review · waits_for_sign_off · wrong'])

    await signOff(olga, { localisationId: fr, hash: await hashOf(fr) })
    expect(await rowOf(releaseId, 'fr')).toMatchObject({ live: { correction: 'wrong' } })
    await publish(olga, { releaseId })
    expect(await editions(fr)).toEqual([
      { state: 'replaced', cause: 'revision', version: 1, revisionNumber: 1 },
      { state: 'live', cause: 'language_correction', version: 2, revisionNumber: 1 },
    ])
    expect(await database.localisation.findUnique({ where: { id: fr } })).toMatchObject({
      mendingSince: null,
      mendingById: null,
      mendingWrong: false,
    })
    expect(await rowOf(releaseId, 'fr')).toMatchObject({
      step: 'none',
      live: { version: 2, correction: null },
    })
  })

  it('tells its people, once, and says why to nobody but who may know', async () => {
    const { olga, anna, bela } = people
    const { releaseId, fr } = await released()
    await mend(olga, { localisationId: fr, reason })
    const [job, ...more] = await database.$queryRaw<{ data: Parameters<typeof notify>[0] }[]>`
      SELECT data FROM jobs.job WHERE name = 'notify' AND data ->> 'localisationId' = ${fr}
        AND data ->> 'kind' = 'mending'`
    expect(more).toEqual([])
    await notify(job!.data)
    const told = async (actor: Actor) =>
      (await ownNotices(actor, { limit: 20 })).notices.filter((one) => one.title && one.language === 'fr')
    expect((await told(anna))[0]).toMatchObject({ kind: 'mending', stands: true })
    expect((await told(bela))[0]).toMatchObject({ kind: 'mending', stands: true })
    const event = await database.auditEvent.findFirstOrThrow({
      where: { releaseId, deed: 'localisation.mend' },
      include: { reason: true },
    })
    expect(event).toMatchObject({ detail: { wrong: false }, reason: { text: reason } })
    await callOffMending(olga, { localisationId: fr })
    expect((await told(anna))[0]).toMatchObject({ kind: 'mending', stands: false })
  })

  it('is called off with its sign-off: it does not go live with another language', async () => {
    const { olga } = people
    const { releaseId, fr } = await released()
    await mend(olga, { localisationId: fr, reason })
    await signOffReworded(olga, fr)
    expect((await editions(fr)).at(-1)).toMatchObject({ state: 'signed_off', cause: 'language_correction' })
    await callOffMending(olga, { localisationId: fr })
    expect((await editions(fr)).map(({ state }) => state)).toEqual(['live', 'voided'])
    expect(await refusalOf(publish(olga, { releaseId }))).toMatchObject({ why: 'nothing_signed_off' })
  })

  it('is called off: the queue, the board and the page are as before', async () => {
    const { olga, omar, anna } = people
    const { releaseId, fr } = await released()
    await mend(olga, { localisationId: fr, isWrong: true, reason })
    const live = await database.edition.findFirstOrThrow({ where: { localisationId: fr, state: 'live' } })
    expect(await isBeingCorrected(database, live.id)).toBe(true)
    await callOffMending(omar, { localisationId: fr })
    expect(await isBeingCorrected(database, live.id)).toBe(false)
    expect(await queued(anna, releaseId)).toEqual([])
    expect(await rowOf(releaseId, 'fr')).toMatchObject({ step: 'none', live: { correction: null } })
    expect(await refusalOf(callOffMending(omar, { localisationId: fr }))).toEqual({
      reason: 'changed_meanwhile',
    })
  })

  it.each([
    ['withdrawn', withdraw],
    ['removed', remove],
  ])('waits while its page is %s, and goes on when readers have that text again', async (_, takeDown) => {
    const { olga, omar, anna } = people
    const { releaseId, fr } = await released()
    await mend(olga, { localisationId: fr, isWrong: true, reason })
    const { id: translationId, version } = await sentence(fr, 'La réunion a duré deux heures.')
    const typed = { translationId, text: 'La rencontre', baseVersion: version, work: 'translate' as const }
    await saveWorkingCopy(anna, { ...typed, idleSeconds: 3_600 })
    const { id } = await database.edition.findFirstOrThrow({ where: { localisationId: fr, state: 'live' } })
    await takeDown(omar, { releaseId, editionIds: [id], reason: 'Too wrong to stand.' })
    expect(await queued(anna, releaseId)).toEqual([])
    expect(await takeNext(anna, { release: releaseId })).toMatchObject({ next: null })
    expect((await openWork(anna, { localisationId: fr })).mending).toBeNull()
    expect(await rowOf(releaseId, 'fr')).toMatchObject({ isMending: false, step: 'none' })
    // What was being typed is there for whoever goes on.
    expect(await database.workingCopy.count({ where: { translation: { localisationId: fr } } })).toBe(1)

    await rollBack(omar, { releaseId, to: [{ editionId: id, insteadOf: id }], reason: 'It must be read.' })
    expect(await queued(anna, releaseId)).toEqual(['fr · translate · mending · wrong'])
    expect((await openWork(anna, { localisationId: fr })).mending).toMatchObject({ reason, isWrong: true })
    expect(await rowOf(releaseId, 'fr')).toMatchObject({ isMending: true, live: { correction: 'wrong' } })
  })

  it('ends with another text that takes the place of what was withdrawn', async () => {
    const { olga, omar, anna } = people
    const { releaseId, fr } = await released()
    await mend(olga, { localisationId: fr, reason })
    const { id } = await database.edition.findFirstOrThrow({ where: { localisationId: fr, state: 'live' } })
    await withdraw(omar, { releaseId, editionIds: [id], reason: 'Too wrong to stand.' })
    await signOffReworded(olga, fr)
    await publish(olga, { releaseId })
    expect((await editions(fr)).at(-1)).toMatchObject({ state: 'live', cause: 'language_correction' })
    expect(await queued(anna, releaseId)).toEqual([])
    expect(await rowOf(releaseId, 'fr')).toMatchObject({ isMending: false, step: 'none' })
  })

  it('is opened again to say that the page is wrong, or not, and keeps when it began', async () => {
    const { olga } = people
    const { fr } = await released()
    await mend(olga, { localisationId: fr, reason })
    const { mendingSince } = await database.localisation.findUniqueOrThrow({ where: { id: fr } })
    expect(await refusalOf(mend(olga, { localisationId: fr, reason }))).toEqual({
      reason: 'changed_meanwhile',
    })
    await mend(olga, { localisationId: fr, isWrong: true, reason })
    expect(await database.localisation.findUnique({ where: { id: fr } })).toMatchObject({
      mendingSince,
      mendingWrong: true,
    })
  })

  it('is refused for the source, for what readers have no page of, and to whoever is no officer', async () => {
    const { olga, anna } = people
    const { localisation, fr } = await released()
    const early = await approvedRelease(people)
    const translator = await person({ name: 'Tia', roles: ['translator'], languages: ['de'] })
    expect(await refusalOf(mend(olga, { localisationId: localisation('en'), reason }))).toEqual({
      reason: 'not_allowed',
      why: 'source_language',
    })
    expect(await refusalOf(mend(olga, { localisationId: early.localisation('fr'), reason }))).toEqual({
      reason: 'not_ready',
      why: 'not_live',
    })
    expect(await refusalOf(mend(anna, { localisationId: fr, reason }))).toMatchObject({
      reason: 'not_allowed',
    })
    expect(await refusalOf(mend(translator, { localisationId: fr, reason }))).toMatchObject({
      reason: 'not_found',
    })
    expect(await refusalOf(claim(anna, { localisationId: fr, work: 'translate' }))).toMatchObject({
      why: 'nothing_left',
    })
  })

  it('is a revision’s edition where that says what it corrects', async () => {
    const { olga, omar } = people
    const { releaseId, fr } = await released()
    await mend(olga, { localisationId: fr, reason })
    const { version } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
    const blocks = meeting.toSpliced(2, 1)
    const note = 'The meeting was of 31 nations.'
    await addRevision(olga, { releaseId, version, blocks, grade: 'content', note })
    await clearSource(omar, releaseId)
    await approveAll(fr, people)
    await signOff(olga, { localisationId: fr, hash: await hashOf(fr) })
    expect((await editions(fr)).at(-1)).toMatchObject({ cause: 'revision', revisionNumber: 2 })
  })
})

it('a typo mended in the source asks each language for a glance, until somebody has looked', async () => {
  const { olga, anna, bela } = people
  const slip = meeting.with(2, block('paragraph', 'The meeting lastet two hours.'))
  const { releaseId, localisation, fr } = await released(slip)
  const { version } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  await addRevision(olga, { releaseId, version, blocks: meeting, grade: 'typo' })
  expect(await rowOf(releaseId, 'fr')).toMatchObject({
    glances: 1,
    approved: 6,
    live: { version: 1, correction: 'typo' },
  })
  expect(await rowOf(releaseId, 'es')).toMatchObject({ glances: 1 })
  const mended = await sentence(fr, 'La réunion a duré deux heures.')
  const slips = async () =>
    (await openWork(anna, { localisationId: fr })).segments.flatMap(({ mendedFrom }) => mendedFrom ?? [])
  expect(await slips()).toEqual(['The meeting lastet two hours.'])
  await notify({ kind: 'typo', localisationId: fr, actorId: olga.personId })
  await notify({ kind: 'typo', localisationId: localisation('en'), actorId: olga.personId })
  const told = () =>
    database.notice.findMany({
      where: { releaseId, kind: 'typo' },
      select: { personId: true, translationId: true },
    })
  expect(await told()).toHaveLength(2)
  expect(await told()).toEqual(
    expect.arrayContaining([anna, bela].map(({ personId }) => ({ personId, translationId: mended.id }))),
  )
  const { version: seenVersion } = await seen(mended.id)
  const looks = [{ translationId: mended.id, version: seenVersion, sourceVersion: 2 }]
  await look(bela, { localisationId: fr, looks })
  expect(await rowOf(releaseId, 'fr')).toMatchObject({ glances: 0 })
  expect(await slips()).toEqual([])
  expect(await rowOf(releaseId, 'es')).toMatchObject({ glances: 1 })
  // Nothing waits for it.
  expect(await queued(anna, releaseId)).toEqual([])
})

/** What a reviewer sends who changes nothing. */
async function seenOnly(translationId: string) {
  const { version, sourceVersion } = await seen(translationId)
  return { translationId, version, sourceVersion }
}
