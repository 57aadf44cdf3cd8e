import { beforeAll, expect, test } from 'vitest'
import { approvedRelease, office } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { begunRelease, refusalOf } from '@/tests/fixtures/releases'
import { database } from '@/platform/database'
import { board } from '@/workflow/publishing/board'
import { boardPace } from '@/workflow/publishing/board-pace'
import { askPeople } from '@/workflow/review/ask-people'

let people: Office
beforeAll(async () => {
  people = await office()
})

const frenchOf = async (releaseId: string) =>
  (await board(people.olga, { releaseId })).rows.find(({ language }) => language === 'fr')!

test('people are asked to take work, on record, and the board says when', async () => {
  const { releaseId } = await begunRelease(people.olga)
  const { localisationId, askedAt } = await frenchOf(releaseId)
  expect(askedAt).toBeNull()
  await askPeople(people.olga, { localisationId, work: 'translate' })
  expect((await frenchOf(releaseId)).askedAt).not.toBeNull()
  expect(await database.auditEvent.findFirst({ where: { deed: 'work.ask', localisationId } })).toMatchObject({
    actorId: people.olga.personId,
    detail: { work: 'translate' },
  })
  const asked = askPeople(people.bela, { localisationId, work: 'translate' })
  expect(await refusalOf(asked)).toEqual({ reason: 'not_allowed' })
})

test('a source nobody has cleared may be cleared by the other officers, those named where it is restricted', async () => {
  const open = await begunRelease(people.olga)
  const { revision } = await board(people.olga, { releaseId: open.releaseId })
  expect(revision.mayClear).toContain('Omar Officer')
  expect(revision.mayClear).not.toContain('Olga Officer')
  const namedPeople = [people.olga.personId]
  const { releaseId } = await begunRelease(people.olga, { restricted: true, namedPeople })
  expect((await board(people.olga, { releaseId })).revision.mayClear).toEqual([])
})

test('a pace is told of what was done lately, and forgotten after an hour', async () => {
  const { releaseId, localisation } = await approvedRelease(people)
  const french = (await boardPace(releaseId)).get(localisation('fr'))
  expect(french!.confirming).toBeGreaterThan(0)
  expect(french!.approving).toBeGreaterThan(0)
  expect((await frenchOf(releaseId)).ready).toEqual({ is: 'now' })
  await database.$executeRaw`
    UPDATE "Translation" SET "changedAt" = clock_timestamp() - interval '2 hours'
    WHERE "localisationId" = ${localisation('fr')}::uuid`
  expect((await boardPace(releaseId)).has(localisation('fr'))).toBe(false)
})
