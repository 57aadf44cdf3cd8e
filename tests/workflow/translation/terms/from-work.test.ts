import { beforeAll, describe, expect, it } from 'vitest'
import { bareRelease } from '@/tests/fixtures/bare-release'
import { concept } from '@/tests/fixtures/concepts'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { releaseNow } from '@/tests/fixtures/remembered'
import { rememberLocalisation } from '@/workflow/translation/memory/remember'
import { declineTerm, suggestTerms, suggestTermsInput } from '@/workflow/translation/terms/suggest-terms'
import { termLanguages } from '@/workflow/translation/terms/term-languages'
import { searchTermsInput } from '@/workflow/translation/terms/search-terms'
import { whereUsed } from '@/workflow/translation/terms/where-used'

type Known = Awaited<ReturnType<typeof person>>
let boss: Known
let french: Known
let officer: Known

beforeAll(async () => {
  await statement(`INSERT INTO "Language" (tag) VALUES ('fr'), ('de')`)
  boss = await person({ name: 'Boss', roles: ['administrator'] })
  french = await person({ name: 'Fanny', roles: ['reviewer'], languages: ['fr'] })
  officer = await person({ name: 'Officer', roles: ['officer'] })
})

const approve = (segmentId: string, text: string) =>
  statement(
    `UPDATE "Translation" SET state = 'approved', text = $2, "confirmedById" = $3, "approvedById" = $4
     WHERE "segmentId" = $1`,
    [segmentId, text, boss.personId, officer.personId],
  )

async function approvedRelease(released: boolean, name: string, rendering: string) {
  const texts = [`The ${name} met today.`, `He leads the ${name}.`]
  const { releaseId, segmentIds, localisation } = await bareRelease({ texts, languages: ['fr'] })
  await approve(segmentIds[0]!, `Le ${rendering} s’est réuni.`)
  await approve(segmentIds[1]!, `Il dirige le ${rendering}.`)
  await rememberLocalisation({ localisationId: localisation('fr') })
  if (released) await releaseNow(releaseId)
  return releaseId
}

const suggested = async (actor: Known, more: object = {}) => {
  const { suggestions } = await suggestTerms(actor, suggestTermsInput.parse({ language: 'fr', ...more }))
  return suggestions.map(({ source, target }) => [source, target])
}

describe('suggestions from approved work', () => {
  it('come from what is released, and go when they are known or declined', async () => {
    await approvedRelease(true, 'Joint Support Command', 'commandement du soutien')
    await approvedRelease(true, 'Northern Liaison Cell', 'cellule de liaison')
    const secret = await approvedRelease(false, 'Thistle Task Force', 'groupe Chardon')
    const [joint, cell] = [
      ['Joint Support Command', 'commandement du soutien'],
      ['Northern Liaison Cell', 'cellule de liaison'],
    ]
    const all = await suggested(boss)
    expect(all).toContainEqual(joint)
    expect(all).toContainEqual(cell)
    expect(JSON.stringify(all)).not.toContain('Thistle')
    expect(JSON.stringify(await suggested(french, { releaseId: secret }))).toContain('Thistle Task Force')
    expect(await refusalOf(suggested(boss, { releaseId: secret }))).toEqual({ reason: 'not_found' })

    await declineTerm(french, { sourceLanguage: 'en', language: 'fr', source: 'Joint Support Command' })
    await concept(french, [
      { language: 'en', text: 'northern liaison cell' },
      { language: 'fr', text: 'cellule' },
    ])
    expect(await suggested(boss)).toEqual([])
  })

  it('are for those who may write the language', async () => {
    const german = await person({ name: 'Greta', roles: ['reviewer'], languages: ['de'] })
    expect(await refusalOf(suggested(german))).toEqual({ reason: 'not_allowed' })
    const declined = declineTerm(german, { sourceLanguage: 'en', language: 'fr', source: 'x' })
    expect(await refusalOf(declined)).toEqual({ reason: 'not_allowed' })
  })
})

describe('where a concept is used', () => {
  it('is told of releases open to whoever asks, with the way there', async () => {
    const { conceptId } = await concept(boss, [
      { language: 'en', text: 'hospital ship' },
      { language: 'fr', text: 'navire-hôpital' },
    ])
    const open = await bareRelease({
      texts: ['A hospital ship sailed.', 'A ship left the hospital quay.', 'Nothing.'],
      languages: ['fr', 'de'],
    })
    const other = await bareRelease({ texts: ['The hospital ship is back.'], languages: ['de'] })
    const { used, next } = await whereUsed(french, { conceptId, after: 0 })
    expect(next).toBeNull()
    expect(used).toEqual([
      {
        ...{ releaseId: open.releaseId, segmentId: open.segmentIds[0], released: false },
        ...{ text: 'A hospital ship sailed.', start: 2, end: 15 },
        workspaces: [
          { localisationId: open.localisation('fr'), language: 'fr', translationId: expect.any(String) },
        ],
      },
    ])
    const asOfficer = await whereUsed(officer, { conceptId, after: 0 })
    expect(asOfficer.used.map(({ releaseId }) => releaseId)).toEqual([other.releaseId, open.releaseId])
    expect((await whereUsed(boss, { conceptId, after: 0 })).used).toEqual([])
  })

  it('is answered for what has no words, a sign', async () => {
    const { conceptId } = await concept(boss, [
      { language: 'en', text: '№' },
      { language: 'fr', text: 'n°' },
    ])
    expect(await whereUsed(officer, { conceptId, after: 0 })).toEqual({ used: [], next: null })
  })
})

describe('the languages of the termbase', () => {
  it('tell nobody in what language a release comes that they may not know of', async () => {
    const { releaseId } = await bareRelease({ texts: ['Laev tuli.'], languages: ['fr'] })
    await statement(`UPDATE "Release" SET "sourceLanguage" = 'et' WHERE id = $1`, [releaseId])
    const told = async (actor: Known) => (await termLanguages(actor)).map(({ tag }) => tag)
    expect(await told(boss)).not.toContain('et')
    expect(await told(french)).toContain('et')
    await statement(`UPDATE "Release" SET "releasedAt" = now() WHERE id = $1`, [releaseId])
    expect(await told(boss)).toContain('et')
  })

  it('are asked for by tags', () => {
    expect(searchTermsInput.safeParse({ language: 'no tag' }).success).toBe(false)
    expect(searchTermsInput.parse({ language: '' }).language).toBe('')
    expect(suggestTermsInput.safeParse({ language: '!!' }).success).toBe(false)
  })
})
