import { describe, expect, test } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { begunRelease, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { claim } from '@/workflow/review/claim'
import { confirm } from '@/workflow/review/confirm'
import { handBack } from '@/workflow/review/hand-back'
import { holdersOf } from '@/workflow/review/holders-of'
import { merge } from '@/workflow/review/merge'
import { openWork } from '@/workflow/review/open-work'
import { queueOf } from '@/workflow/review/queue'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'
import { share } from '@/workflow/review/share'
import { takeNext } from '@/workflow/review/take-next'

const drafted = { source: 'Ministers meet in Brussels today.', draft: 'On se voit.' }
const six = Array.from({ length: 6 }, () => drafted)
const text = 'Les ministres se voient à Bruxelles.'

const runsOf = async (localisationId: string) =>
  (
    await statement(
      `SELECT translation.run FROM "Translation" translation
       JOIN "Placement" placement USING ("segmentId") JOIN "Block" block ON block.id = placement."blockId"
       WHERE translation."localisationId" = $1 ORDER BY block.position`,
      [localisationId],
    )
  ).map(({ run }) => run)

const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error) => [error.reason, error.detail?.why ?? error.detail?.heldBy],
  )

describe('sharing', () => {
  test('cuts at blocks into about equal parts, and whoever holds it keeps the part they are in', async () => {
    const { anna, both } = await team()
    const { localisationId, translationIds } = await begunRelease(six)
    await claim(anna, { localisationId, work: 'translate' })
    expect(await share(anna, { localisationId, parts: 3, translationId: translationIds[4]! })).toEqual({
      runs: 3,
    })
    expect(await runsOf(localisationId)).toEqual([1, 1, 1, 2, 2, 3, 3])
    expect(await holdersOf(anna, localisationId)).toMatchObject([{ work: 'translate', run: 2, mine: true }])
    const elsewhere = { ...(await seen(translationIds[1]!)), text, work: 'translate' as const }
    await expect(
      confirm(both, { ...(await seen(translationIds[4]!)), text, work: 'translate' }),
    ).rejects.toMatchObject({ reason: 'held_by_other', detail: { heldBy: 'Anna Translator' } })
    await expect(confirm(both, elsewhere)).resolves.toMatchObject({ state: 'awaiting_review' })
    expect(await holdersOf(anna, localisationId)).toMatchObject([
      { run: 1, mine: false, heldBy: 'Bo Both' },
      { run: 2, mine: true },
    ])
  })

  test('opened, it begins in the part asked for, or the one they have', async () => {
    const { anna, both } = await team('pl')
    const { localisationId, translationIds } = await begunRelease(six, { language: 'pl' })
    await share(anna, { localisationId, parts: 3 })
    await saveWorkingCopy(anna, {
      translationId: translationIds[3]!,
      text: 'M',
      baseVersion: 2,
      work: 'translate',
    })
    await claim(anna, { localisationId, work: 'translate', run: 3 })
    const beginsAt = async (run?: number) => (await openWork(anna, { localisationId, run })).outline.begin
    expect([await beginsAt(3), await beginsAt(2), await beginsAt(1)]).toEqual([5, 3, 0])
    expect((await openWork(both, { localisationId })).holders).toMatchObject([
      { run: 2, mine: false, heldBy: 'Anna Translator', assigned: false },
      { run: 3, mine: false },
    ])
  })

  test('by words, and the queue lists each part by itself', async () => {
    const { anna, both } = await team('nl')
    const { localisationId } = await begunRelease(six, { language: 'nl' })
    expect(await share(anna, { localisationId, words: 16 })).toEqual({ runs: 2 })
    const { open } = (await queueOf(anna)).parts
    expect(open.work.map(({ run, runs, segments, words }) => [run, runs, segments, words])).toEqual([
      [1, 2, 4, 17],
      [2, 2, 3, 15],
    ])
    const taken = await Promise.all([takeNext(anna), takeNext(both)])
    expect(new Set(taken.map(({ next }) => next?.run))).toEqual(new Set([1, 2]))
    expect((await queueOf(anna)).parts).toMatchObject({
      mine: { rows: 1 },
      open: { rows: 0 },
      waiting: { rows: 1 },
    })
  })

  test('is the holder’s, an officer’s, or anybody’s of the language while nobody has it', async () => {
    const { anna, bela, both } = await team('sv')
    const officer = await person({ name: 'O', roles: ['officer'] })
    const { localisationId, releaseId } = await begunRelease(six, { language: 'sv' })
    await claim(anna, { localisationId, work: 'translate' })
    expect(await refusalOf(share(both, { localisationId, parts: 2 }))).toEqual([
      'held_by_other',
      'Anna Translator',
    ])
    const stranger = await person({ name: 'S', roles: ['translator'], languages: ['de'] })
    expect(await refusalOf(share(stranger, { localisationId, parts: 2 }))).toEqual(['not_found', undefined])
    await share(officer, { localisationId, parts: 2 })
    await claim(bela, { localisationId, work: 'translate', run: 2 }).catch(() => undefined)
    await claim(both, { localisationId, work: 'translate', run: 2 })
    expect(await refusalOf(share(anna, { localisationId, parts: 4 }))).toEqual(['held_by_other', 'Bo Both'])
    expect(await refusalOf(merge(anna, { localisationId }))).toEqual(['held_by_other', 'Bo Both'])
    await handBack(both, { localisationId, work: 'translate' })
    expect(await merge(anna, { localisationId })).toEqual({ merged: true })
    expect(await merge(anna, { localisationId })).toEqual({ merged: false })
    expect(new Set(await runsOf(localisationId))).toEqual(new Set([0]))
    expect(await holdersOf(anna, localisationId)).toMatchObject([{ run: 0, mine: true }])
    await database.release.update({ where: { id: releaseId }, data: { restricted: true } })
    expect(await refusalOf(share(anna, { localisationId, parts: 2 }))).toEqual(['not_found', undefined])
  })

  test('is refused where there is nothing to cut, or nothing left', async () => {
    const { anna } = await team('da')
    const one = await begunRelease([drafted], { language: 'da' })
    expect(await refusalOf(share(anna, { localisationId: one.localisationId, parts: 2 }))).toEqual([
      'not_ready',
      'one_block',
    ])
    await statement(`UPDATE "Translation" SET words = NULL WHERE "localisationId" = $1`, [one.localisationId])
    expect(await refusalOf(share(anna, { localisationId: one.localisationId, parts: 2 }))).toEqual([
      'not_ready',
      'nothing_left',
    ])
  })

  test('two who take the same part at once: one has it', async () => {
    const people = await Promise.all(
      ['A', 'B', 'C'].map((name) => person({ name, roles: ['translator'], languages: ['fi'] })),
    )
    for (let round = 0; round < 4; round++) {
      const { localisationId } = await begunRelease(six, { language: 'fi' })
      await share(people[0]!, { localisationId, parts: 2 })
      const tried = people.map((one) => claim(one, { localisationId, work: 'translate', run: 2 }))
      const ended = (await Promise.allSettled(tried)).map(({ status }) => status).toSorted()
      expect(ended).toEqual(['fulfilled', 'rejected', 'rejected'])
    }
  })

  test('and a claim at once: the claim is for a part that is there', async () => {
    const { anna, both } = await team('el')
    for (let round = 0; round < 4; round++) {
      const { localisationId } = await begunRelease(six, { language: 'el' })
      await Promise.allSettled([
        share(anna, { localisationId, parts: 3 }),
        claim(both, { localisationId, work: 'translate', run: 0 }),
      ])
      const claims = await database.claim.findMany({ where: { localisationId } })
      const runs = new Set(await runsOf(localisationId))
      for (const { run } of claims) expect(runs).toContain(run)
    }
  })
})
