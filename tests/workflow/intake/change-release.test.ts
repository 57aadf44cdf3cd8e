import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { begunRelease, block, draftRelease, refusalOf } from '@/tests/fixtures/releases'
import { changeRelease } from '@/workflow/intake/change-release'
import { assign } from '@/workflow/review/assign'
import { assignable } from '@/workflow/review/assignable'
import { claim } from '@/workflow/review/claim'

let ana: Known
let ben: Known

beforeAll(async () => {
  ana = await person({ name: 'Ana', roles: ['officer'] })
  ben = await person({ name: 'Ben', roles: ['officer'] })
})

const stored = (id: string) => database.release.findUniqueOrThrow({ where: { id } })
const later = { local: '2031-07-01T09:30', zone: 'Europe/Lisbon' }

describe('changing a release', () => {
  it('moves the embargo of one that has begun for a reason, on record without a word of its text', async () => {
    const { releaseId, version } = await begunRelease(ana, {
      embargo: { local: '2031-06-01T09:00', zone: 'Europe/Lisbon' },
      blocks: [block('title', 'Unmistakable'), block('paragraph', 'Text.')],
    })
    const move = { releaseId, version, embargo: later }
    expect(await refusalOf(changeRelease(ana, move))).toEqual({ reason: 'bad_input', why: 'reason_missing' })
    expect(await stored(releaseId)).toMatchObject({ version, embargoAt: new Date('2031-06-01T08:00:00Z') })
    await changeRelease(ana, { ...move, reason: 'event_moved' })
    expect(await stored(releaseId)).toMatchObject({
      embargoAt: new Date('2031-07-01T08:30:00Z'),
      embargoLocal: '2031-07-01T09:30',
    })
    const [event] = await database.auditEvent.findMany({ where: { releaseId, deed: 'release.change' } })
    expect(event?.detail).toEqual({
      what: ['embargo'],
      embargo: { from: '2031-06-01T08:00:00.000Z', to: '2031-07-01T08:30:00.000Z', reason: 'event_moved' },
    })
    const all = await database.auditEvent.findMany({ where: { releaseId } })
    expect(
      JSON.stringify(all, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toMatch(/unmistakable/i)
  })

  it('lifts an embargo, but not under a schedule, nor moves a scheduled one into the past', async () => {
    const { releaseId, version } = await begunRelease(ana, { embargo: later })
    await database.release.update({ where: { id: releaseId }, data: { state: 'scheduled' } })
    const lift = { releaseId, version, embargo: null, reason: 'became_public' as const }
    expect(await refusalOf(changeRelease(ana, lift))).toEqual({ reason: 'not_ready', why: 'scheduled' })
    const past = { ...lift, embargo: { local: '2020-01-01T00:00', zone: 'UTC' } }
    expect(await refusalOf(changeRelease(ana, past))).toEqual({ reason: 'bad_input', why: 'embargo_past' })
    await database.release.update({ where: { id: releaseId }, data: { state: 'in_translation' } })
    await changeRelease(ana, lift)
    expect(await stored(releaseId)).toMatchObject({ embargoAt: null, embargoLocal: null, embargoZone: null })
  })

  it('begins the languages of nations that are added, and takes none away', async () => {
    const { releaseId, version } = await begunRelease(ana, { nations: ['FR'] })
    const added = await changeRelease(ana, { releaseId, version, nations: ['FR', 'BE'] })
    const rows = await database.localisation.findMany({
      where: { releaseId },
      include: { translations: true },
    })
    expect(rows.map(({ language, translations }) => [language, translations.length]).toSorted()).toEqual([
      ['de', 6],
      ['en', 0],
      ['fr', 6],
      ['nl', 6],
    ])
    const fewer = changeRelease(ana, { releaseId, version: added.version, nations: ['BE'] })
    expect(await refusalOf(fewer)).toEqual({ reason: 'not_allowed', why: 'nation_removed' })
  })

  it('changes the address until it is fixed, to one that no other has', async () => {
    const other = await draftRelease(ana, { slug: 'taken-already' })
    const { releaseId, version } = await draftRelease(ana)
    const taken = changeRelease(ana, { releaseId, version, slug: 'taken-already' })
    expect(await refusalOf(taken)).toEqual({ reason: 'bad_input', why: 'slug_taken' })
    const changed = await changeRelease(ana, { releaseId, version, slug: 'one-of-its-own' })
    expect(await stored(releaseId)).toMatchObject({ slug: 'one-of-its-own' })
    await database.release.update({ where: { id: releaseId }, data: { slugFixedAt: new Date() } })
    const late = changeRelease(ana, { releaseId, version: changed.version, slug: 'too-late' })
    expect(await refusalOf(late)).toEqual({ reason: 'not_allowed', why: 'slug_fixed' })
    expect(await stored(other.releaseId)).toMatchObject({ slug: 'taken-already' })
  })

  it('restricts a release to named people, and opens it again', async () => {
    const { releaseId, version } = await draftRelease(ana)
    await changeRelease(ana, { releaseId, version, restricted: true, namedPeople: [] })
    const blind = changeRelease(ben, { releaseId, version: version + 1, restricted: false })
    expect(await refusalOf(blind)).toEqual({ reason: 'not_found' })
    await changeRelease(ana, { releaseId, version: version + 1, restricted: false })
    expect(await database.releaseAccess.count({ where: { releaseId } })).toBe(0)
  })

  it('frees the work of whoever is not named any more: nobody else could take it until it was due', async () => {
    const { releaseId, version } = await begunRelease(ana, { nations: ['FR'] })
    const { id: localisationId } = await database.localisation.findFirstOrThrow({
      where: { releaseId, language: 'fr' },
    })
    const given = { name: 'Gone', roles: ['translator' as const], languages: ['fr'] }
    const [gone, stays] = [await person(given), await person({ ...given, name: 'Stays' })]
    const dueAt = new Date(Date.now() + 86_400_000)
    const of = { localisationId, work: 'translate' as const, run: 0 }
    await assign(ana, { ...of, personId: gone.personId, from: null, dueAt, anyway: false })
    await claim(gone, of)
    const namedPeople = [stays.personId]
    await changeRelease(ana, { releaseId, version, restricted: true, namedPeople })
    await expect(claim(stays, of)).resolves.toMatchObject({ run: 0 })
    const { work } = await assignable(ana, { localisationId })
    expect(work[0]).toMatchObject({ heldBy: 'Stays', givenTo: null })
    await changeRelease(ana, { releaseId, version: version + 1, namedPeople })
    expect(await database.claim.count({ where: { localisationId } })).toBe(1)
  })

  it('leaves what is out as it is', async () => {
    const { releaseId, version } = await begunRelease(ana)
    await database.release.update({
      where: { id: releaseId },
      data: { state: 'released', releasedAt: new Date() },
    })
    for (const change of [{ embargo: null }, { engineRule: 'any' as const }, { restricted: true }])
      expect(await refusalOf(changeRelease(ana, { releaseId, version, ...change }))).toEqual({
        reason: 'not_allowed',
        why: 'released',
      })
  })

  it('lets one of two changes through', async () => {
    const { releaseId, version } = await draftRelease(ana)
    const both = await Promise.allSettled([
      changeRelease(ana, { releaseId, version, nations: ['BE'] }),
      changeRelease(ben, { releaseId, version, nations: ['UA'] }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})
