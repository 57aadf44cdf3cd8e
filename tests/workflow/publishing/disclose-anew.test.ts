import { beforeAll, expect, test } from 'vitest'
import { approvedRelease, hashOf, office, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { database } from '@/platform/database'
import type { SentenceProvenance } from '@/workflow/publishing/article'
import { board } from '@/workflow/publishing/board'
import { discloseAnew } from '@/workflow/publishing/disclose-anew'
import { disclose } from '@/workflow/publishing/disclosure'
import { provenanceNow } from '@/workflow/publishing/provenance-now'
import { publish } from '@/workflow/publishing/publish'
import { approve } from '@/workflow/review/approve'
import { confirm } from '@/workflow/review/confirm'
import { override } from '@/workflow/review/override'
import { takeBack } from '@/workflow/review/take-back'

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

/** French with its first sentence approved by override, live. */
async function overriddenPage() {
  const { releaseId, localisation } = await approvedRelease(people)
  const localisationId = localisation('fr')
  const { id } = await database.translation.findFirstOrThrow({ where: { localisationId } })
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
