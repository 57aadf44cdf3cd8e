import { beforeAll, describe, expect, it } from 'vitest'
import { concept } from '@/tests/fixtures/concepts'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { termsIn } from '@/workflow/checks/terms/terms-in'
import { addStarterSet } from '@/workflow/translation/terms/add-starter-set'
import { conceptPage } from '@/workflow/translation/terms/concept-page'
import { deleteConcept } from '@/workflow/translation/terms/delete-concept'
import { saveConcept, saveConceptInput } from '@/workflow/translation/terms/save-concept'
import { starterConcepts } from '@/workflow/translation/terms/starter/concepts'
import { starterLanguages } from '@/workflow/translation/terms/starter/languages'
import { readStarter } from '@/workflow/translation/terms/starter/read-starter'
import { starterIn, starterTerms } from '@/workflow/translation/terms/starter/starter-terms'
import { termsFor } from '@/workflow/translation/terms/terms-for'

const size = Object.keys(starterConcepts).length

describe('reading the set', () => {
  it('reads status, gender, capitals and forms', () => {
    const read = readStarter(
      `nato: OTAN [f]; ~Alliance atlantique [f a]; !NATO\n  head-of-state: chef d’État [m] {chefs d’État, chef de l’État}`,
      starterConcepts,
    )
    expect([...read]).toEqual([
      [
        'nato',
        [
          { text: 'OTAN', status: 'preferred', caseRule: 'exact', gender: 'feminine' },
          { text: 'Alliance atlantique', status: 'admitted', caseRule: 'any', gender: 'feminine' },
          { text: 'NATO', status: 'forbidden', caseRule: 'exact' },
        ],
      ],
      [
        'head-of-state',
        [
          {
            text: 'chef d’État',
            status: 'preferred',
            caseRule: 'any',
            gender: 'masculine',
            forms: ['chefs d’État', 'chef de l’État'],
          },
        ],
      ],
    ])
  })

  it('refuses a concept there is not', () => {
    expect(() => readStarter('atlantis: Atlantide', starterConcepts)).toThrow('no such concept')
  })

  it.each(Object.keys(starterLanguages))(
    '%s says each concept once, one rendering preferred',
    async (tag) => {
      const text = await starterLanguages[tag as keyof typeof starterLanguages]()
      const lines = text.split('\n').filter(Boolean)
      const said = await starterIn(tag)
      expect(said.size).toBe(lines.length)
      for (const [id, renderings] of said) {
        const preferred = renderings.filter(({ status }) => status === 'preferred')
        expect(preferred.length, `${tag} ${id}`).toBe(1)
        const texts = renderings.map((rendering) => rendering.text)
        expect(
          texts.filter((one) => one === '' || /[[\]{}~!;]/u.test(one)),
          `${tag} ${id}`,
        ).toEqual([])
        expect(new Set(texts).size, `${tag} ${id}: ${texts.join('; ')}`).toBe(texts.length)
      }
    },
  )

  it('is known to the checks without a database, each rendering as one nobody has looked at', async () => {
    const terms = await starterTerms('en-GB', 'fr-BE')
    expect(terms).toHaveLength(size)
    expect(terms[0]).toMatchObject({ conceptId: 'starter:nato', kind: 'organisation' })
    expect(terms.flatMap(({ target }) => target).every(({ unchecked }) => unchecked)).toBe(true)
    expect(await starterTerms('en', 'sr-Latn')).toEqual([])
  })

  it('is found in running text', async () => {
    const { source } = await knowledgeOf('en', 'fr')
    const terms = await starterTerms('en', 'fr')
    const text =
      'NATO’s Secretary General met the Chiefs of Defence and the Defence Ministers of 30 member states in Kyiv.'
    expect(termsIn(text, terms, source).map(({ term }) => term.conceptId.slice('starter:'.length))).toEqual([
      'nato-secretary-general',
      'chief-of-defence',
      'defence-minister',
      'member-state',
      'kyiv',
    ])
  })
})

describe('adding the set', () => {
  let boss: Awaited<ReturnType<typeof person>>

  beforeAll(async () => {
    boss = await person({ name: 'Boss', roles: ['administrator'] })
  })

  it('adds each concept once and leaves the office’s own alone', async () => {
    const own = [
      { language: 'en', text: 'press release' },
      { language: 'fr', text: 'communiqué' },
    ]
    await concept(boss, own)
    const none = { added: 0, changed: 0, unchanged: 0, kept: 0, duplicate: 0, problem: 0 }
    expect((await addStarterSet(boss)).counts).toEqual({ ...none, added: size - 1, duplicate: 1 })
    expect((await addStarterSet(null)).counts).toEqual({ ...none, unchanged: size - 1, duplicate: 1 })

    const [nato, un] = await statement(
      `SELECT id, version FROM "Concept" WHERE origin = 'starter' AND "originKey" IN ('nato', 'un') ORDER BY "originKey"`,
    )
    const page = await conceptPage(boss, { conceptId: nato!.id as string })
    expect(page).toMatchObject({ origin: 'starter', source: 'https://www.nato.int' })
    expect(page.renderings[0]!.source).toBe('Starter set: written for it, unchecked')
    await saveConcept(boss, saveConceptInput.parse({ ...page, checked: ['fr'], note: 'Ours.', anyway: true }))
    await deleteConcept(boss, { conceptId: un!.id as string, version: 1 })
    expect((await addStarterSet(boss)).counts).toEqual({
      ...none,
      unchanged: size - 3,
      kept: 2,
      duplicate: 1,
    })

    const [terms] = await termsFor(['NATO and the United Nations issued a press release.'], {
      sourceLanguage: 'en',
      targetLanguage: 'fr',
    })
    const said = terms!.map(({ target }) => ({ text: target[0]!.text, unchecked: target[0]!.unchecked }))
    expect(said).toContainEqual({ text: 'OTAN', unchecked: undefined })
    expect(said).toContainEqual({ text: 'communiqué', unchecked: undefined })
    expect(said.map(({ text }) => text)).not.toContain('Nations unies')
  })
})
