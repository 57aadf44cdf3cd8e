import { describe, expect, test } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { begunRelease, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { confirm } from '@/workflow/review/confirm'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'

const [here, there] = [crypto.randomUUID(), crypto.randomUUID()]

async function begin() {
  const { anna } = await team()
  const { translationIds } = await begunRelease([{ source: 'One.', draft: 'Un.' }])
  const translationId = translationIds[1]!
  const { version } = await seen(translationId)
  const save = (text: string, more: { page?: string; copyVersion?: number; leaving?: boolean } = {}) =>
    saveWorkingCopy(anna, { translationId, text, baseVersion: version, work: 'translate', ...more })
  return { anna, translationId, save }
}

const saidIn = async (translationId: string) =>
  (
    await database.translationEvent.findMany({
      where: { translationId, deed: 'translation.save' },
      orderBy: { id: 'asc' },
    })
  ).map(({ text }) => text)

describe('one person, two windows', () => {
  test('what the other window typed stays, and what this one typed is in the history', async () => {
    const { translationId, save } = await begin()
    expect(await save('Une seule.', { page: here })).toMatchObject({ copyVersion: 1, other: null })
    expect(await save('Une autre.', { page: there })).toMatchObject({
      other: { text: 'Une seule.', version: 1 },
      copyVersion: null,
    })
    const copy = await database.workingCopy.findFirst({ where: { translationId } })
    expect(copy!.text).toBe('Une seule.')
    expect(await saidIn(translationId)).toEqual(['Une autre.'])
  })

  test('who has seen the other text goes on from it', async () => {
    const { translationId, save } = await begin()
    await save('Une seule.', { page: here })
    expect(await save('Une autre.', { page: there, copyVersion: 1 })).toMatchObject({
      copyVersion: 2,
      other: null,
    })
    expect((await database.workingCopy.findFirst({ where: { translationId } }))!.text).toBe('Une autre.')
  })

  test('two saves at once: one of them hears of the other', async () => {
    const { save } = await begin()
    await save('Zéro.', { page: crypto.randomUUID() })
    const answers = await Promise.all([
      save('Une seule.', { page: here, copyVersion: 1 }),
      save('Une autre.', { page: there, copyVersion: 1 }),
    ])
    expect(answers.filter(({ other }) => other !== null)).toHaveLength(1)
  })
})

test('two windows that begin at once both keep what was typed, whoever holds the work', async () => {
  const { anna, translationId } = await begin()
  const { version } = await seen(translationId)
  // Reviewing is not hers to hold: no lease makes one of them wait.
  const begun = (text: string, page: string) =>
    saveWorkingCopy(anna, { translationId, text, baseVersion: version, work: 'review', page })
  const texts = Array.from({ length: 6 }, (_, at) => `Une ${'seule '.repeat(at)}phrase.`)
  await Promise.all(texts.map((text) => begun(text, crypto.randomUUID())))
  const copy = await database.workingCopy.findFirst({ where: { translationId } })
  expect([copy!.text, ...(await saidIn(translationId))].toSorted()).toEqual(texts.toSorted())
})

test('a page that did not hear its own save arrive is not in its own way', async () => {
  const { save } = await begin()
  await save('Une', { page: here })
  expect(await save('Une seule.', { page: here })).toMatchObject({ copyVersion: 2, other: null })
})

test('who types on keeps their text, and the work for as long as before', async () => {
  const { anna, translationId, save } = await begin()
  await save('Une', { page: here })
  const lease = { where: { personId: anna.personId }, select: { expiresAt: true } }
  const begun = await database.claim.findFirstOrThrow(lease)
  expect(await save('Une seule.', { page: here })).toMatchObject({
    ...{ copyVersion: 2, other: null, newer: null },
    claim: { mine: true, expiresAt: begun.expiresAt },
  })
  expect((await database.workingCopy.findFirst({ where: { translationId } }))!.text).toBe('Une seule.')
  await statement(`UPDATE "Claim" SET "expiresAt" = clock_timestamp() + interval '20 minutes'`)
  await save('Une seule phrase.', { page: here })
  const { expiresAt } = await database.claim.findFirstOrThrow(lease)
  expect(expiresAt.getTime()).toBeGreaterThanOrEqual(begun.expiresAt.getTime())
})

test('what is left behind is in the history, once, and the text stands as it was', async () => {
  const { translationId, save } = await begin()
  const before = await seen(translationId)
  await save('Une seule.', { page: here, leaving: true })
  await save('Une seule.', { page: here, leaving: true })
  expect(await saidIn(translationId)).toEqual(['Une seule.'])
  expect(await seen(translationId)).toEqual(before)
})

test('what was typed and given up stays in the history', async () => {
  const { translationId, save } = await begin()
  await save('Une seule.', { page: here })
  await save('Un.', { page: here })
  expect(await database.workingCopy.count({ where: { translationId } })).toBe(0)
  expect(await saidIn(translationId)).toEqual(['Une seule.'])
})

test('what is confirmed is in the history as that alone; another text that was typed stays beside it', async () => {
  const { anna, translationId, save } = await begin()
  await save('Une seule. ', { page: here })
  await confirm(anna, { ...(await seen(translationId)), text: 'Une seule.', work: 'translate' })
  expect(await saidIn(translationId)).toEqual([])
  const { version } = await seen(translationId)
  await saveWorkingCopy(anna, { translationId, text: 'Une autre.', baseVersion: version, work: 'translate' })
  await confirm(anna, { ...(await seen(translationId)), text: 'Une troisième.', work: 'translate' })
  expect(await saidIn(translationId)).toEqual(['Une autre.'])
})
