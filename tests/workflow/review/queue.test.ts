import pg from 'pg'
import { describe, expect, test, vi } from 'vitest'
import { person } from '@/tests/fixtures/people'
import { begunRelease, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { approve } from '@/workflow/review/approve'
import { claim } from '@/workflow/review/claim'
import { confirm } from '@/workflow/review/confirm'
import { handBack } from '@/workflow/review/hand-back'
import { openWork } from '@/workflow/review/open-work'
import { queueOf } from '@/workflow/review/queue'
import type { Queue } from '@/workflow/review/queue'
import { queueParts } from '@/workflow/review/queue-row'
import { sendBack } from '@/workflow/review/send-back'
import { takeNext } from '@/workflow/review/take-next'

const drafted = { source: 'Ministers meet in Brussels today.', draft: 'On se voit.' }

const shown = async (actor: Actor) =>
  rowsOf(await queueOf(actor)).map(({ title, work, standing, segments, words }) =>
    [title, work, standing, segments, words].join(' · '),
  )
const rowsOf = ({ parts }: Queue) => queueParts.flatMap((part) => parts[part].work)
const finish = async (actor: Actor, ids: string[]) => {
  const text = 'Oggi i ministri si vedono a Bruxelles.'
  for (const id of ids) await confirm(actor, { ...(await seen(id)), text, work: 'translate' })
}

describe('the queue', () => {
  test('is by embargo, then by age, and counts what is left', async () => {
    const { anna } = await team('es')
    await begunRelease([drafted], { language: 'es', title: 'No embargo' })
    await begunRelease([drafted, drafted], {
      language: 'es',
      title: 'Later',
      embargoAt: '2099-02-01T08:00Z',
    })
    await begunRelease([drafted], { language: 'es', title: 'Sooner', embargoAt: '2099-01-01T08:00Z' })
    expect(await shown(anna)).toEqual([
      'Sooner · translate · open · 2 · 6',
      'Later · translate · open · 3 · 11',
      'No embargo · translate · open · 2 · 7',
    ])
  })

  test('follows a text through all hands, and offers nobody their own work', async () => {
    const { anna, bela, both } = await team('it')
    const { localisationId, translationIds } = await begunRelease([drafted], { language: 'it', title: 'T' })
    const ids = translationIds
    expect(await shown(anna)).toEqual(['T · translate · open · 2 · 6'])
    expect(await shown(bela)).toEqual(['T · translate · waits_for_translator · 2 · 6'])

    await claim(both, { localisationId, work: 'translate' })
    expect(await shown(both)).toEqual(['T · translate · mine · 2 · 6'])
    expect(await shown(anna)).toEqual(['T · translate · held · 2 · 6'])

    await finish(both, ids)
    await handBack(both, { localisationId, work: 'translate' })
    expect(await shown(both)).toEqual(['T · review · waits_for_reviewer · 2 · 6'])
    expect(await shown(anna)).toEqual(['T · review · waits_for_reviewer · 2 · 6'])
    expect(await shown(bela)).toEqual(['T · review · open · 2 · 6'])

    await claim(bela, { localisationId, work: 'review' })
    await approve(bela, await seen(ids[0]!))
    await sendBack(bela, { ...(await seen(ids[1]!)), category: 'style', reason: 'Dry' })
    await handBack(bela, { localisationId, work: 'review' })
    expect(await shown(both)).toEqual(['T · translate · came_back_open · 1 · 5'])
    expect(await shown(anna)).toEqual(['T · translate · open · 1 · 5'])
    await claim(both, { localisationId, work: 'translate' })
    expect(await shown(both)).toEqual(['T · translate · came_back · 1 · 5'])

    await finish(both, [ids[1]!])
    await handBack(both, { localisationId, work: 'translate' })
    await approve(bela, await seen(ids[1]!))
    await handBack(bela, { localisationId, work: 'review' })
    expect(await shown(anna)).toEqual(['T · review · waits_for_sign_off · 0 · 0'])
    await database.edition.create({
      data: {
        localisationId,
        number: 1,
        article: '{}',
        hash: '0'.repeat(64),
        provenance: [],
        revisionNumber: 1,
        signedOffById: bela.personId,
      },
    })
    expect(await shown(anna)).toEqual([])
  })

  test('is one’s own languages, variants included, and restricted releases only when named', async () => {
    const french = await person({ name: 'F', roles: ['translator'], languages: ['fr'] })
    const dutch = await person({ name: 'N', roles: ['translator'], languages: ['nl'] })
    const { releaseId } = await begunRelease([drafted], { language: 'fr-BE', title: 'Belgium' })
    expect(await shown(french)).toEqual(['Belgium · translate · open · 2 · 6'])
    expect(await shown(dutch)).toEqual([])
    await database.release.update({ where: { id: releaseId }, data: { restricted: true } })
    expect(await shown(french)).toEqual([])
    await database.releaseAccess.create({ data: { releaseId, personId: french.personId } })
    expect(await shown(french)).toEqual(['Belgium · translate · open · 2 · 6'])
  })

  test('comes in pages', async () => {
    const { anna } = await team('pt')
    const { releaseId } = await begunRelease([drafted], { language: 'pt', title: 'Many' })
    const copies = Array.from({ length: 54 }, () => crypto.randomUUID())
    await database.$executeRaw`
      INSERT INTO "Release" (id, state, slug, "createdById")
      SELECT id::uuid, 'in_translation', id, ${anna.personId}::uuid FROM unnest(${copies}::text[]) AS copy(id)`
    await database.$executeRaw`
      INSERT INTO "Revision" (id, "releaseId", number, "createdById")
      SELECT gen_random_uuid(), id::uuid, 1, ${anna.personId}::uuid FROM unnest(${copies}::text[]) AS copy(id)`
    await database.$executeRaw`
      WITH added AS (
        INSERT INTO "Localisation" (id, "releaseId", language)
        SELECT gen_random_uuid(), id::uuid, 'pt' FROM unnest(${copies}::text[]) AS copy(id) RETURNING id, "releaseId"
      ), block AS (
        INSERT INTO "Block" (id, "revisionId", position, kind)
        SELECT gen_random_uuid(), id, 0, 'title' FROM "Revision" WHERE "releaseId" = ANY(${copies}::uuid[]) RETURNING id
      ), segment AS (
        SELECT "segmentId", "sourceVersion" FROM "Placement" placement
        JOIN "Block" block ON block.id = placement."blockId"
        JOIN "Revision" revision ON revision.id = block."revisionId"
        WHERE revision."releaseId" = ${releaseId}::uuid LIMIT 1
      ), placed AS (
        INSERT INTO "Placement" ("blockId", position, "segmentId", "sourceVersion")
        SELECT block.id, 0, segment."segmentId", segment."sourceVersion" FROM block, segment RETURNING "segmentId"
      )
      INSERT INTO "Translation" (id, "localisationId", "segmentId", words)
      SELECT gen_random_uuid(), added.id, segment."segmentId", 1 FROM added, segment`
    const first = await queueOf(anna)
    const third = await queueOf(anna, { open: 3 })
    const beyond = await queueOf(anna, { open: 99 })
    expect([first.parts.open.work.length, third.parts.open.work.length]).toEqual([20, 15])
    expect(beyond.parts.open).toEqual(third.parts.open)
    expect(first.parts.open).toMatchObject({ rows: 55, pages: 3, segments: 56, words: 60 })
    const second = await queueOf(anna, { open: 2 })
    const all = [first, second, third].flatMap(rowsOf)
    expect(new Set(all.map(({ localisationId }) => localisationId)).size).toBe(55)
  })

  test('shows what is asked for: language, release, work, state', async () => {
    const one = await person({ name: 'One', roles: ['translator', 'reviewer'], languages: ['lv', 'lt'] })
    const { releaseId } = await begunRelease([drafted], { language: 'lv', title: 'A' })
    const b = await begunRelease([drafted], { language: 'lt', title: 'B' })
    const other = await person({ name: 'Other', roles: ['translator'], languages: ['lt'] })
    await confirm(other, {
      ...(await seen(b.translationIds[1]!)),
      text: 'Ministrai susitinka.',
      work: 'translate',
    })
    const titles = async (filter: Parameters<typeof queueOf>[1]) =>
      rowsOf(await queueOf(one, filter))
        .map(({ title, work }) => `${title} ${work}`)
        .toSorted()
    expect(await titles({})).toEqual(['A translate', 'B review', 'B translate'])
    expect(await titles({ language: 'lt' })).toEqual(['B review', 'B translate'])
    expect(await titles({ release: releaseId })).toEqual(['A translate'])
    expect(await titles({ work: 'review' })).toEqual(['B review'])
    expect(await titles({ state: 'awaiting_review' })).toEqual(['B review'])
    expect(await titles({ state: 'draft' })).toEqual(['A translate'])
    expect(await titles({ state: 'untranslated' })).toEqual(['A translate', 'B translate'])
    expect((await queueOf(one)).releases.map(({ title }) => title).toSorted()).toEqual(['A', 'B'])
    expect(await takeNext(one, { work: 'review' })).toMatchObject({
      next: { localisationId: b.localisationId, work: 'review', run: 0 },
    })
  })
})

describe('opened work', () => {
  test('has everything in reading order, for the access list only', async () => {
    const { anna, bela, both } = await team('sv')
    const { localisationId, translationIds } = await begunRelease([drafted, drafted], {
      language: 'sv',
      title: 'Open',
    })
    await claim(both, { localisationId, work: 'translate' })
    await confirm(both, { ...(await seen(translationIds[1]!)), text: 'Vi ses i Bryssel.', work: 'translate' })
    await approve(bela, { ...(await seen(translationIds[1]!)), text: 'Vi träffas i Bryssel.' })
    const work = await openWork(anna, { localisationId })
    expect(work).toMatchObject({
      title: 'Open',
      language: 'sv',
      uncleared: true,
      reviewRule: 'two_people',
      outline: { total: 3 },
      may: { translate: true, review: false },
      holders: [{ work: 'translate', mine: false, heldBy: 'Bo Both' }],
    })
    expect(work.segments.map(({ kind, state }) => [kind, state])).toEqual([
      ['title', 'untranslated'],
      ['paragraph', 'approved'],
      ['paragraph', 'draft'],
    ])
    expect(work.segments[1]).toMatchObject({
      draftText: 'On se voit.',
      confirmedText: 'Vi ses i Bryssel.',
      text: 'Vi träffas i Bryssel.',
      draft: { origin: 'machine', engine: 'apertium rules', rough: true },
      confirmer: { name: 'Bo Both', me: false },
      approver: { name: 'Béla Reviewer', me: false },
      findings: [],
    })
    const stranger = await person({ name: 'S', roles: ['translator', 'reviewer'], languages: ['nl'] })
    await expect(openWork(stranger, { localisationId })).rejects.toMatchObject({
      reason: 'not_found',
    })
  })

  test('takes as many queries for 2,000 segments as for two', async () => {
    const { anna } = await team('da')
    const queriesFor = async (count: number) => {
      const source = 'On 12 May 434,000 people met in Brussels.'
      const { localisationId } = await begunRelease(
        Array.from({ length: count }, () => ({ source })),
        { language: 'da' },
      )
      const sent = vi.spyOn(pg.Client.prototype, 'query')
      const work = await openWork(anna, { localisationId })
      const queries = sent.mock.calls.length
      sent.mockRestore()
      return { queries, shown: work.segments.length, total: work.outline.total }
    }
    const few = await queriesFor(1)
    const many = await queriesFor(2_100)
    expect([few.shown, many.shown, many.total]).toEqual([2, 60, 2_101])
    expect(few.queries).toBeGreaterThan(5)
    expect(many.queries).toBe(few.queries)
  })
})
