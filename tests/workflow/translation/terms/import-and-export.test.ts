import { beforeAll, describe, expect, it } from 'vitest'
import { bareRelease } from '@/tests/fixtures/bare-release'
import { concept } from '@/tests/fixtures/concepts'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { conceptPage } from '@/workflow/translation/terms/concept-page'
import { deleteConcept } from '@/workflow/translation/terms/delete-concept'
import { exportTerms, exportTermsInput } from '@/workflow/translation/terms/export-terms'
import { importTerms, importTermsInput } from '@/workflow/translation/terms/import-terms'
import { saveConcept, saveConceptInput } from '@/workflow/translation/terms/save-concept'

let boss: Awaited<ReturnType<typeof person>>

beforeAll(async () => {
  boss = await person({ name: 'Boss', roles: ['administrator', 'officer'] })
})

// oxlint-disable-next-line require-await -- a file arrives in pieces
async function* pieces(text: string) {
  for (let start = 0; start < text.length; start += 1000) yield Buffer.from(text.slice(start, start + 1000))
}

const take = (text: string, input: object = {}) =>
  importTerms(boss, importTermsInput.parse(input), pieces(text))

const entry = (id: string, en: string, fr: string, definition = '') =>
  `<termEntry id="${id}">${definition && `<descrip type="definition">${definition}</descrip>`}
<langSet xml:lang="en"><tig><term>${en}</term></tig></langSet>
<langSet xml:lang="fr"><tig><term>${fr}</term></tig></langSet></termEntry>\n`

const file = (...entries: string[]) => `<martif><text><body>\n${entries.join('')}</body></text></martif>`

const none = { added: 0, changed: 0, unchanged: 0, kept: 0, duplicate: 0, problem: 0 }

async function exported(languages = ''): Promise<string> {
  let all = ''
  for await (const part of await exportTerms(boss, exportTermsInput.parse({ languages }))) all += part
  return all
}

const find = async (key: string) => {
  const [row] = await statement(`SELECT id, version FROM "Concept" WHERE "originKey" = $1`, [key])
  return row as { id: string; version: number }
}

describe('importing terms', () => {
  it('adds what is new, then changes nothing, then what changed in the file', async () => {
    const first = file(entry('1', 'howitzer', 'obusier'), entry('2', 'trench', 'tranchée'))
    expect(await take(first)).toEqual({ counts: { ...none, added: 2 }, notes: [], stopped: null })
    expect(await take(first)).toEqual({ counts: { ...none, unchanged: 2 }, notes: [], stopped: null })
    const second = file(entry('1', 'howitzer', 'obusier', 'A gun.'), entry('2', 'trench', 'tranchée'))
    expect((await take(second)).counts).toEqual({ ...none, changed: 1, unchanged: 1 })
    const { id } = await find('1')
    expect(await conceptPage(boss, { conceptId: id })).toMatchObject({
      ...{ definition: 'A gun.', origin: 'import', version: 2, unchecked: ['en', 'fr'] },
      history: [{ deed: 'term.import', version: 2, head: true, languages: [] }, { version: 1 }],
    })
  })

  it('leaves alone what was changed or deleted here', async () => {
    await take(file(entry('3', 'bridgehead', 'tête de pont'), entry('4', 'foxhole', 'trou')))
    const [three, four] = [await find('3'), await find('4')]
    const mine = await conceptPage(boss, { conceptId: three.id })
    await saveConcept(boss, saveConceptInput.parse({ ...mine, checked: [], note: 'Ours.' }))
    await deleteConcept(boss, { conceptId: four.id, version: four.version })
    const again = await take(file(entry('3', 'bridgehead', 'autre'), entry('4', 'foxhole', 'trou')))
    expect(again).toEqual({
      counts: { ...none, kept: 2 },
      notes: [
        { line: 2, why: 'kept' },
        { line: 5, why: 'kept' },
      ],
      stopped: null,
    })
    expect((await conceptPage(boss, { conceptId: three.id })).note).toBe('Ours.')
  })

  it('asks about what another concept says, and takes it in beside it where that is wanted', async () => {
    const { conceptId } = await concept(boss, [
      { language: 'en', text: 'Minefield' },
      { language: 'fr', text: 'champ de mines' },
    ])
    const text = file(entry('5', 'minefield', 'zone minée'), entry('6', 'minefield', 'zone piégée'))
    const duplicates = [{ conceptId, language: 'en', text: 'Minefield' }]
    expect(await take(text)).toEqual({
      counts: { ...none, duplicate: 2 },
      notes: [
        { line: 2, why: 'duplicate', duplicates },
        { line: 5, why: 'duplicate', duplicates },
      ],
      stopped: null,
    })
    expect((await take(text, { duplicates: 'add' })).counts).toEqual({ ...none, added: 2 })
  })

  it('says what it left out and where the file ends in the middle', async () => {
    const broken = `${file(entry('7', 'rampart', 'rempart'), entry('8', 'moat', ' ')).slice(0, -24)}<oops`
    expect(await take(broken)).toMatchObject({
      counts: { ...none, added: 2, problem: 1 },
      notes: [{ line: 7, why: 'no_term' }],
      stopped: { why: 'not_xml' },
    })
  })

  it('refuses a file that is something else, and whoever is no administrator', async () => {
    expect(await refusalOf(take('<tmx/>'))).toMatchObject({ reason: 'bad_input', why: 'not_tbx' })
    const anna = await person({ name: 'Anna', roles: ['reviewer'], languages: ['fr'] })
    expect(await refusalOf(importTerms(anna, importTermsInput.parse({}), pieces(file())))).toEqual({
      reason: 'not_allowed',
    })
  })
})

describe('exporting terms', () => {
  it('comes back as it went, into the office it came from and into another', async () => {
    const { conceptId } = await concept(
      boss,
      [
        { language: 'en', text: 'air base', partOfSpeech: 'noun', note: 'Two words.' },
        { language: 'sv', text: 'flygbas', gender: 'common', forms: ['flygbasens'], inflection: '-en' },
        { language: 'sv', text: 'luftbas', status: 'forbidden', source: 'AAP-06' },
      ],
      { kind: 'place', domain: 'air', definition: 'Where aircraft are.', source: 'AAP-06', keep: true },
    )
    const before = await conceptPage(boss, { conceptId })
    const text = await exported('en,sv')
    expect((await take(text)).counts).toEqual({ ...none, unchanged: 1 })
    await deleteConcept(boss, { conceptId, version: 1 })
    expect((await take(text)).counts).toEqual({ ...none, kept: 1 })
    const foreign = crypto.randomUUID()
    expect((await take(text.replaceAll(conceptId, foreign))).counts).toEqual({ ...none, added: 1 })
    const there = await find(`c${foreign}`)
    const after = await conceptPage(boss, { conceptId: there.id })
    const { kind, definition, domain, note, source, keep, renderings } = before
    expect(after).toMatchObject({ kind, definition, domain, note, source, keep, renderings })
  })

  it('holds nothing of a release under embargo, nor what is deleted', async () => {
    const { releaseId } = await bareRelease({ texts: ['x'], languages: ['fr'] })
    const secret = [
      { language: 'en', text: 'Operation Quartz' },
      { language: 'fr', text: 'opération Quartz' },
    ]
    await concept(boss, secret, { releaseId })
    const gone = await concept(boss, [{ language: 'en', text: 'Vanished' }])
    await deleteConcept(boss, gone)
    const text = await exported()
    expect(text).not.toMatch(/Quartz|Vanished/u)
    expect(text).toContain('howitzer')
  })
})
