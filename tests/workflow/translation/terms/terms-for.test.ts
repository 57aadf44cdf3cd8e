import { beforeAll, describe, expect, it } from 'vitest'
import { bareRelease } from '@/tests/fixtures/bare-release'
import { concept } from '@/tests/fixtures/concepts'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { deleteConcept, restoreConcept } from '@/workflow/translation/terms/delete-concept'
import { termsFor } from '@/workflow/translation/terms/terms-for'
import { termsVersion } from '@/workflow/translation/terms/terms-version'

type Boss = Awaited<ReturnType<typeof person>>
let boss: Boss

beforeAll(async () => {
  boss = await person({ name: 'Boss', roles: ['administrator', 'officer'] })
})

const texts = (found: Awaited<ReturnType<typeof termsFor>>) =>
  found.map((terms) => terms.map(({ target }) => target.map(({ text }) => text)))

const intoFrench = { sourceLanguage: 'en', targetLanguage: 'fr' }

describe('terms for texts', () => {
  it('finds the concepts of each text, with what both languages say', async () => {
    const { conceptId } = await concept(boss, [
      { language: 'en', text: 'armoured brigade' },
      { language: 'fr', text: 'brigade blindée', gender: 'feminine', forms: ['brigades blindées'] },
      { language: 'fr', text: 'brigade cuirassée', status: 'forbidden' },
      { language: 'de', text: 'Panzerbrigade' },
    ])
    const found = await termsFor(['Two armoured brigades.', 'Nothing here.'], intoFrench)
    expect(found).toEqual([
      [
        {
          conceptId,
          kind: 'term',
          source: [{ text: 'armoured brigade', status: 'preferred', caseRule: 'any' }],
          target: [
            {
              text: 'brigade blindée',
              status: 'preferred',
              caseRule: 'any',
              gender: 'feminine',
              forms: ['brigades blindées'],
            },
            { text: 'brigade cuirassée', status: 'forbidden', caseRule: 'any' },
          ],
        },
      ],
      [],
    ])
  })

  it('falls back along the language’s own chain, the nearest first, and into no other script', async () => {
    await concept(boss, [
      { language: 'en', text: 'municipality' },
      { language: 'fr', text: 'mairie' },
      { language: 'fr-BE', text: 'maison communale' },
      { language: 'sr', text: 'општина' },
    ])
    const into = (targetLanguage: string) =>
      termsFor(['The municipality.'], { sourceLanguage: 'en', targetLanguage })
    expect(texts(await into('fr-BE'))).toEqual([[['maison communale']]])
    expect(texts(await into('fr-CA'))).toEqual([[['mairie']]])
    expect(texts(await into('sr-Latn'))).toEqual([[]])
    expect(texts(await into('sr'))).toEqual([[['општина']]])
    expect(
      texts(await termsFor(['The municipality.'], { sourceLanguage: 'en-GB', targetLanguage: 'fr' })),
    ).toEqual([[['mairie']]])
  })

  it('keeps what is never translated, whatever the target language says', async () => {
    await concept(boss, [{ language: 'en', text: 'Nightfall' }], { keep: true })
    const [terms] = await termsFor(['Exercise Nightfall began.'], { ...intoFrench, targetLanguage: 'lt' })
    expect(terms).toMatchObject([{ keep: true, target: [] }])
  })

  it('knows what is under embargo in its own release alone, until that is out', async () => {
    const { releaseId } = await bareRelease({ texts: ['Codename Thistle.'], languages: ['fr'] })
    await concept(
      boss,
      [
        { language: 'en', text: 'Codename Thistle' },
        { language: 'fr', text: 'nom de code Chardon' },
      ],
      { releaseId },
    )
    const look = (about: object = {}) => termsFor(['Codename Thistle is ready.'], { ...intoFrench, ...about })
    const other = await bareRelease({ texts: ['Other.'], languages: ['fr'] })
    expect(texts(await look())).toEqual([[]])
    expect(texts(await look({ releaseId: other.releaseId }))).toEqual([[]])
    expect(texts(await look({ releaseId }))).toEqual([[['nom de code Chardon']]])
    const before = await termsVersion(intoFrench)
    await statement(`UPDATE "Release" SET state = 'released', "releasedAt" = now() WHERE id = $1`, [
      releaseId,
    ])
    expect(texts(await look())).toEqual([[['nom de code Chardon']]])
    expect(await termsVersion(intoFrench)).toBeGreaterThan(before)
  })

  it('raises the version of the languages a change touches', async () => {
    const german = { sourceLanguage: 'en', targetLanguage: 'de' }
    const before = { french: await termsVersion(intoFrench), german: await termsVersion(german) }
    const all = await termsVersion()
    const { conceptId, version } = await concept(boss, [
      { language: 'ga', text: 'cogadh' },
      { language: 'fr', text: 'guerre' },
    ])
    expect(await termsVersion(german)).toBe(before.german)
    expect(await termsVersion(intoFrench)).toBe(before.french + 1)
    expect(await termsVersion()).toBe(all + 2)
    const deleted = await deleteConcept(boss, { conceptId, version })
    const french = { sourceLanguage: 'ga', targetLanguage: 'fr' }
    expect(await termsFor(['cogadh'], french)).toEqual([[]])
    await restoreConcept(boss, { conceptId, version: deleted.version })
    expect(texts(await termsFor(['cogadh'], french))).toEqual([[['guerre']]])
    expect(await termsVersion(intoFrench)).toBe(before.french + 3)
  })
})
