import pg from 'pg'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { person } from '@/tests/fixtures/people'
import { begunRelease, machineDraft, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { claim } from '@/workflow/review/claim'
import { confirm } from '@/workflow/review/confirm'
import { openWork } from '@/workflow/review/open-work'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'
import { segmentPart, segmentPartInput } from '@/workflow/review/segment-part'

type Team = Awaited<ReturnType<typeof team>>
type Begun = Awaited<ReturnType<typeof begunRelease>>

const sentences = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ source: `Sentence number ${index + 1} is here.` }))

let people: Team
let begun: Begun
beforeAll(async () => {
  people = await team('sk')
  begun = await begunRelease(sentences(300), { language: 'sk' })
})

const part = (query: object, actor = people.anna) =>
  segmentPart(actor, segmentPartInput.parse({ localisationId: begun.localisationId, ...query }))
const placesOf = ({ segments }: { segments: { place: number }[] }) => segments.map(({ place }) => place)
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

describe('what a page begins with', () => {
  const open = (input: object = {}, actor = people.anna) =>
    openWork(actor, { localisationId: begun.localisationId, ...input })

  test('the first that waits, and how much there is', async () => {
    const { outline, segments, work, revision } = await open()
    expect({ work, revision, outline }).toEqual({
      work: 'translate',
      revision: 1,
      outline: {
        total: 301,
        begin: 0,
        counts: {
          untranslated: 301,
          draft: 0,
          changes_requested: 0,
          awaiting_review: 0,
          mine: 0,
          overridden: 0,
          approved: 0,
        },
      },
    })
    expect(placesOf({ segments })).toEqual(range(0, 60))
  })

  test('around the segment somebody was led to, with a third before it', async () => {
    const { outline, segments } = await open({ translationId: begun.translationIds[150] })
    expect(outline.begin).toBe(150)
    expect(placesOf({ segments })).toEqual(range(130, 190))
  })

  test('at the end a whole part all the same', async () => {
    const { segments } = await open({ translationId: begun.translationIds[300] })
    expect(placesOf({ segments })).toEqual(range(241, 301))
  })

  test('a segment of another release leads nowhere', async () => {
    const other = await begunRelease(sentences(1), { language: 'sk' })
    expect((await open({ translationId: other.translationIds[1] })).outline.begin).toBe(0)
  })

  test('where somebody left off typing, for them alone; what they are led to goes before', async () => {
    const { bela, both } = people
    const copy = { baseVersion: 1, copyVersion: null, page: null, leaving: false, work: 'translate' } as const
    await saveWorkingCopy(both, { ...copy, translationId: begun.translationIds[200]!, text: 'Veta.' })
    expect((await open({}, both)).outline.begin).toBe(200)
    expect((await open({ translationId: begun.translationIds[3] }, both)).outline.begin).toBe(3)
    expect((await open({}, bela)).outline.begin).toBe(0)
  })

  test('in review, not at what somebody confirmed themselves', async () => {
    const { anna, both, bela } = await team('sl')
    const release = await begunRelease(
      ['Raz.', 'Dva.', 'Tri.'].map((draft) => ({ source: 'One.', draft })),
      { language: 'sl' },
    )
    const [, first, second] = release.translationIds as [string, string, string]
    await confirm(both, { ...(await seen(first)), work: 'translate' })
    await database.claim.deleteMany({ where: { localisationId: release.localisationId } })
    await confirm(anna, { ...(await seen(second)), work: 'translate' })
    const asked = { localisationId: release.localisationId, work: 'review' as const }
    expect((await openWork(both, asked)).outline).toMatchObject({
      begin: 2,
      counts: { awaiting_review: 1, mine: 1, draft: 1, untranslated: 1 },
    })
    expect((await openWork(bela, asked)).outline).toMatchObject({ begin: 1, counts: { awaiting_review: 2 } })
  })

  test('work that is not theirs becomes that which is', async () => {
    expect((await open({ work: 'review' }, people.anna)).work).toBe('translate')
    expect((await open({ work: 'translate' }, people.bela)).work).toBe('review')
  })
})

describe('the parts after that', () => {
  test('from a place on, no more than asked for', async () => {
    expect(placesOf(await part({ from: '60' }))).toEqual(range(60, 260))
    expect(placesOf(await part({ from: '60', limit: '5' }))).toEqual(range(60, 65))
    expect(placesOf(await part({ from: '299' }))).toEqual([299, 300])
    expect(placesOf(await part({ from: '301' }))).toEqual([])
  })

  test('some of them, in their places, and none of another localisation', async () => {
    const other = await begunRelease(sentences(1), { language: 'sk' })
    const ids = [begun.translationIds[270], other.translationIds[0], begun.translationIds[7]].join(',')
    expect(placesOf(await part({ ids }))).toEqual([7, 270])
  })

  test('what has changed since, a part at a time', async () => {
    const before = await part({ from: '0', limit: '1' })
    await database.translation.updateMany({
      where: { localisationId: begun.localisationId },
      data: { changedAt: new Date('2026-01-01T00:00:00Z') },
    })
    const changed = [begun.translationIds[12]!, begun.translationIds[5]!]
    for (const id of changed) await machineDraft(id, 'Veta je tu.')
    const { segments, asOf } = await part({ since: before.asOf.toISOString() })
    expect(segments.map(({ translationId }) => translationId)).toEqual(changed)
    const first = await part({ since: before.asOf.toISOString(), limit: '1' })
    expect(first.segments.map(({ translationId }) => translationId)).toEqual([changed[0]])
    const rest = await part({ since: first.asOf.toISOString(), limit: '2' })
    expect(rest.segments.map(({ translationId }) => translationId)).toEqual(changed)
    expect(asOf.getTime()).toBeLessThan(Date.now())
  })

  test('says who holds the work', async () => {
    await claim(people.bela, { localisationId: begun.localisationId, work: 'review' }).catch(() => {})
    const { holders } = await part({ limit: '1' })
    expect(holders).toMatchObject([{ work: 'translate', run: 0, mine: false, heldBy: 'Bo Both' }])
  })

  test.each([
    ['too many at once', { limit: '201' }],
    ['none', { limit: '0' }],
    ['a place before the first', { from: '-1' }],
    ['what is no id', { ids: 'first' }],
    ['too many ids', { ids: Array.from({ length: 201 }, () => crypto.randomUUID()).join(',') }],
    ['what is no time', { since: 'yesterday' }],
  ])('%s: refused', (_, query) => {
    const input = { localisationId: begun.localisationId, ...query }
    expect(segmentPartInput.safeParse(input).success).toBe(false)
  })

  test('for whoever may not know of it, it is not there', async () => {
    const stranger = await person({ name: 'Eva', roles: ['translator'], languages: ['pl'] })
    const input = segmentPartInput.parse({ localisationId: begun.localisationId })
    await expect(segmentPart(stranger, input)).rejects.toMatchObject({ reason: 'not_found' })
  })

  test('asks the same for 200 segments as for 13', async () => {
    const asked = async (limit: number) => {
      await part({ limit: String(limit) })
      const sent = vi.spyOn(pg.Client.prototype, 'query')
      await part({ limit: String(limit) })
      const statements = sent.mock.calls.map(([query]) => beginning(query))
      sent.mockRestore()
      return statements.toSorted()
    }
    expect(await asked(200)).toEqual(await asked(13))
  })
})

/** Enough of a statement to know it by, before the lists in it. */
const beginning = (query: string | { text: string }) =>
  (typeof query === 'string' ? query : query.text).trim().slice(0, 60)
