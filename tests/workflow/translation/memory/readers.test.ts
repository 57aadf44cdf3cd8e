import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/platform/database'
import { approveWork } from '@/tests/fixtures/memory'
import { clearSource, office, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { begunRelease, block } from '@/tests/fixtures/releases'
import { addRevision } from '@/workflow/intake/add-revision'
import { remove } from '@/workflow/publishing/after/remove'
import { rollBack } from '@/workflow/publishing/after/roll-back'
import { withdraw } from '@/workflow/publishing/after/withdraw'
import { mend } from '@/workflow/publishing/corrections/mend'
import { hold } from '@/workflow/publishing/hold'
import { publish } from '@/workflow/publishing/publish'
import { resume } from '@/workflow/publishing/resume'
import { approve } from '@/workflow/review/approve'
import { confirm } from '@/workflow/review/confirm'
import { sendBack } from '@/workflow/review/send-back'
import { concordance } from '@/workflow/translation/memory/concordance'
import { exportMemory } from '@/workflow/translation/memory/export-memory'
import { lookUp } from '@/workflow/translation/memory/look-up'
import { openMemory } from '@/workflow/translation/memory/open-memory'
import { rememberLocalisation } from '@/workflow/translation/memory/remember'
import { suggestTerms } from '@/workflow/translation/terms/suggest-terms'

let people: Office

beforeAll(async () => {
  people = await office()
})

type Language = 'fr' | 'es'

const sourceOf = (place: string) => `The observers reached ${place} in May.`
const titleOf = (place: string) => `${place} has visitors`
const said: Record<Language, (place: string) => Record<string, string>> = {
  fr: (place) => ({
    [titleOf(place)]: `${place} a des visiteurs`,
    [sourceOf(place)]: `Les observateurs ont atteint ${place} en mai.`,
  }),
  es: (place) => ({
    [titleOf(place)]: `${place} tiene visitantes`,
    [sourceOf(place)]: `Los observadores llegaron a ${place} en mayo.`,
  }),
}
const text = (language: Language, place: string) => said[language](place)[sourceOf(place)]!

/** A release approved in French and Spanish; the memory has heard of it. */
async function approved(place: string, restricted = false) {
  const { olga, omar, anna, bela } = people
  const { releaseId } = await begunRelease(olga, {
    nations: ['FR', 'ES'],
    blocks: [block('title', titleOf(place)), block('paragraph', sourceOf(place))],
    ...(restricted && { restricted, namedPeople: [olga, omar, anna, bela].map(({ personId }) => personId) }),
  })
  await clearSource(omar, releaseId)
  const rows = await database.localisation.findMany({ where: { releaseId } })
  const of = (tag: string) => rows.find(({ language }) => language === tag)!.id
  for (const language of ['fr', 'es'] as const) {
    await approveWork(people, of(language), said[language](place))
    await rememberLocalisation({ localisationId: of(language) })
  }
  return { place, releaseId, of }
}

type Approved = Awaited<ReturnType<typeof approved>>

/** Signs these languages off and publishes them; the memory has heard. */
async function publishNow({ releaseId, of }: Approved, languages: string[]): Promise<void> {
  await signOffAll(people.olga, languages.map(of))
  await publish(people.olga, { releaseId, localisationIds: languages.map(of) })
  await openMemory({ releaseId })
}

const exportedTo = async (target: Language): Promise<string> => {
  let tmx = ''
  for await (const piece of await exportMemory(null, { source: 'en', target })) tmx += piece
  return tmx
}

/** Whether somebody meets a text in each place of the memory: as a match, in a concordance, in a file. */
async function met(wanted: string, place: string, language: Language, releaseId: string | null) {
  const pair = { sourceLanguage: 'en', targetLanguage: language, releaseId }
  const matches = await lookUp({ ...pair, source: { text: sourceOf(place), codes: [] } })
  const { rows } = await concordance({ ...pair, words: place, side: 'source' })
  return {
    match: matches.some(({ target }) => target.trim() === wanted),
    concordance: rows.some(({ target }) => target === wanted),
    file: releaseId === null && (await exportedTo(language)).includes(wanted),
  }
}

const everywhere = { match: true, concordance: true, file: true }
const nowhere = { match: false, concordance: false, file: false }

/** What those who know nothing of a release meet of it. */
const outside = ({ place }: Approved, language: Language, wanted = text(language, place)) =>
  met(wanted, place, language, null)

const within = async ({ place, releaseId }: Approved, language: Language, wanted = text(language, place)) =>
  (await met(wanted, place, language, releaseId)).match

const standing = async ({ of }: Approved, language: string): Promise<string> =>
  (
    await database.edition.findFirstOrThrow({
      where: { localisationId: of(language), state: { in: ['live', 'withdrawn', 'removed'] } },
    })
  ).id

/** Two people say it otherwise, and the memory has heard. */
async function rewrite({ of, place }: Approved, language: Language, target: string): Promise<void> {
  const localisationId = of(language)
  const { id: translationId, ...seen } = await database.translation.findFirstOrThrow({
    where: { localisationId, text: text(language, place) },
  })
  const { sourceVersion } = seen
  await sendBack(people.bela, {
    ...{ translationId, sourceVersion, version: seen.version, category: 'accuracy' },
    reason: 'They arrived later.',
  })
  const { version } = await confirm(people.anna, {
    ...{ translationId, sourceVersion, version: seen.version + 1, text: target, work: 'translate' },
  })
  await approve(people.bela, { translationId, version, sourceVersion })
  await rememberLocalisation({ localisationId })
}

describe('what readers have is everybody’s, language by language', () => {
  it('a held language stays its release’s own until it is out', async () => {
    const release = await approved('Calvi')
    expect(await outside(release, 'fr')).toEqual(nowhere)
    await signOffAll(people.olga, ['en', 'fr', 'es'].map(release.of))
    await hold(people.olga, { localisationId: release.of('es') })
    await publish(people.olga, { releaseId: release.releaseId })
    await openMemory({ releaseId: release.releaseId })
    expect(await outside(release, 'fr')).toEqual(everywhere)
    expect(await outside(release, 'es')).toEqual(nowhere)
    expect(await within(release, 'es')).toBe(true)
    await resume(people.olga, { localisationId: release.of('es') })
    await publish(people.olga, { releaseId: release.releaseId })
    await openMemory({ releaseId: release.releaseId })
    expect(await outside(release, 'es')).toEqual(everywhere)
  })

  it('a language that is live without its source waits for it', async () => {
    const release = await approved('Bastia')
    await publishNow(release, ['fr'])
    expect(await outside(release, 'fr')).toEqual(nowhere)
    await publishNow(release, ['en'])
    expect(await outside(release, 'fr')).toEqual(everywhere)
  })

  it('before the memory has heard, nobody meets it', async () => {
    const release = await approved('Porto')
    await signOffAll(people.olga, ['en', 'fr'].map(release.of))
    await publish(people.olga, { releaseId: release.releaseId })
    expect(await outside(release, 'fr')).toEqual(nowhere)
    const [job] = await database.$queryRaw<unknown[]>`
      SELECT 1 FROM jobs.job WHERE name = 'open-memory' AND data ->> 'releaseId' = ${release.releaseId}`
    expect(job).toBeDefined()
  })

  it('nothing of a restricted release but what is live', async () => {
    const release = await approved('Corte', true)
    await publishNow(release, ['en', 'fr'])
    expect(await outside(release, 'fr')).toEqual(everywhere)
    expect(await outside(release, 'es')).toEqual(nowhere)
    const other = await approved('Sartène')
    expect((await met(text('es', 'Corte'), 'Corte', 'es', other.releaseId)).match).toBe(false)
  })
})

describe('a correction', () => {
  it('of one language stays its release’s own until it is live', async () => {
    const release = await approved('Cargèse')
    await publishNow(release, ['en', 'fr'])
    await mend(people.olga, { localisationId: release.of('fr'), isWrong: false, reason: 'A slip.' })
    const later = 'Les observateurs sont parvenus à Cargèse en mai.'
    await rewrite(release, 'fr', later)
    expect(await outside(release, 'fr', later)).toEqual(nowhere)
    expect(await within(release, 'fr', later)).toBe(true)
    await signOffAll(people.olga, [release.of('fr')])
    await openMemory({ releaseId: release.releaseId })
    expect(await outside(release, 'fr', later)).toEqual(nowhere)
    await publish(people.olga, { releaseId: release.releaseId })
    await openMemory({ releaseId: release.releaseId })
    expect(await outside(release, 'fr', later)).toEqual(everywhere)
  })

  it('that is rolled back is nobody else’s again', async () => {
    const release = await approved('Ota')
    await publishNow(release, ['en', 'fr'])
    const first = await standing(release, 'fr')
    await mend(people.olga, { localisationId: release.of('fr'), isWrong: false, reason: 'A slip.' })
    const later = 'Les observateurs sont parvenus à Ota en mai.'
    await rewrite(release, 'fr', later)
    await publishNow(release, ['fr'])
    expect(await outside(release, 'fr', later)).toEqual(everywhere)
    const to = [{ editionId: first, insteadOf: await standing(release, 'fr') }]
    await rollBack(people.olga, { releaseId: release.releaseId, to, reason: 'Too early.' })
    expect(await outside(release, 'fr', later)).toEqual(nowhere)
    await openMemory({ releaseId: release.releaseId })
    expect(await outside(release, 'fr', later)).toEqual(nowhere)
  })

  it('that leaves a sentence out takes it from the memory', async () => {
    const release = await approved('Evisa')
    await publishNow(release, ['en', 'fr'])
    const { version } = await database.release.findUniqueOrThrow({ where: { id: release.releaseId } })
    await addRevision(people.olga, {
      ...{ releaseId: release.releaseId, version, grade: 'content', note: 'They did not reach it.' },
      blocks: [block('title', titleOf('Evisa'))],
    })
    await rememberLocalisation({ localisationId: release.of('fr') })
    expect(await outside(release, 'fr')).toEqual(nowhere)
    expect(await outside(release, 'fr', 'Evisa a des visiteurs')).toMatchObject({ concordance: true })
  })

  it('of the source is met once both its sides are live', async () => {
    const release = await approved('Vico')
    await publishNow(release, ['en', 'fr'])
    const { version } = await database.release.findUniqueOrThrow({ where: { id: release.releaseId } })
    const [source, target] = ['The observers left Vico in June.', 'Les observateurs ont quitté Vico en juin.']
    await addRevision(people.olga, {
      ...{ releaseId: release.releaseId, version, grade: 'content', note: 'They left in June.' },
      blocks: [block('title', titleOf('Vico')), block('paragraph', source)],
    })
    await clearSource(people.omar, release.releaseId)
    const localisationId = release.of('fr')
    const open = await database.translation.findMany({
      where: { localisationId, words: { not: null }, state: { not: 'approved' } },
      include: { segment: { include: { sources: { orderBy: { version: 'desc' }, take: 1 } } } },
    })
    const texts: Record<string, string> = {
      [source]: target,
      'They left in June.': 'Ils sont partis en juin.',
    }
    for (const { id: translationId, version: seen, segment } of open) {
      const { text: from, version: sourceVersion } = segment.sources[0]!
      const asked = { translationId, sourceVersion, work: 'translate' } as const
      const confirmed = await confirm(people.anna, { ...asked, version: seen, text: texts[from.trim()]! })
      await approve(people.bela, { translationId, sourceVersion, version: confirmed.version })
    }
    await rememberLocalisation({ localisationId })
    const asked = { source: { text: source, codes: [] }, sourceLanguage: 'en', targetLanguage: 'fr' }
    const targets = async (releaseId: string | null) =>
      (await lookUp({ ...asked, releaseId })).filter(({ similarity }) => similarity === 100)
    expect(await targets(null)).toEqual([])
    await publishNow(release, ['fr'])
    expect(await targets(null)).toEqual([])
    expect(await targets(release.releaseId)).toMatchObject([{ target }])
    await publishNow(release, ['en'])
    expect(await targets(null)).toMatchObject([{ target }])
  })
})

describe('what is taken from readers is nobody else’s from then on', () => {
  it.each([
    ['withdrawn', withdraw, 'Piana'],
    ['removed', remove, 'Galéria'],
  ])('%s, until they are given it again', async (_, takeDown, place) => {
    const release = await approved(place)
    const { releaseId } = release
    await publishNow(release, ['en', 'fr', 'es'])
    const editionId = await standing(release, 'fr')
    await takeDown(people.olga, { releaseId, editionIds: [editionId], reason: 'It names a witness.' })
    expect(await outside(release, 'fr')).toEqual(nowhere)
    expect(await within(release, 'fr')).toBe(true)
    expect(await outside(release, 'es')).toEqual(everywhere)
    await openMemory({ releaseId })
    expect(await outside(release, 'fr')).toEqual(nowhere)
    await rollBack(people.olga, { releaseId, to: [{ editionId, insteadOf: editionId }], reason: 'Restored.' })
    expect(await outside(release, 'fr')).toEqual(everywhere)
  })

  it('the source: with it go the pairs of every language', async () => {
    const release = await approved('Zonza')
    await publishNow(release, ['en', 'fr', 'es'])
    const editionIds = [await standing(release, 'en')]
    await withdraw(people.olga, { releaseId: release.releaseId, editionIds, reason: 'It was not true.' })
    expect(await outside(release, 'fr')).toEqual(nowhere)
    expect(await outside(release, 'es')).toEqual(nowhere)
  })

  it('but what readers have from another release too is offered as that one’s', async () => {
    const [one, other] = [await approved('Aléria'), await approved('Aléria')]
    for (const release of [one, other]) await publishNow(release, ['en', 'fr'])
    const units = await database.memoryUnit.findMany({ where: { target: text('fr', 'Aléria') } })
    expect(units).toHaveLength(1)
    const takeDown = async (release: Approved) => {
      const { releaseId } = release
      const editionIds = [await standing(release, 'fr')]
      await remove(people.olga, { releaseId, editionIds, reason: 'It names a witness.' })
      await openMemory({ releaseId })
    }
    for (const [at, release] of [one, other].entries()) {
      await takeDown(release)
      expect(await outside(release, 'fr')).toEqual(at === 0 ? everywhere : nowhere)
    }
  })
})

it('terms are suggested from what readers have alone', async () => {
  const rita = { ...people.bela, roles: ['reviewer' as const] }
  const suggested = async (language: Language) =>
    JSON.stringify(await suggestTerms(rita, { sourceLanguage: 'en', language, page: 1 })).includes(
      'Solenzara',
    )
  const [release, again] = [await approved('Solenzara'), await approved('Solenzara')]
  await publishNow(release, ['en', 'fr'])
  await publishNow(again, ['en'])
  expect([await suggested('fr'), await suggested('es')]).toEqual([false, false])
  await publishNow(again, ['fr'])
  expect([await suggested('fr'), await suggested('es')]).toEqual([true, false])
  const editionIds = [await standing(release, 'fr')]
  await withdraw(people.olga, { releaseId: release.releaseId, editionIds, reason: 'It was not true.' })
  expect([await suggested('fr'), await suggested('es')]).toEqual([true, false])
  await withdraw(people.olga, {
    ...{ releaseId: again.releaseId, editionIds: [await standing(again, 'fr')] },
    reason: 'It was not true.',
  })
  expect(await suggested('fr')).toBe(false)
})
