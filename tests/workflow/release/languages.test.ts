import { describe, expect, test } from 'vitest'
import { person } from '@/tests/fixtures/people'
import { database } from '@/platform/database'
import { changeLanguage } from '@/workflow/release/change-language'
import { changeNation } from '@/workflow/release/change-nation'
import { languageList } from '@/workflow/release/language-list'

const boss = await person({ name: 'Boss', roles: ['administrator'] })
const officer = await person({ name: 'Officer', roles: ['officer'] })
const languages = ['nl', 'fr']
await database.language.createMany({
  data: [{ tag: 'fr' }, { tag: 'fr-BE' }, { tag: 'nl' }, { tag: 'sr-Latn' }],
})
await database.nation.createMany({
  data: [
    { code: 'BE', languages },
    { code: 'FR', languages: ['fr'] },
  ],
})

const nationOf = (code: string) => database.nation.findUnique({ where: { code } })

test('the list says what each language falls back to, and nothing across scripts', async () => {
  const list = await languageList(boss)
  expect(list.languages).toEqual([
    { tag: 'fr', reviewRule: 'two_people', fallsBackTo: [] },
    { tag: 'fr-BE', reviewRule: 'two_people', fallsBackTo: ['fr'] },
    { tag: 'nl', reviewRule: 'two_people', fallsBackTo: [] },
    { tag: 'sr-Latn', reviewRule: 'two_people', fallsBackTo: [] },
  ])
  expect(list.nations).toContainEqual({ code: 'BE', languages, partner: true })
})

describe('a language', () => {
  test('gets another review rule from the one that was shown', async () => {
    await changeLanguage(boss, { tag: 'nl', from: 'two_people', reviewRule: 'strict' })
    const late = changeLanguage(boss, { tag: 'nl', from: 'two_people', reviewRule: 'one_step' })
    await expect(late).rejects.toMatchObject({ reason: 'changed_meanwhile' })
    expect(await database.language.findUnique({ where: { tag: 'nl' } })).toMatchObject({
      reviewRule: 'strict',
    })
    expect(await database.auditEvent.findMany({ where: { deed: 'language.change' } })).toMatchObject([
      { actorId: boss.personId, language: 'nl', detail: { from: 'two_people', to: 'strict' } },
    ])
  })

  test('that is not there is not found', async () => {
    const attempt = changeLanguage(boss, { tag: 'xx', from: 'strict', reviewRule: 'strict' })
    await expect(attempt).rejects.toMatchObject({ reason: 'not_found' })
  })
})

describe('a nation', () => {
  test('reads other languages, and a new one begins with review by two people', async () => {
    const from = { languages, partner: true }
    await changeNation(boss, { code: 'BE', languages: ['nl-be', 'fr', 'de', 'fr'], partner: true, from })
    expect(await nationOf('BE')).toMatchObject({ languages: ['nl-BE', 'fr', 'de'] })
    expect(await database.language.findUnique({ where: { tag: 'nl-BE' } })).toMatchObject({
      reviewRule: 'two_people',
    })
    const late = changeNation(boss, { code: 'BE', languages: ['nl'], partner: true, from })
    await expect(late).rejects.toMatchObject({ reason: 'changed_meanwhile' })
  })

  test('is added once', async () => {
    const input = { code: 'LU', languages: ['fr'], partner: true, from: null }
    await changeNation(boss, input)
    await expect(changeNation(boss, input)).rejects.toMatchObject({ reason: 'changed_meanwhile' })
  })

  test.each([
    ['no language at all', { code: 'FR', languages: ['klingonese-x'] }, 'unknown_language'],
    ['a tag nobody speaks', { code: 'FR', languages: ['zz'] }, 'unknown_language'],
    ['a nation that is none', { code: 'XQ', languages: ['fr'] }, 'unknown_nation'],
  ])('is refused %s', async (_, part, why) => {
    const attempt = changeNation(boss, { ...part, partner: true, from: null })
    await expect(attempt).rejects.toMatchObject({ reason: 'bad_input', detail: { why } })
  })
})

test('only administrators see and change them', async () => {
  const attempts = [
    languageList(officer),
    changeLanguage(officer, { tag: 'fr', from: 'two_people', reviewRule: 'one_step' }),
    changeNation(officer, {
      code: 'FR',
      languages: ['en'],
      partner: true,
      from: { languages: ['fr'], partner: true },
    }),
  ]
  for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ reason: 'not_allowed' })
  expect(await nationOf('FR')).toMatchObject({ languages: ['fr'] })
})
