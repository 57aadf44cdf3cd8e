import { beforeAll, expect, test } from 'vitest'
import { approvedRelease, clearSource, hashOf, office, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { refusalOf } from '@/tests/fixtures/releases'
import { database, inTransaction } from '@/platform/database'
import { isBlocking } from '@/workflow/checks/finding'
import { canonicalJson } from '@/workflow/publishing/canonical'
import { articleOf } from '@/workflow/publishing/article-of'
import { signOff } from '@/workflow/publishing/sign-off'
import { moveTranslation } from '@/workflow/release/move-translation'
import { dismiss } from '@/workflow/review/dismiss'
import { openWork } from '@/workflow/review/open-work'

let people: Office
beforeAll(async () => {
  people = await office()
})

const editions = (localisationId: string) =>
  database.edition.findMany({ where: { localisationId }, orderBy: { number: 'asc' } })

/** Sends one approved text back, as a reviewer would. */
async function sendOneBack(localisationId: string): Promise<void> {
  const translation = await database.translation.findFirstOrThrow({
    where: { localisationId, state: 'approved' },
  })
  await inTransaction((tx) =>
    moveTranslation(tx, translation, {
      move: 'send_back',
      deed: 'translation.send_back',
      actor: people.bela,
      set: { approvedById: null },
      category: 'accuracy',
      reason: 'Not what was said.',
    }),
  )
}

test('a sign-off freezes exactly the text that was seen, fixes the address and goes on record', async () => {
  const { releaseId, localisation } = await approvedRelease(people)
  const hash = await hashOf(localisation('fr'))
  const { number } = await signOff(people.olga, { localisationId: localisation('fr'), hash })
  expect(number).toBe(1)
  const [edition] = await editions(localisation('fr'))
  const { assembled } = await articleOf(localisation('fr'))
  expect(edition).toMatchObject({
    state: 'signed_off',
    hash,
    article: canonicalJson(assembled.article!),
    revisionNumber: 1,
    signedOffById: people.olga.personId,
  })
  expect(edition!.provenance).toHaveLength(6)
  expect((edition!.provenance as object[])[0]).toMatchObject({
    origin: 'person',
    confirmedById: people.anna.personId,
    approvedById: people.bela.personId,
  })
  const release = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  expect(release.slugFixedAt).not.toBeNull()
  const [event] = await database.auditEvent.findMany({ where: { releaseId, deed: 'localisation.sign_off' } })
  expect(event).toMatchObject({
    language: 'fr',
    subjectId: edition!.id,
    detail: { number: 1, hash, revision: 1 },
  })
})

test('the source is signed off alike, without translations', async () => {
  const { localisation } = await approvedRelease(people)
  await signOffAll(people.olga, [localisation('en')])
  const [edition] = await editions(localisation('en'))
  expect(edition!.provenance).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ origin: 'source', confirmedById: null, approvedAt: null }),
    ]),
  )
})

test('another hash than the text has is refused', async () => {
  const { localisation } = await approvedRelease(people)
  const localisationId = localisation('fr')
  expect(
    await refusalOf(signOff(people.olga, { localisationId, hash: await hashOf(localisation('es')) })),
  ).toEqual({
    reason: 'changed_meanwhile',
  })
  expect(await editions(localisationId)).toEqual([])
})

test('what is not cleared or not approved is refused, and says so', async () => {
  const { releaseId, localisation } = await approvedRelease(people, { cleared: false })
  const localisationId = localisation('fr')
  const hash = await hashOf(localisationId)
  const ask = () => refusalOf(signOff(people.olga, { localisationId, hash }))
  expect(await ask()).toEqual({ reason: 'not_ready', why: 'uncleared' })
  await clearSource(people.omar, releaseId)
  await sendOneBack(localisationId)
  expect(await ask()).toEqual({ reason: 'not_ready', why: 'not_approved', count: 1 })
})

test('checks are run anew: an approved text with an error is refused, until somebody else dismisses it', async () => {
  const { localisation } = await approvedRelease(people)
  const localisationId = localisation('fr')
  // As if it had been approved before the checks could see this.
  await database.$executeRaw`
    UPDATE "Translation" SET text = replace(text, '30', '31')
    WHERE "localisationId" = ${localisationId}::uuid AND text LIKE '%30%'`
  const hash = await hashOf(localisationId)
  const asked = signOff(people.olga, { localisationId, hash })
  expect(await refusalOf(asked)).toMatchObject({ reason: 'has_errors', why: 'checks', count: 1 })
  const { segments } = await openWork(people.bela, { localisationId })
  const found = segments.find(({ findings }) => findings.some(isBlocking))!
  await dismiss(people.bela, {
    translationId: found.translationId,
    version: found.version,
    sourceVersion: found.source.version,
    fingerprint: found.findings.find(isBlocking)!.fingerprint,
    reason: 'One more joined after the source was written.',
  })
  expect(await signOff(people.olga, { localisationId, hash })).toEqual({ number: 1 })
})

test('signing off the same text twice is refused; two officers at once make one edition', async () => {
  const { localisation } = await approvedRelease(people)
  const localisationId = localisation('fr')
  const hash = await hashOf(localisationId)
  const both = [people.olga, people.omar].map((officer) => signOff(officer, { localisationId, hash }))
  const outcomes = await Promise.allSettled(both)
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await editions(localisationId)).toHaveLength(1)
  expect(await refusalOf(signOff(people.olga, { localisationId, hash }))).toEqual({
    reason: 'not_ready',
    why: 'already_signed_off',
  })
})

test('an edit after the sign-off voids it, on record, and leaves the other languages alone', async () => {
  const { localisation } = await approvedRelease(people)
  await signOffAll(people.olga, [localisation('fr'), localisation('es')])
  await sendOneBack(localisation('fr'))
  const [french] = await editions(localisation('fr'))
  expect(french).toMatchObject({ state: 'voided', endedAt: expect.any(Date) })
  expect(await editions(localisation('es'))).toMatchObject([{ state: 'signed_off' }])
  const voided = { deed: 'edition.void', localisationId: localisation('fr') }
  expect(await database.auditEvent.findMany({ where: voided })).toMatchObject([
    { subjectId: french!.id, actorId: null },
  ])
})

test('an edit at the same moment as the sign-off either is refused by it or voids it', async () => {
  const { localisation } = await approvedRelease(people)
  for (const localisationId of [localisation('fr'), localisation('es')]) {
    const hash = await hashOf(localisationId)
    await Promise.allSettled([signOff(people.olga, { localisationId, hash }), sendOneBack(localisationId)])
    const standing = await database.edition.count({ where: { localisationId, state: 'signed_off' } })
    expect(standing).toBe(0)
  }
})

test('someone who is not an officer of the release is refused', async () => {
  const { localisation } = await approvedRelease(people, {
    restricted: true,
    namedPeople: [people.omar.personId],
  })
  const input = { localisationId: localisation('fr'), hash: await hashOf(localisation('fr')) }
  expect(await refusalOf(signOff(people.anna, input))).toEqual({ reason: 'not_found' })
  const open = await approvedRelease(people)
  const other = { localisationId: open.localisation('fr'), hash: await hashOf(open.localisation('fr')) }
  expect(await refusalOf(signOff(people.anna, other))).toEqual({ reason: 'not_allowed' })
})
