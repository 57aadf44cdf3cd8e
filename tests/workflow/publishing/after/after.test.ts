import '@/tests/fixtures/data-folder'
import { beforeAll, expect, test } from 'vitest'
import { person } from '@/tests/fixtures/people'
import {
  approvedRelease,
  hashOf,
  office,
  publishedRelease,
  signOffReworded,
  standingOf,
} from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { refusalOf } from '@/tests/fixtures/releases'
import { database } from '@/platform/database'
import { readdress } from '@/workflow/publishing/after/readdress'
import { remove } from '@/workflow/publishing/after/remove'
import { rollBack, rollBackInput } from '@/workflow/publishing/after/roll-back'
import { withdraw } from '@/workflow/publishing/after/withdraw'
import { publish } from '@/workflow/publishing/publish'
import { signOff } from '@/workflow/publishing/sign-off'

let people: Office
beforeAll(async () => {
  people = await office()
})

const reason = 'The minister never said it.'

const published = (given?: Parameters<typeof publishedRelease>[1]) => publishedRelease(people, given)

/** Every edition of a release: "fr 1 live", in order. */
async function editionsOf(releaseId: string): Promise<string[]> {
  const editions = await database.edition.findMany({
    where: { localisation: { releaseId } },
    include: { localisation: true },
    orderBy: { number: 'asc' },
  })
  return editions
    .map(({ localisation, number, state }) => `${localisation.language} ${number} ${state}`)
    .sort()
}

const idOf = async (localisationId: string) => (await standingOf(localisationId)).id
const again = async (localisationId: string, number: number) => {
  const { id } = await database.edition.findUniqueOrThrow({
    where: { localisationId_number: { localisationId, number } },
  })
  return { editionId: id, insteadOf: await idOf(localisationId) }
}

/** A second edition of a language. */
async function correct(localisationId: string, releaseId: string) {
  await signOffReworded(people.olga, localisationId)
  await publish(people.olga, { releaseId, localisationIds: [localisationId] })
}

test('one language is withdrawn with a reason, and the others stay as they are', async () => {
  const { releaseId, localisation } = await published()
  const before = await database.edition.findMany({
    where: { localisationId: { in: [localisation('en'), localisation('es')] } },
    orderBy: { id: 'asc' },
  })
  const editionId = await idOf(localisation('fr'))
  expect(await withdraw(people.omar, { releaseId, editionIds: [editionId], reason })).toEqual({
    languages: ['fr'],
  })
  expect(await editionsOf(releaseId)).toEqual(['en 1 live', 'es 1 live', 'fr 1 withdrawn'])
  const after = await database.edition.findMany({
    where: { id: { in: before.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
  })
  expect(after).toEqual(before)
  const [event] = await database.auditEvent.findMany({
    where: { releaseId, deed: 'localisation.withdraw' },
    include: { reason: true },
  })
  expect(event).toMatchObject({
    actorId: people.omar.personId,
    localisationId: localisation('fr'),
    language: 'fr',
    subjectId: editionId,
    detail: { version: 1 },
    reason: { text: reason, releaseId },
  })
  expect(JSON.stringify(event?.detail)).not.toContain('minister')
})

test('all languages are removed in one deed, or none of them', async () => {
  const { releaseId, localisation } = await published()
  const editionIds = await Promise.all(['en', 'fr', 'es'].map((tag) => idOf(localisation(tag))))
  await withdraw(people.olga, { releaseId, editionIds: [editionIds[1]!], reason })
  expect(await refusalOf(withdraw(people.omar, { releaseId, editionIds, reason }))).toEqual({
    reason: 'changed_meanwhile',
  })
  expect(await editionsOf(releaseId)).toEqual(['en 1 live', 'es 1 live', 'fr 1 withdrawn'])
  // What is withdrawn may be removed as well.
  expect((await remove(people.omar, { releaseId, editionIds, reason })).languages).toEqual(['en', 'es', 'fr'])
  expect(await editionsOf(releaseId)).toEqual(['en 1 removed', 'es 1 removed', 'fr 1 removed'])
})

test('a double click, and two officers at once, do it once', async () => {
  const { releaseId, localisation } = await published()
  const input = { releaseId, editionIds: [await idOf(localisation('fr'))], reason }
  const outcomes = await Promise.allSettled([
    withdraw(people.olga, input),
    withdraw(people.olga, input),
    remove(people.omar, { ...input, editionIds: [...input.editionIds, ...input.editionIds] }),
  ])
  // Whichever came first: a page may be removed once it is withdrawn, and not withdrawn once it is removed.
  expect(outcomes[2]!.status).toBe('fulfilled')
  expect((await editionsOf(releaseId)).at(-1)).toBe('fr 1 removed')
  const events = await database.auditEvent.findMany({
    where: { releaseId, deed: { startsWith: 'localisation.' } },
  })
  const counted = Object.groupBy(events, ({ deed }) => deed)
  expect(counted['localisation.remove']).toHaveLength(1)
  expect(counted['localisation.withdraw']?.length ?? 0).toBeLessThanOrEqual(1)
})

test('a sign-off given before a page was withdrawn cannot bring it back', async () => {
  const { releaseId, localisation } = await published()
  const fr = localisation('fr')
  await signOffReworded(people.olga, fr)
  await withdraw(people.omar, { releaseId, editionIds: [await idOf(fr)], reason })
  expect(await editionsOf(releaseId)).toEqual([
    ...['en 1 live', 'es 1 live', 'fr 1 withdrawn', 'fr 2 voided'],
  ])
  expect(await refusalOf(publish(people.olga, { releaseId }))).toMatchObject({ why: 'nothing_signed_off' })
  await signOff(people.olga, { localisationId: fr, hash: await hashOf(fr) })
  await publish(people.olga, { releaseId })
  expect((await editionsOf(releaseId)).slice(2)).toEqual(['fr 1 replaced', 'fr 2 voided', 'fr 3 live'])
})

test('rolling back gives an earlier edition again, as a new one of its own', async () => {
  const { releaseId, localisation } = await published()
  const fr = localisation('fr')
  await correct(fr, releaseId)
  const to = [await again(fr, 1)]
  expect(await rollBack(people.omar, { releaseId, to, reason })).toEqual({ languages: ['fr'] })
  const [first, , third] = await database.edition.findMany({
    where: { localisationId: fr },
    orderBy: { number: 'asc' },
  })
  expect(third).toMatchObject({
    ...{ number: 3, version: 3, state: 'live', cause: 'rolled_back', repeats: 1, endedAt: null },
    ...{ article: first!.article, hash: first!.hash, provenance: first!.provenance },
    ...{ revisionNumber: first!.revisionNumber, signedOffById: people.omar.personId },
  })
  expect(third!.liveAt).toEqual(third!.signedOffAt)
  expect(await editionsOf(releaseId)).toEqual([
    ...['en 1 live', 'es 1 live', 'fr 1 replaced', 'fr 2 replaced', 'fr 3 live'],
  ])
  const event = await database.auditEvent.findFirstOrThrow({
    where: { releaseId, deed: 'localisation.roll_back' },
    include: { reason: true },
  })
  expect(event).toMatchObject({
    language: 'fr',
    detail: { version: 3, repeats: 1 },
    reason: { text: reason },
  })
  // Once more is what readers have by now.
  expect(await refusalOf(rollBack(people.olga, { releaseId, to, reason }))).toEqual({
    reason: 'changed_meanwhile',
  })
  expect(
    await refusalOf(rollBack(people.olga, { releaseId, to: [await again(fr, 1)], reason })),
  ).toMatchObject({ reason: 'not_ready', why: 'same_text' })
})

test('a sign-off that waits is over with rolling back: it would undo it with the next language that goes', async () => {
  const { releaseId, localisation } = await published()
  const fr = localisation('fr')
  await correct(fr, releaseId)
  await signOffReworded(people.olga, fr, ['La rencontre', 'La séance'])
  await rollBack(people.omar, { releaseId, to: [await again(fr, 1)], reason })
  expect((await editionsOf(releaseId)).slice(2)).toEqual([
    ...['fr 1 replaced', 'fr 2 replaced', 'fr 3 voided', 'fr 4 live'],
  ])
  expect(await refusalOf(publish(people.olga, { releaseId }))).toMatchObject({ why: 'nothing_signed_off' })
})

test('one language is rolled back to one edition', async () => {
  const { releaseId, localisation } = await published()
  const fr = localisation('fr')
  await correct(fr, releaseId)
  const to = [await again(fr, 1), await again(fr, 2)]
  expect(rollBackInput.safeParse({ releaseId, to, reason }).success).toBe(false)
  expect(rollBackInput.safeParse({ releaseId, to: to.slice(1), reason }).success).toBe(true)
})

test('what was withdrawn or removed comes back by rolling back, several languages at once', async () => {
  const { releaseId, localisation } = await published()
  const [fr, es] = [localisation('fr'), localisation('es')]
  await withdraw(people.olga, { releaseId, editionIds: [await idOf(fr)], reason })
  await remove(people.olga, { releaseId, editionIds: [await idOf(es)], reason })
  const to = [await again(fr, 1), await again(es, 1)]
  expect((await rollBack(people.omar, { releaseId, to, reason })).languages).toEqual(['es', 'fr'])
  expect(await editionsOf(releaseId)).toEqual([
    ...['en 1 live', 'es 1 replaced', 'es 2 live', 'fr 1 replaced', 'fr 2 live'],
  ])
})

test('nothing readers never knew is rolled back to, nor an edition of another language', async () => {
  const { releaseId, localisation } = await published()
  const [fr, es] = [localisation('fr'), localisation('es')]
  const mixed = { editionId: await idOf(es), insteadOf: await idOf(fr) }
  expect(await refusalOf(rollBack(people.olga, { releaseId, to: [mixed], reason }))).toEqual({
    reason: 'not_found',
  })
  await signOffReworded(people.olga, fr)
  expect(await refusalOf(rollBack(people.olga, { releaseId, to: [await again(fr, 2)], reason }))).toEqual({
    reason: 'not_found',
  })
})

test('a new address needs new sign-offs, leads from the old one, and the old one may be taken back', async () => {
  const { releaseId, localisation } = await published()
  const seen = async () => database.release.findUniqueOrThrow({ where: { id: releaseId } })
  const { slug: old, version } = await seen()
  const fr = localisation('fr')
  await readdress(people.omar, { releaseId, version, slug: `${old}-anew`, reason })
  expect(await database.formerAddress.findMany({ where: { releaseId } })).toMatchObject([{ slug: old }])
  expect(await editionsOf(releaseId)).toEqual(['en 1 live', 'es 1 live', 'fr 1 live'])
  expect(
    await refusalOf(rollBack(people.olga, { releaseId, to: [await again(fr, 1)], reason })),
  ).toMatchObject({ why: 'same_text' })

  const pages = async () => {
    const rows = await database.page.findMany({
      where: { releaseId, language: { in: ['fr', 'es'] }, kind: { in: ['release', 'moved', 'missing'] } },
      orderBy: { path: 'asc' },
    })
    return rows.map(({ path, kind }) => `${path.replace(old, 'old')} ${kind}`)
  }
  expect(await pages()).toEqual(['es/news/old release', 'fr/news/old release'])
  await signOff(people.olga, { localisationId: fr, hash: await hashOf(fr) })
  await publish(people.olga, { releaseId })
  expect(await pages()).toEqual([
    ...['es/news/old release', 'es/news/old-anew moved'],
    ...['fr/news/old moved', 'fr/news/old-anew release'],
  ])
  expect(
    await refusalOf(rollBack(people.olga, { releaseId, to: [await again(fr, 1)], reason })),
  ).toMatchObject({ reason: 'not_ready', why: 'other_address' })

  expect((await standingOf(fr)).cause).toBe('moved')

  // Taken back: nothing leads away from it any more.
  await readdress(people.omar, { releaseId, version: (await seen()).version, slug: old, reason })
  expect(await database.formerAddress.findMany({ where: { releaseId } })).toMatchObject([
    { slug: `${old}-anew` },
  ])
  await signOff(people.olga, { localisationId: fr, hash: await hashOf(fr) })
  await publish(people.olga, { releaseId })
  expect((await pages()).slice(2)).toEqual(['fr/news/old release', 'fr/news/old-anew moved'])
})

test('no release gets an address that another has or had, and none whose own is not fixed', async () => {
  const [one, other] = [await published(), await published()]
  const of = (id: string) => database.release.findUniqueOrThrow({ where: { id } })
  const { slug, version } = await of(one.releaseId)
  const second = await of(other.releaseId)
  const ask = (wanted: string, seen = version) =>
    refusalOf(readdress(people.olga, { releaseId: one.releaseId, version: seen, slug: wanted, reason }))
  expect(await ask(second.slug)).toEqual({ reason: 'bad_input', why: 'slug_taken' })
  expect(await ask(slug)).toEqual({ reason: 'bad_input', why: 'slug_same' })
  expect(await ask('elsewhere', version - 1)).toEqual({ reason: 'changed_meanwhile' })
  await readdress(people.olga, {
    ...{ releaseId: other.releaseId, version: second.version, slug: `${second.slug}-moved`, reason },
  })
  expect(await ask(second.slug)).toEqual({ reason: 'bad_input', why: 'slug_taken' })
  const open = await approvedRelease(people)
  const { version: openVersion } = await of(open.releaseId)
  expect(
    await refusalOf(
      readdress(people.olga, { releaseId: open.releaseId, version: openVersion, slug: 'elsewhere', reason }),
    ),
  ).toEqual({ reason: 'not_ready', why: 'slug_free' })
})

test('whoever a release is not open to finds none, and a translator may take nothing down', async () => {
  const { releaseId, localisation } = await published({
    restricted: true,
    namedPeople: [people.olga.personId, people.omar.personId, people.anna.personId, people.bela.personId],
  })
  const stranger = await person({ name: 'Stranger', roles: ['officer'] })
  const editionIds = [await idOf(localisation('fr'))]
  const to = [{ editionId: editionIds[0]!, insteadOf: editionIds[0]! }]
  const asked = (actor: typeof stranger) => [
    withdraw(actor, { releaseId, editionIds, reason }),
    remove(actor, { releaseId, editionIds, reason }),
    rollBack(actor, { releaseId, to, reason }),
    readdress(actor, { releaseId, version: 1, slug: 'elsewhere', reason }),
  ]
  expect(await Promise.all(asked(stranger).map(refusalOf))).toEqual(
    [1, 2, 3, 4].map(() => ({ reason: 'not_found' })),
  )
  expect(await Promise.all(asked(people.anna).map(refusalOf))).toEqual(
    [1, 2, 3, 4].map(() => ({ reason: 'not_allowed' })),
  )
})
