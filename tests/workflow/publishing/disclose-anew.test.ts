import { beforeAll, expect, test } from 'vitest'
import { block, meeting } from '@/tests/fixtures/releases'
import { approvedRelease, hashOf, office, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { database } from '@/platform/database'
import { addRevision } from '@/workflow/intake/add-revision'
import type { SentenceProvenance } from '@/workflow/publishing/article'
import { board } from '@/workflow/publishing/board'
import { discloseAnew } from '@/workflow/publishing/disclose-anew'
import { disclose } from '@/workflow/publishing/disclosure'
import { provenanceNow } from '@/workflow/publishing/provenance-now'
import { publish } from '@/workflow/publishing/publish'
import type { Actor } from '@/workflow/release/actor'
import { approve } from '@/workflow/review/approve'
import { confirm } from '@/workflow/review/confirm'
import { override } from '@/workflow/review/override'
import { queueOf } from '@/workflow/review/queue'
import { takeBack } from '@/workflow/review/take-back'
import type { Block } from '@/workflow/text/block'

let people: Office
beforeAll(async () => {
  people = await office()
})

const versionsOf = async (translationId: string) => {
  const { version, sourceVersion, text } = await database.translation.findUniqueOrThrow({
    where: { id: translationId },
  })
  return { translationId, version, sourceVersion, text }
}

const slip = 'The meeting lastet two hours.'
const slipped = meeting.with(2, block('paragraph', slip))

const revise = async (releaseId: string, blocks: Block[], grade: 'typo' | 'content') => {
  const { version } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  return addRevision(people.olga, { releaseId, version, blocks, grade, note: grade === 'typo' ? '' : 'So.' })
}

/** French with its first sentence approved by override, live. */
async function overriddenPage(given: Parameters<typeof approvedRelease>[1] = {}) {
  const { releaseId, localisation } = await approvedRelease(people, given)
  const localisationId = localisation('fr')
  const { id } = await database.translation.findFirstOrThrow({
    where: { localisationId, ...(given.blocks && { segment: { sources: { some: { text: slip } } } }) },
  })
  const before = await versionsOf(id)
  await confirm(people.anna, { ...before, text: `${before.text} !`, work: 'translate' })
  const confirmed = await versionsOf(id)
  await confirm(people.anna, { ...confirmed, text: before.text, work: 'translate' })
  await override(people.omar, { ...(await versionsOf(id)), reason: 'The reviewer is ill.' })
  await signOffAll(people.olga, [localisationId])
  await publish(people.olga, { releaseId, localisationIds: [localisationId] })
  return { releaseId, localisationId, id }
}

const edition = (localisationId: string) =>
  database.edition.findFirstOrThrow({ where: { localisationId, state: 'live' } })
const saidOf = async (localisationId: string) => {
  const { checked, byOnePerson } = disclose(await provenanceNow(database, await edition(localisationId)))
  return { checked, byOnePerson }
}

test('a later approval of exactly that text changes what the page says of itself, and nothing of the edition', async () => {
  const { releaseId, localisationId, id } = await overriddenPage()
  expect(await saidOf(localisationId)).toEqual({ checked: 'one_person', byOnePerson: 1 })
  const [before, hash] = [await edition(localisationId), await hashOf(localisationId)]
  const page = { where: { editionId: before.id, kind: 'release' as const } }
  const { wanted } = await database.page.findFirstOrThrow(page)

  await approve(people.bela, await versionsOf(id))
  expect(await saidOf(localisationId)).toEqual({ checked: 'two_people', byOnePerson: 0 })
  expect(await edition(localisationId)).toEqual(before)
  expect(await hashOf(localisationId)).toBe(hash)
  const frozen = before.provenance as SentenceProvenance[]
  expect(frozen.filter(({ overridden }) => overridden)).toHaveLength(1)

  await discloseAnew({ localisationId })
  expect((await database.page.findFirstOrThrow(page)).wanted).toBeGreaterThan(wanted)
  const row = (await board(people.olga, { releaseId })).rows.find(({ language }) => language === 'fr')
  expect(row).toMatchObject({ step: 'none', overridden: 0 })

  await takeBack(people.bela, { ...(await versionsOf(id)), work: 'review' })
  expect(await saidOf(localisationId)).toEqual({ checked: 'one_person', byOnePerson: 1 })
})

test('an approval of another text says nothing of the one that is published', async () => {
  const { localisationId, id } = await overriddenPage()
  const { text, ...seen } = await versionsOf(id)
  await confirm(people.anna, { ...seen, text: `${text} !`, work: 'translate' })
  await approve(people.bela, await versionsOf(id))
  expect(await saidOf(localisationId)).toEqual({ checked: 'one_person', byOnePerson: 1 })
})

test('a typo in the source between the override and the approval carries both: the page says that two checked it', async () => {
  const { releaseId, localisationId, id } = await overriddenPage({ blocks: slipped })
  await revise(releaseId, meeting, 'typo')
  expect(await saidOf(localisationId)).toEqual({ checked: 'one_person', byOnePerson: 1 })
  await approve(people.bela, await versionsOf(id))
  expect(await saidOf(localisationId)).toEqual({ checked: 'two_people', byOnePerson: 0 })
  await takeBack(people.bela, { ...(await versionsOf(id)), work: 'review' })
  expect(await saidOf(localisationId)).toEqual({ checked: 'one_person', byOnePerson: 1 })
})

test('an approval of the same words for a source that says something else says nothing of the page', async () => {
  const { releaseId, localisationId, id } = await overriddenPage({ blocks: slipped })
  await revise(releaseId, meeting.with(2, block('paragraph', 'The meeting lasted three hours.')), 'content')
  const { sources } = await database.segment.findFirstOrThrow({
    where: { translations: { some: { id } } },
    include: { sources: { orderBy: { version: 'desc' }, take: 1 } },
  })
  const text = (await versionsOf(id)).text
  const newest = { sourceVersion: sources[0]!.version }
  await confirm(people.anna, { ...(await versionsOf(id)), ...newest, text, work: 'translate' })
  await approve(people.bela, { ...(await versionsOf(id)), ...newest })
  expect(await saidOf(localisationId)).toEqual({ checked: 'one_person', byOnePerson: 1 })
})

test('a release with nothing open but texts approved by override is among those a reviewer can choose', async () => {
  const { releaseId } = await overriddenPage()
  const offered = async (actor: Actor) => (await queueOf(actor)).releases.some(({ id }) => id === releaseId)
  const { parts } = await queueOf(people.bela, { release: releaseId })
  expect(parts.open.work).toMatchObject([{ standing: 'overridden' }])
  expect([await offered(people.bela), await offered(people.anna)]).toEqual([true, false])
})
