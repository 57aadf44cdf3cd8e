import { describe, expect, test } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { begunRelease, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { approve } from '@/workflow/review/approve'
import { claim } from '@/workflow/review/claim'
import { confirm } from '@/workflow/review/confirm'
import { handBack } from '@/workflow/review/hand-back'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'
import { takeNext } from '@/workflow/review/take-next'

const drafted = { source: 'Ministers meet today.', draft: 'Les ministres se réunissent.' }

const letRunOut = (localisationId: string) =>
  statement(
    `UPDATE "Claim" SET "expiresAt" = clock_timestamp() - interval '1 second' WHERE "localisationId" = $1`,
    [localisationId],
  )
const leaseOf = async (localisationId: string) => {
  const [row] = await statement(
    `SELECT "personId", extract(epoch FROM "expiresAt" - clock_timestamp())::int AS seconds FROM "Claim" WHERE "localisationId" = $1`,
    [localisationId],
  )
  return row
}
const settled = async (asked: Promise<unknown>[]) =>
  (await Promise.allSettled(asked))
    .map((one) => (one.status === 'fulfilled' ? 'done' : one.reason.reason))
    .toSorted()

describe('a claim', () => {
  test('is a lease of half an hour, renewed by its holder', async () => {
    const { anna } = await team()
    const { localisationId } = await begunRelease([drafted])
    await claim(anna, { localisationId, work: 'translate' })
    await statement(
      `UPDATE "Claim" SET "expiresAt" = clock_timestamp() + interval '1 minute' WHERE "localisationId" = $1`,
      [localisationId],
    )
    await claim(anna, { localisationId, work: 'translate' })
    const lease = await leaseOf(localisationId)
    expect(lease!.personId).toBe(anna.personId)
    expect(lease!.seconds).toBeGreaterThan(29 * 60)
    expect(lease!.seconds).toBeLessThanOrEqual(30 * 60)
    const taken = await database.auditEvent.findMany({
      where: { localisationId, deed: 'work.take_translation' },
    })
    expect(taken).toHaveLength(1)
  })

  test('two people at once: one has it, the other is told who', async () => {
    const people = await Promise.all(
      ['A', 'B', 'C', 'D'].map((name) => person({ name, roles: ['translator'], languages: ['fr'] })),
    )
    for (let round = 0; round < 5; round++) {
      const { localisationId } = await begunRelease([drafted])
      expect(await settled(people.map((one) => claim(one, { localisationId, work: 'translate' })))).toEqual([
        'done',
        'held_by_other',
        'held_by_other',
        'held_by_other',
      ])
    }
  })

  test('is taken over only when it has run out, by one of those who try', async () => {
    const { anna, both } = await team()
    const cara = await person({ name: 'Cara', roles: ['translator'], languages: ['fr'] })
    const { localisationId } = await begunRelease([drafted])
    await claim(anna, { localisationId, work: 'translate' })
    await expect(claim(both, { localisationId, work: 'translate' })).rejects.toMatchObject({
      reason: 'held_by_other',
      detail: { heldBy: 'Anna Translator' },
    })
    await letRunOut(localisationId)
    const tried = [both, cara].map((one) => claim(one, { localisationId, work: 'translate' }))
    expect(await settled(tried)).toEqual(['done', 'held_by_other'])
  })

  test('is kept by saving and by deciding', async () => {
    const { anna, bela } = await team()
    const { localisationId, translationIds } = await begunRelease([drafted, drafted])
    await claim(anna, { localisationId, work: 'translate' })
    await letRunOut(localisationId)
    const at = await seen(translationIds[1]!)
    const saved = await saveWorkingCopy(anna, {
      translationId: at.translationId,
      text: 'Les',
      baseVersion: 2,
      work: 'translate',
    })
    expect(saved.claim).toMatchObject({ mine: true, taken: true })
    await letRunOut(localisationId)
    await confirm(anna, { ...at, work: 'translate' })
    expect((await leaseOf(localisationId))!.seconds).toBeGreaterThan(29 * 60)
    await expect(approve(bela, await seen(at.translationId))).resolves.toMatchObject({ state: 'approved' })
  })

  test('held by another: nothing is confirmed, and what was typed is kept', async () => {
    const { anna, both } = await team()
    const { localisationId, translationIds } = await begunRelease([drafted])
    await claim(anna, { localisationId, work: 'translate' })
    const at = await seen(translationIds[1]!)
    await expect(
      confirm(both, { ...at, text: 'Les ministres se voient.', work: 'translate' }),
    ).rejects.toMatchObject({
      reason: 'held_by_other',
    })
    const saved = await saveWorkingCopy(both, {
      translationId: at.translationId,
      text: 'Les ministres !',
      baseVersion: 2,
      work: 'translate',
    })
    expect(saved.claim).toMatchObject({ mine: false, heldBy: 'Anna Translator' })
    expect(await database.workingCopy.findMany({ where: { personId: both.personId } })).toMatchObject([
      { text: 'Les ministres !', baseVersion: 2 },
    ])
    expect(await seen(at.translationId)).toMatchObject({ version: 2 })
  })

  test('is handed back, with what was begun kept', async () => {
    const { anna, both } = await team()
    const { localisationId, translationIds } = await begunRelease([drafted])
    await claim(anna, { localisationId, work: 'translate' })
    await saveWorkingCopy(anna, {
      translationId: translationIds[1]!,
      text: 'Les',
      baseVersion: 2,
      work: 'translate',
    })
    expect(await handBack(both, { localisationId, work: 'translate' })).toEqual({ handedBack: false })
    expect(await handBack(anna, { localisationId, work: 'translate' })).toEqual({ handedBack: true })
    await claim(both, { localisationId, work: 'translate' })
    expect(await database.workingCopy.count({ where: { personId: anna.personId } })).toBe(1)
  })

  test('is for those who may: role, language, and work there is', async () => {
    const { anna, bela, both } = await team()
    const { localisationId, translationIds } = await begunRelease([drafted])
    await expect(claim(anna, { localisationId, work: 'review' })).rejects.toMatchObject({
      reason: 'not_allowed',
    })
    await expect(claim(bela, { localisationId, work: 'review' })).rejects.toMatchObject({
      reason: 'not_ready',
      detail: { why: 'nothing_left' },
    })
    for (const id of translationIds)
      await confirm(both, { ...(await seen(id)), text: 'Les ministres', work: 'translate' })
    await expect(claim(both, { localisationId, work: 'review' })).rejects.toMatchObject({
      reason: 'not_ready',
    })
    await expect(claim(bela, { localisationId, work: 'review' })).resolves.toMatchObject({ work: 'review' })
  })
})

describe('the next work', () => {
  test('goes to each of several people who ask at once, one release each', async () => {
    const people = await Promise.all(
      ['A', 'B', 'C'].map((name) => person({ name, roles: ['translator'], languages: ['gl'] })),
    )
    for (let count = 0; count < 3; count++) await begunRelease([drafted], { language: 'gl' })
    const taken = await Promise.all(people.map((one) => takeNext(one)))
    expect(new Set(taken.map(({ next }) => next?.localisationId)).size).toBe(3)
    const late = await person({ name: 'Late', roles: ['translator'], languages: ['gl'] })
    expect(await takeNext(late)).toEqual({ next: null })
  })

  test('is what one has already, before anything new', async () => {
    const one = await person({ name: 'One', roles: ['translator'], languages: ['ca'] })
    const mine = await begunRelease([drafted], { language: 'ca' })
    await begunRelease([drafted], {
      language: 'ca',
      embargoAt: '2099-01-01T08:00Z',
    })
    await claim(one, { localisationId: mine.localisationId, work: 'translate' })
    expect(await takeNext(one)).toEqual({
      next: { localisationId: mine.localisationId, work: 'translate', run: 0 },
    })
  })
})

describe('a claim nobody uses', () => {
  const idle = (minutes: number) => minutes * 60
  const leaseAfter = async (idleSeconds: number) => {
    const { anna } = await team()
    const { localisationId, translationIds } = await begunRelease([drafted])
    const [, translationId] = translationIds
    const save = { translationId: translationId!, text: 'Les', baseVersion: 2, work: 'translate' as const }
    await saveWorkingCopy(anna, { ...save, idleSeconds })
    return { anna, localisationId, save, seconds: (await leaseOf(localisationId))?.seconds }
  }

  test('counts from when the page was last used, however late a save comes', async () => {
    const { anna, localisationId, save, seconds } = await leaseAfter(idle(20))
    expect(seconds).toBeGreaterThan(idle(9))
    expect(seconds).toBeLessThanOrEqual(idle(10))
    await claim(anna, { localisationId, work: 'translate', idleSeconds: idle(5) })
    expect((await leaseOf(localisationId))!.seconds).toBeGreaterThan(idle(24))
    await saveWorkingCopy(anna, { ...save, text: 'Les ministres', idleSeconds: idle(25) })
    expect((await leaseOf(localisationId))!.seconds).toBeGreaterThan(idle(24))
  })

  test('is not taken by a save that is tried again after half an hour; the text is kept', async () => {
    const { anna, localisationId, seconds } = await leaseAfter(idle(30))
    expect(seconds).toBeUndefined()
    expect(await database.workingCopy.count({ where: { personId: anna.personId } })).toBe(1)
    const { both } = await team()
    await expect(claim(both, { localisationId, work: 'translate' })).resolves.toMatchObject({ run: 0 })
  })
})
