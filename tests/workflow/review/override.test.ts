import { beforeEach, describe, expect, test } from 'vitest'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { begunRelease, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { approve } from '@/workflow/review/approve'
import { claim } from '@/workflow/review/claim'
import { confirm } from '@/workflow/review/confirm'
import { historyOf } from '@/workflow/review/history-of'
import { mayBeOverridden } from '@/workflow/review/may-be-overridden'
import { openWork } from '@/workflow/review/open-work'
import { override } from '@/workflow/review/override'
import { overrideMany } from '@/workflow/review/override-many'
import { queueOf } from '@/workflow/review/queue'
import { takeBack } from '@/workflow/review/take-back'
import { takeNext } from '@/workflow/review/take-next'

const reason = 'The reviewer is ill and the instant is near.'
const sentences = ['They met today.', 'They left today.', 'They signed 40 treaties today.'].map((source) => ({
  source,
  draft: 'Se vieron hoy.',
}))

let anna: Actor, bela: Actor, both: Actor, olga: Actor
let localisationId: string
let ids: string[]
/** A language of its own for each test: its queue holds nothing else. */
const languages = ['es', 'it', 'pt', 'nl', 'ca', 'gl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs']
let next = 0

beforeEach(async () => {
  const language = languages[next++]!
  ;({ anna, bela, both } = await team(language))
  olga = await person({ name: 'Olga Officer', roles: ['officer'] })
  const release = await begunRelease(sentences, { language })
  ;({ localisationId } = release)
  ids = release.translationIds
})

const confirmed = async (id: string, by: Actor = anna, text = 'Texto.') =>
  confirm(by, { ...(await seen(id)), text, work: 'translate' })
const overridden = async (id: string, by: Actor = olga) => override(by, { ...(await seen(id)), reason })
const facts = (id: string) =>
  database.translation.findUniqueOrThrow({
    where: { id },
    select: { state: true, overridden: true, overriddenById: true, confirmedById: true, approvedById: true },
  })
const queued = async (actor: Actor) => {
  const { open, waiting } = (await queueOf(actor)).parts
  return [...open.work, ...waiting.work].map(({ work, standing, segments }) => [work, standing, segments])
}

describe('an override', () => {
  test('approves a confirmed text in place of a second person, for a reason on record', async () => {
    await confirmed(ids[1]!)
    expect(await overridden(ids[1]!)).toMatchObject({ state: 'approved' })
    expect(await facts(ids[1]!)).toEqual({
      state: 'approved',
      overridden: true,
      overriddenById: olga.personId,
      confirmedById: anna.personId,
      approvedById: null,
    })
    const { changes } = await historyOf(bela, { translationId: ids[1]! })
    expect(changes[0]).toMatchObject({ deed: 'translation.override', who: 'Olga Officer', reason })
  })

  test('asked twice is done once', async () => {
    await confirmed(ids[1]!)
    const input = { ...(await seen(ids[1]!)), reason }
    expect(await override(olga, input)).toEqual(await override(olga, input))
    expect(
      await database.translationEvent.count({
        where: { deed: 'translation.override', translationId: ids[1]! },
      }),
    ).toBe(1)
  })

  test('does not stand in for the first confirmation, nor for an approval that is there', async () => {
    expect(await refusalOf(overridden(ids[1]!))).toEqual({
      reason: 'not_ready',
      why: 'state',
      state: 'draft',
    })
    await confirmed(ids[1]!)
    await approve(bela, await seen(ids[1]!))
    expect(await refusalOf(overridden(ids[1]!))).toMatchObject({ reason: 'not_ready', state: 'approved' })
  })

  test('is no officer’s of what they confirmed themselves, and nobody’s who is no officer', async () => {
    const { languages: own } = anna
    const two = await person({ name: 'Oto Both', roles: ['officer', 'translator'], languages: [...own] })
    await confirmed(ids[1]!, two)
    expect(await refusalOf(overridden(ids[1]!, two))).toEqual({ reason: 'not_allowed' })
    expect(await refusalOf(overridden(ids[1]!, bela))).toEqual({ reason: 'not_allowed' })
    expect(await overridden(ids[1]!)).toMatchObject({ state: 'approved' })
  })

  test('lets no error pass', async () => {
    await confirmed(ids[3]!, anna, 'Firmaron 41 tratados hoy.')
    expect(await refusalOf(overridden(ids[3]!))).toMatchObject({ reason: 'has_errors' })
    expect(await facts(ids[3]!)).toMatchObject({ state: 'awaiting_review', overridden: false })
  })

  test('is of exactly the text that was seen', async () => {
    await confirmed(ids[1]!)
    const before = await seen(ids[1]!)
    await confirm(anna, { ...before, text: 'Otro texto.', work: 'translate' })
    expect(await refusalOf(override(olga, { ...before, reason }))).toMatchObject({
      reason: 'changed_meanwhile',
    })
  })

  test('takes no work from the reviewer who holds it', async () => {
    await confirmed(ids[1]!)
    await confirmed(ids[2]!)
    await claim(bela, { localisationId, work: 'review' })
    await overridden(ids[1]!)
    expect(await database.claim.findMany({ where: { localisationId, work: 'review' } })).toMatchObject([
      { personId: bela.personId },
    ])
    expect(await approve(bela, await seen(ids[2]!))).toMatchObject({ state: 'approved' })
  })

  test('of many does what may be done, and says of each other why not', async () => {
    const two = await person({
      name: 'Oto Both',
      roles: ['officer', 'translator'],
      languages: [...anna.languages],
    })
    await confirmed(ids[0]!)
    await database.claim.deleteMany({ where: { localisationId } })
    await confirmed(ids[1]!, two)
    await database.claim.deleteMany({ where: { localisationId } })
    await confirmed(ids[3]!, anna, 'Firmaron 41 tratados hoy.')
    const { texts } = await mayBeOverridden(two, { localisationId })
    expect(
      texts.map(({ translationId, isOwn, errors }) => [translationId, isOwn, errors.length > 0]),
    ).toEqual([
      [ids[0], false, false],
      [ids[1], true, false],
      [ids[3], false, true],
    ])
    const segments = [...texts, await seen(ids[2]!)].map(({ translationId, version, sourceVersion }) => ({
      ...{ translationId, version, sourceVersion },
    }))
    const { outcomes } = await overrideMany(two, { localisationId, reason, segments })
    expect(outcomes.map(({ refused }) => refused?.reason ?? 'done')).toEqual([
      'done',
      'not_allowed',
      'has_errors',
      'not_ready',
    ])
    const events = await database.auditEvent.findMany({
      where: { localisationId, deed: { in: ['localisation.override', 'translation.override'] } },
      orderBy: { id: 'asc' },
    })
    expect(events.map(({ deed, detail }) => [deed, (detail as { texts?: number }).texts])).toEqual([
      ['translation.override', undefined],
      ['localisation.override', 1],
    ])
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toContain(reason)
  })
})

describe('what was overridden', () => {
  test('comes up for reviewers after what is pressing, with who and why', async () => {
    await confirmed(ids[1]!)
    await overridden(ids[1]!)
    await confirmed(ids[2]!)
    expect(await queued(bela)).toContainEqual(['review', 'open', 1])
    await approve(bela, await seen(ids[2]!))
    await database.claim.deleteMany({ where: { localisationId } })
    expect(await queued(bela)).toContainEqual(['review', 'overridden', 1])
    const [row] = (await queueOf(bela)).parts.open.work.filter(({ standing }) => standing === 'overridden')
    expect(row?.overridden).toEqual({ name: 'Olga Officer', reason })
  })

  test('is taken when nothing else is left, approved as it is, and then done', async () => {
    for (const id of ids.slice(0, 3)) await confirmed(id)
    for (const id of ids.slice(0, 3)) await overridden(id)
    expect(await takeNext(bela, {})).toEqual({ next: { localisationId, work: 'review', run: 0 } })
    const { segments, outline } = await openWork(bela, { localisationId, work: 'review' })
    expect(outline.counts).toMatchObject({ approved: 0, overridden: 3 })
    expect(segments[0]!.overridden).toEqual({ name: 'Olga Officer', me: false, reason })
    for (const id of ids.slice(0, 3)) await approve(bela, await seen(id))
    expect(await facts(ids[0]!)).toEqual({
      ...{ state: 'approved', overridden: false, overriddenById: null },
      ...{ confirmedById: anna.personId, approvedById: bela.personId },
    })
    expect(await database.claim.count({ where: { localisationId, work: 'review' } })).toBe(0)
    expect((await queued(bela)).filter(([, standing]) => standing === 'overridden')).toEqual([])
  })

  test('is offered neither to its confirmer nor to who overrode it', async () => {
    const chief = await person({
      name: 'Oda Chief',
      roles: ['officer', 'reviewer'],
      languages: [...anna.languages],
    })
    await confirmed(ids[1]!, both)
    await overridden(ids[1]!, chief)
    for (const one of [both, chief]) {
      expect((await queued(one)).map(([, standing]) => standing)).not.toContain('overridden')
      expect(await refusalOf(seen(ids[1]!).then((text) => approve(one, text)))).toEqual({
        reason: 'not_allowed',
      })
    }
    expect(await approve(bela, await seen(ids[1]!))).toMatchObject({ state: 'approved' })
  })

  test('is approved exactly as it is: with an edit it must be confirmed anew', async () => {
    await confirmed(ids[1]!)
    await overridden(ids[1]!)
    const edit = { ...(await seen(ids[1]!)), text: 'Otro texto.' }
    expect(await refusalOf(approve(bela, edit))).toEqual({ reason: 'not_ready', why: 'overridden' })
    expect(await confirm(both, { ...edit, work: 'review' })).toMatchObject({ state: 'awaiting_review' })
    expect(await facts(ids[1]!)).toMatchObject({ overridden: false, overriddenById: null })
  })

  test('is overridden again when the approval is taken back', async () => {
    await confirmed(ids[1]!)
    await overridden(ids[1]!)
    await approve(bela, await seen(ids[1]!))
    await takeBack(bela, { ...(await seen(ids[1]!)), work: 'review' })
    expect(await facts(ids[1]!)).toMatchObject({
      ...{ state: 'approved', overridden: true, overriddenById: olga.personId, approvedById: null },
    })
  })
})
