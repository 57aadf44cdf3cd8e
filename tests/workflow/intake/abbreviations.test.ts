import { beforeEach, describe, expect, test } from 'vitest'
import { block } from '@/tests/fixtures/releases'
import { person } from '@/tests/fixtures/people'
import { database } from '@/platform/database'
import { abbreviationList } from '@/workflow/intake/abbreviation-list'
import { addAbbreviation } from '@/workflow/intake/add-abbreviation'
import { houseAbbreviations } from '@/workflow/intake/house-abbreviations'
import { importRelease, importInput } from '@/workflow/intake/import-release'
import { loadRevision } from '@/workflow/intake/load-revision'
import { preview } from '@/workflow/intake/preview'
import { removeAbbreviation } from '@/workflow/intake/remove-abbreviation'
import { segmentationFile } from '@/workflow/intake/segmentation-file'
import { trySegmentation } from '@/workflow/intake/try-segmentation'
import { compareRevision } from '@/workflow/intake/compare-revision'

const boss = await person({ name: 'Boss', roles: ['administrator'] })
const officer = await person({ name: 'Officer', roles: ['officer'] })
const translator = await person({ name: 'Translator', roles: ['translator'], languages: ['fr'] })

const text = 'The Def. Intell. Staff met. They left.'
const add = (given: string, language = 'en', use: 'never' | 'seldom' | 'before_figure' = 'never') =>
  addAbbreviation(boss, { language, text: given, use })
const cut = async (language = 'en') =>
  (await trySegmentation(officer, { language, text })).blocks.flatMap(({ segments }) => segments)

beforeEach(async () => void (await database.abbreviation.deleteMany()))

describe('the house’s abbreviations', () => {
  test('count for a language and those that fall back to it, from the next text on', async () => {
    expect(await cut()).toHaveLength(4)
    await add('Def.')
    await add('intell')
    expect(await cut()).toEqual(['The Def. Intell. Staff met.', 'They left.'])
    expect(await cut('en-GB')).toHaveLength(2)
    expect(await cut('nl')).toHaveLength(4)
    const seen = await preview(officer, { language: 'en', text, format: 'text' })
    expect(seen.sentences).toEqual([[0, 28]])
  })

  test('are added once, said anew and removed, on record without their words', async () => {
    const { abbreviationId, text: written } = await add(' p.  ex ', 'fr')
    expect(written).toBe('p. ex.')
    expect(await add('p. ex.', 'fr', 'seldom')).toEqual({ abbreviationId, text: 'p. ex.' })
    expect(await houseAbbreviations('fr-BE')).toEqual({ never: [], seldom: ['p. ex.'], beforeFigure: [] })
    await removeAbbreviation(boss, { abbreviationId })
    await removeAbbreviation(boss, { abbreviationId })
    expect(await houseAbbreviations('fr')).toBeUndefined()
    const events = await database.auditEvent.findMany({
      where: { subjectId: abbreviationId },
      orderBy: { id: 'asc' },
    })
    expect(events.map(({ deed, detail }) => [deed, detail])).toEqual([
      ['abbreviation.add', { use: 'never' }],
      ['abbreviation.add', { use: 'seldom' }],
      ['abbreviation.remove', {}],
    ])
  })

  test.each(['', '.', '12.', 'one two three four.', 'a|b.', '<b>.'])('are words: not "%s"', async (given) => {
    await expect(add(given)).rejects.toMatchObject({
      reason: 'bad_input',
      detail: { why: 'no_abbreviation' },
    })
  })

  test('are an administrator’s to change and an officer’s to read', async () => {
    const given = { language: 'en', text: 'Abr.', use: 'never' } as const
    await expect(addAbbreviation(officer, given)).rejects.toMatchObject({ reason: 'not_allowed' })
    await expect(abbreviationList(translator, { language: 'en', search: '', page: 1 })).rejects.toMatchObject(
      {
        reason: 'not_allowed',
      },
    )
    await add('Abr.')
    const list = await abbreviationList(officer, { language: 'en-GB', search: 'mr', page: 9 })
    expect(list).toMatchObject({
      ruledAs: 'en',
      page: 1,
      pages: 1,
      house: [{ language: 'en', text: 'Abr.' }],
    })
    expect(list.known).toContainEqual({ text: 'Mr.', use: 'never' })
    expect(await segmentationFile(officer)).toContain(String.raw`Abr\.`)
  })
})

test('a release that is there keeps its sentences where its text stays', async () => {
  const releaseId = crypto.randomUUID()
  const blocks = [block('title', 'Staff'), block('paragraph', text)]
  await importRelease(officer, importInput.parse({ releaseId, sourceLanguage: 'en', blocks, nations: [] }))
  const { blocks: stored } = await loadRevision(releaseId, 1)
  expect(stored[1]!.segments).toHaveLength(4)
  await add('Def.')
  await add('Intell.')
  const same = [...blocks, block('paragraph', 'A new one.')]
  const told = await compareRevision(officer, { releaseId, blocks: same })
  expect([told.unchanged, told.changed.length, told.fresh.length, told.gone.length]).toEqual([5, 0, 1, 0])
})
