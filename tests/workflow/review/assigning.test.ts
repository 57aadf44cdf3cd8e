import { describe, expect, test } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { begunRelease, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { assign, unassign } from '@/workflow/review/assign'
import { assignable } from '@/workflow/review/assignable'
import { claim } from '@/workflow/review/claim'
import { queueOf } from '@/workflow/review/queue'
import { queueParts } from '@/workflow/review/queue-row'
import { share } from '@/workflow/review/share'
import { takeNext } from '@/workflow/review/take-next'
import type { Actor } from '@/workflow/release/actor'

const drafted = { source: 'Ministers meet in Brussels today.', draft: 'On se voit.' }
const soon = () => new Date(Date.now() + 3_600_000)
const officerOf = () => person({ name: 'Omar Officer', roles: ['officer'] })

const standingsOf = async (actor: Actor) => {
  const { parts } = await queueOf(actor)
  return queueParts.flatMap((part) => parts[part].work.map(({ work, standing }) => `${work} ${standing}`))
}
const letFallDue = (localisationId: string) =>
  statement(
    `UPDATE "Assignment" SET "dueAt" = clock_timestamp() - interval '1 second' WHERE "localisationId" = $1`,
    [localisationId],
  )

describe('work given to somebody', () => {
  test('is theirs alone until it is due, and anybody’s after', async () => {
    const [{ anna, both }, officer] = [await team('fr'), await officerOf()]
    const { localisationId } = await begunRelease([drafted], { language: 'fr' })
    const what = { localisationId, work: 'translate' as const, run: 0 }
    const dueAt = soon()
    await assign(officer, { ...what, personId: anna.personId, from: null, dueAt, anyway: false })
    expect(await standingsOf(anna)).toEqual(['translate given'])
    expect(await standingsOf(both)).toEqual(['translate given_to_other'])
    await expect(claim(both, what)).rejects.toMatchObject({
      reason: 'held_by_other',
      detail: { heldBy: 'Anna Translator', expiresAt: dueAt, assigned: true },
    })
    expect(await takeNext(both)).toEqual({ next: null })
    expect(await takeNext(anna)).toEqual({ next: what })
    await letFallDue(localisationId)
    expect(await standingsOf(both)).toEqual(['translate held'])
    await database.claim.deleteMany({ where: { localisationId } })
    await expect(claim(both, what)).resolves.toMatchObject({ run: 0 })
  })

  test('is handed off as a notice, and on record without a word', async () => {
    const [{ anna }, officer] = [await team('es'), await officerOf()]
    const { localisationId } = await begunRelease([drafted], { title: 'Secret treaty', language: 'es' })
    const what = { localisationId, work: 'translate' as const, run: 0 }
    await assign(officer, { ...what, personId: anna.personId, from: null, dueAt: soon(), anyway: false })
    const [told] = await statement(
      `SELECT data FROM jobs.job WHERE name = 'notify' AND data ->> 'localisationId' = $1`,
      [localisationId],
    )
    expect(told!.data).toEqual({ kind: 'assigned', ...what, personId: anna.personId })
    const deeds = await database.auditEvent.findMany({ where: { localisationId } })
    expect(deeds).toMatchObject([
      { deed: 'work.assign', actorId: officer.personId, subjectId: anna.personId },
    ])
    expect(JSON.stringify(deeds.map(({ detail }) => detail))).not.toContain('Secret')
  })

  test('is not taken from whoever is at it, but by saying so', async () => {
    const [{ anna, both }, officer] = [await team('it'), await officerOf()]
    const { localisationId } = await begunRelease([drafted], { language: 'it' })
    const what = { localisationId, work: 'translate' as const, run: 0 }
    await claim(both, what)
    const given = { ...what, personId: anna.personId, from: null, dueAt: soon() }
    await expect(assign(officer, { ...given, anyway: false })).rejects.toMatchObject({
      reason: 'held_by_other',
      detail: { heldBy: 'Bo Both', assigned: false },
    })
    await assign(officer, { ...given, anyway: true })
    expect(await standingsOf(both)).toEqual(['translate given_to_other'])
    const { work, people } = await assignable(officer, { localisationId })
    expect(work).toMatchObject([
      { work: 'translate', run: 0, segments: 2, heldBy: null, givenTo: { name: 'Anna Translator' } },
      { work: 'review', run: 0, segments: 2, givenTo: null },
    ])
    expect(people.find(({ personId }) => personId === both.personId)).toMatchObject({
      works: ['translate', 'review'],
      has: 0,
    })
  })

  test('goes to another, or back; the slower of two officers is told', async () => {
    const [{ anna, both }, officer] = [await team('pt'), await officerOf()]
    const other = await officerOf()
    const { localisationId } = await begunRelease([drafted], { language: 'pt' })
    const what = { localisationId, work: 'translate' as const, run: 0 }
    const both2 = [anna, both].map(({ personId }, at) =>
      assign(at ? officer : other, { ...what, personId, from: null, dueAt: soon(), anyway: false }),
    )
    const ended = (await Promise.allSettled(both2)).map((one) =>
      one.status === 'rejected' ? one.reason.reason : 'done',
    )
    expect(ended.toSorted()).toEqual(['changed_meanwhile', 'done'])
    const { personId: from } = await database.assignment.findFirstOrThrow({ where: { localisationId } })
    await assign(officer, { ...what, personId: anna.personId, from, dueAt: soon(), anyway: false })
    await expect(unassign(other, { ...what, from: both.personId })).rejects.toMatchObject({
      reason: 'changed_meanwhile',
    })
    expect(await unassign(other, { ...what, from: anna.personId })).toEqual({ takenBack: true })
    expect(await unassign(other, { ...what, from: anna.personId })).toEqual({ takenBack: false })
    expect(await standingsOf(both)).toEqual(['translate open'])
  })

  test('raced with a claim: never both', async () => {
    const [{ anna, both }, officer] = [await team('nl'), await officerOf()]
    for (let round = 0; round < 6; round++) {
      const { localisationId } = await begunRelease([drafted], { language: 'nl' })
      const what = { localisationId, work: 'translate' as const, run: 0 }
      const [given, taken] = await Promise.allSettled([
        assign(officer, { ...what, personId: anna.personId, from: null, dueAt: soon(), anyway: false }),
        claim(both, what),
      ])
      expect([given.status, taken.status].toSorted()).toEqual(['fulfilled', 'rejected'])
      const lost = given.status === 'rejected' ? given : taken
      expect(lost).toMatchObject({ reason: { reason: 'held_by_other' } })
    }
  })

  test('is refused to who may not do it, in the past, where nothing is, and to who may not give', async () => {
    const [{ anna, bela }, officer] = [await team('sv'), await officerOf()]
    const { localisationId, releaseId } = await begunRelease([drafted], { language: 'sv' })
    const what = { localisationId, work: 'translate' as const, run: 0, from: null, anyway: false }
    const give = (change: object, by: Actor = officer) =>
      assign(by, { ...what, personId: anna.personId, dueAt: soon(), ...change }).then(
        () => null,
        (error) => [error.reason, error.detail?.why],
      )
    const german = await person({ name: 'G', roles: ['translator'], languages: ['de'] })
    expect(await give({ personId: bela.personId })).toEqual(['bad_input', 'person'])
    expect(await give({ personId: german.personId })).toEqual(['bad_input', 'person'])
    expect(await give({ dueAt: new Date(0) })).toEqual(['bad_input', 'due_past'])
    expect(await give({ run: 3 })).toEqual(['changed_meanwhile', undefined])
    expect(await give({}, anna)).toEqual(['not_allowed', undefined])
    await database.release.update({ where: { id: releaseId }, data: { restricted: true } })
    expect(await give({})).toEqual(['not_found', undefined])
    await database.releaseAccess.create({ data: { releaseId, personId: officer.personId } })
    expect(await give({})).toEqual(['bad_input', 'person'])
    expect(await standingsOf(anna)).toEqual([])
  })

  test('stays with the part they keep when it is shared out', async () => {
    const [{ anna, both }, officer] = [await team('da'), await officerOf()]
    const { localisationId } = await begunRelease([drafted, drafted, drafted, drafted], { language: 'da' })
    await assign(officer, {
      ...{ localisationId, work: 'translate', run: 0, from: null, anyway: false },
      personId: anna.personId,
      dueAt: soon(),
    })
    await expect(share(both, { localisationId, parts: 2 })).rejects.toMatchObject({
      reason: 'held_by_other',
      detail: { assigned: true },
    })
    await share(anna, { localisationId, parts: 2 })
    expect(await standingsOf(both)).toEqual(['translate open', 'translate given_to_other'])
    expect(await standingsOf(anna)).toEqual(['translate given', 'translate open'])
  })

  test('is on top for review before there is anything to review', async () => {
    const [{ bela }, officer] = [await team('fi'), await officerOf()]
    const { localisationId } = await begunRelease([drafted], { language: 'fi' })
    await assign(officer, {
      ...{ localisationId, work: 'review', run: 0, from: null, anyway: false },
      personId: bela.personId,
      dueAt: soon(),
    })
    expect(await standingsOf(bela)).toEqual(['review given_later', 'translate waits_for_translator'])
    expect(await takeNext(bela)).toEqual({ next: null })
  })
})
