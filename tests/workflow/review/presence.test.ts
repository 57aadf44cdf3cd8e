import { describe, expect, test } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { begunRelease, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { bePresent, leave, presentAt, presentIn } from '@/workflow/review/presence'
import { queueOf } from '@/workflow/review/queue'

const drafted = { source: 'Ministers meet today.', draft: 'On se voit.' }
const agoBy = (seconds: number, localisationId: string) =>
  statement(`UPDATE "Presence" SET at = at - make_interval(secs => $1) WHERE "localisationId" = $2`, [
    seconds,
    localisationId,
  ])

describe('presence', () => {
  test('says who else is where, to others in the workspace and in the queue', async () => {
    const { anna, bela } = await team()
    const { localisationId, translationIds } = await begunRelease([drafted])
    const [, translationId = null] = translationIds
    expect(await bePresent(anna, { localisationId, translationId })).toEqual({ present: [] })
    const here = [{ personId: anna.personId, name: 'Anna Translator', translationId, run: 0 }]
    expect(await bePresent(bela, { localisationId, translationId: null })).toEqual({ present: here })
    expect((await presentIn(anna, { localisationId })).present).toMatchObject([{ name: 'Béla Reviewer' }])
    const [row] = (await queueOf(bela)).parts.waiting.work
    expect(row!.present).toEqual(here)
    expect(await leave(anna, { localisationId })).toEqual({ left: true })
    expect(await leave(anna, { localisationId })).toEqual({ left: false })
    expect(await presentIn(bela, { localisationId })).toEqual({ present: [] })
  })

  test('is written seldom, and forgotten after a minute and a half', async () => {
    const { anna, bela } = await team()
    const { localisationId, translationIds } = await begunRelease([drafted])
    const [first = null, second = null] = translationIds
    const place = async () => (await presentIn(bela, { localisationId })).present[0]?.translationId
    await bePresent(anna, { localisationId, translationId: first })
    await bePresent(anna, { localisationId, translationId: second })
    expect(await place()).toBe(first)
    await agoBy(3, localisationId)
    await bePresent(anna, { localisationId, translationId: second })
    expect(await place()).toBe(second)
    await agoBy(91, localisationId)
    expect(await place()).toBeUndefined()
    expect(await presentAt([localisationId])).toEqual(new Map())
    await bePresent(anna, { localisationId, translationId: second })
    expect(await place()).toBe(second)
  })

  test('is at a sentence of that workspace, or at none', async () => {
    const { anna, bela } = await team()
    const { localisationId } = await begunRelease([drafted])
    const elsewhere = await begunRelease([drafted])
    await bePresent(anna, { localisationId, translationId: elsewhere.translationIds[1]! })
    expect((await presentIn(bela, { localisationId })).present).toMatchObject([
      { translationId: null, run: null },
    ])
  })

  test('is for the access list', async () => {
    const { anna } = await team()
    const stranger = await person({ name: 'S', roles: ['reviewer'], languages: ['de'] })
    const { localisationId, releaseId } = await begunRelease([drafted])
    for (const ask of [bePresent, leave, presentIn] as ((
      actor: typeof anna,
      input: never,
    ) => Promise<unknown>)[])
      await expect(ask(stranger, { localisationId, translationId: null } as never)).rejects.toMatchObject({
        reason: 'not_found',
      })
    await database.release.update({ where: { id: releaseId }, data: { restricted: true } })
    await expect(presentIn(anna, { localisationId })).rejects.toMatchObject({ reason: 'not_found' })
  })
})
