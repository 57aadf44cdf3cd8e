import { beforeAll, describe, expect, it } from 'vitest'
import { bareRelease } from '@/tests/fixtures/bare-release'
import { concept } from '@/tests/fixtures/concepts'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { conceptPage } from '@/workflow/translation/terms/concept-page'
import { deleteConcept, restoreConcept } from '@/workflow/translation/terms/delete-concept'
import { saveConcept, saveConceptInput } from '@/workflow/translation/terms/save-concept'
import { searchTerms, searchTermsInput } from '@/workflow/translation/terms/search-terms'

type Known = Awaited<ReturnType<typeof person>>
let boss: Known
let french: Known
let officer: Known
let translator: Known

beforeAll(async () => {
  await statement(`INSERT INTO "Language" (tag) VALUES ('fr'), ('fr-BE'), ('de')`)
  boss = await person({ name: 'Boss', roles: ['administrator'] })
  french = await person({ name: 'Fanny', roles: ['reviewer'], languages: ['fr'] })
  officer = await person({ name: 'Officer', roles: ['officer'] })
  translator = await person({ name: 'Tim', roles: ['translator'], languages: ['fr'] })
})

const en = (text: string) => ({ language: 'en', text })
const fr = (text: string) => ({ language: 'fr', text })
const de = (text: string) => ({ language: 'de', text })

const change = async (actor: Known, conceptId: string, more: object) => {
  const shown = await conceptPage(boss, { conceptId })
  return saveConcept(actor, saveConceptInput.parse({ ...shown, checked: [], ...more }))
}

const search = async (actor: Known, input: object) => {
  const { concepts } = await searchTerms(actor, searchTermsInput.parse(input))
  return concepts.map(({ renderings }) => renderings[0]!.text)
}

describe('writing a concept', () => {
  it('is done once, however often it is asked', async () => {
    const { input, version } = await concept(boss, [en('ferry'), fr('bac')])
    expect(await saveConcept(boss, input)).toEqual({ version })
    const changed = { ...input, renderings: [saveConceptInput.shape.renderings.element.parse(en('barge'))] }
    expect(await refusalOf(saveConcept(boss, changed))).toEqual({ reason: 'changed_meanwhile' })
  })

  it('is refused where somebody else was quicker', async () => {
    const { conceptId } = await concept(boss, [en('pontoon'), fr('ponton')])
    await change(french, conceptId, { renderings: [en('pontoon'), fr('ponton'), fr('ponton flottant')] })
    expect(await refusalOf(change(boss, conceptId, { version: 1, note: 'Late.' }))).toEqual({
      reason: 'changed_meanwhile',
    })
    const { history } = await conceptPage(boss, { conceptId })
    expect(history).toMatchObject([
      { by: 'Fanny', version: 2, languages: ['fr'], head: false },
      { by: 'Boss', version: 1, languages: ['en', 'fr'] },
    ])
  })

  it('lets a reviewer write their own languages, and where a new concept comes from', async () => {
    const { conceptId } = await concept(french, [
      en('sluice'),
      fr('écluse'),
      { language: 'fr-BE', text: 'sas' },
    ])
    const renderings = [en('sluice'), fr('écluse')]
    for (const more of [
      { renderings: [...renderings, de('Schleuse')] },
      { renderings: [en('weir'), fr('écluse')] },
    ])
      expect(await refusalOf(change(french, conceptId, more))).toEqual({ reason: 'not_allowed' })
    const two = concept(french, [en('quay'), fr('quai'), de('Kai')])
    expect(await refusalOf(two)).toEqual({ reason: 'not_allowed' })
    expect(await refusalOf(concept(french, [en('buoy')]))).toEqual({ reason: 'not_allowed' })
    for (const actor of [officer, translator])
      expect(await refusalOf(concept(actor, [en('buoy'), fr('bouée')]))).toEqual({ reason: 'not_allowed' })
    expect(await change(french, conceptId, { renderings, checked: ['fr'] })).toEqual({ version: 2 })
  })

  it('asks about what another concept says, and shows which', async () => {
    const { conceptId } = await concept(boss, [en('Harbour master'), fr('capitaine du port')])
    const again = [en('harbour  Master'), fr('maître de port')]
    expect(await refusalOf(concept(boss, again))).toEqual({
      ...{ reason: 'bad_input', why: 'term_exists' },
      duplicates: [{ conceptId, language: 'en', text: 'Harbour master' }],
    })
    await concept(boss, again, { anyway: true })
  })

  it('notes which renderings somebody here has looked at', async () => {
    const { conceptId } = await concept(boss, [en('anchor'), fr('ancre'), de('Anker')])
    await statement(`UPDATE "Rendering" SET checked = false WHERE "conceptId" = $1`, [conceptId])
    const seen = async () => (await conceptPage(boss, { conceptId })).unchecked
    await change(french, conceptId, { checked: ['fr'] })
    expect(await seen()).toEqual(['en', 'de'])
    await change(boss, conceptId, { renderings: [en('anchor'), fr('ancre'), de('Schiffsanker')] })
    expect(await seen()).toEqual(['en'])
  })

  it('keeps what is made from a release under embargo to those who may know of it', async () => {
    const { releaseId } = await bareRelease({ texts: ['Umbra.'], languages: ['fr'] })
    const german = await person({ name: 'Greta', roles: ['reviewer'], languages: ['de'] })
    const secret = await concept(french, [en('Project Umbra'), fr('projet Umbra')], { releaseId })
    for (const actor of [french, officer, translator])
      expect(await search(actor, { search: 'umbra' })).toHaveLength(1)
    for (const actor of [boss, german]) {
      expect(await search(actor, { search: 'umbra' })).toEqual([])
      expect(await refusalOf(conceptPage(actor, secret))).toEqual({ reason: 'not_found' })
    }
    expect(await refusalOf(saveConcept(boss, { ...secret.input, version: 1 }))).toEqual({
      reason: 'not_found',
    })
    expect(await refusalOf(deleteConcept(boss, secret))).toEqual({ reason: 'not_found' })
    // What it says is free for others, who are not told of it.
    await concept(german, [en('Project Umbra'), de('Projekt Umbra')])
    const theirs = concept(german, [en('Umbra two'), de('Umbra zwei')], { releaseId })
    expect(await refusalOf(theirs)).toEqual({ reason: 'not_found' })
  })
})

describe('searching', () => {
  it('finds by the beginnings of words, without accents, the closest first', async () => {
    await concept(boss, [en('naval mine clearance'), fr('déminage naval')])
    await concept(boss, [en('naval mine'), fr('mine sous-marine')], { kind: 'organisation' })
    expect(await search(translator, { search: 'naval mine' })).toEqual(['naval mine', 'naval mine clearance'])
    expect(await search(translator, { search: 'deminage' })).toEqual(['naval mine clearance'])
    expect(await search(translator, { search: 'naval', language: 'fr' })).toEqual(['naval mine clearance'])
    expect(await search(translator, { search: 'naval', kind: 'organisation' })).toEqual(['naval mine'])
    for (const hostile of [`'`, `\\`, `a' | 'b`, '%', '!', '()', ':*'])
      await search(translator, { search: hostile })
  })

  it('finds within Japanese words', async () => {
    await concept(boss, [en('cyber range'), { language: 'ja', text: '共同サイバー演習場' }])
    expect(await search(boss, { search: 'サイバー', language: 'ja' })).toEqual(['cyber range'])
  })

  it('shows what is deleted apart, to be put back', async () => {
    const { conceptId, version } = await concept(boss, [en('catapult'), fr('catapulte')])
    expect(await refusalOf(deleteConcept(french, { conceptId, version }))).toEqual({ reason: 'not_allowed' })
    const deleted = await deleteConcept(boss, { conceptId, version })
    expect(await search(boss, { search: 'catapult' })).toEqual([])
    expect(await search(boss, { search: 'catapult', show: 'deleted' })).toEqual(['catapult'])
    expect(await refusalOf(deleteConcept(boss, { conceptId, ...deleted }))).toEqual({
      reason: 'changed_meanwhile',
    })
    await restoreConcept(boss, { conceptId, ...deleted })
    expect(await search(boss, { search: 'catapult' })).toEqual(['catapult'])
  })
})
