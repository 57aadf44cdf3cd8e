import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compare } from '@/scripts/texts/compare'
import { flat } from '@/scripts/texts/flat'
import { formsOf } from '@/scripts/texts/plural'
import { unused } from '@/scripts/texts/unused'
import { usedIn } from '@/scripts/texts/used'

const english = flat({
  common: { close: 'Close', signedInAs: 'Signed in as {{name}}', held_by_other: 'Held' },
  desk: { list: { count_one: '{{count}} release', count_other: '{{count}} releases' } },
})

const ukrainian = {
  common: { close: 'Закрити', signedInAs: 'Ви ввійшли як {{name}}', held_by_other: 'Зайнято' },
  desk: {
    list: {
      count_one: '{{count}} реліз',
      count_few: '{{count}} релізи',
      count_many: '{{count}} релізів',
      count_other: '{{count}} релізу',
    },
  },
}

const faultsOf = (language: string, texts: Record<string, object>) =>
  compare(language, flat(texts), english).map(({ key, fault }) => `${key} ${fault}`)

test('each language has the plural forms of Unicode CLDR', () => {
  expect(['en', 'fr', 'uk', 'ar'].map(formsOf)).toEqual([
    ['one', 'other'],
    ['many', 'one', 'other'],
    ['few', 'many', 'one', 'other'],
    ['few', 'many', 'one', 'other', 'two', 'zero'],
  ])
})

describe('a language beside English', () => {
  test('has no fault where it is whole', () => {
    expect(faultsOf('uk', ukrainian)).toEqual([])
    expect(compare('en', english, english)).toEqual([])
  })

  const { common, desk } = ukrainian
  const { count_few: _, ...withoutFew } = desk.list
  test.each([
    ['a text is missing', { common: { close: 'Закрити' }, desk }, 'common:signedInAs is missing'],
    ['a text is empty', { common: { ...common, close: ' ' }, desk }, 'common:close is empty'],
    [
      'a text is left over',
      { common: { ...common, open: 'Відкрити' }, desk },
      'common:open is not among the English texts',
    ],
    ['a plural form is missing', { common, desk: { list: withoutFew } }, 'desk:list.count_few is missing'],
    [
      'a plural form is not the language’s',
      { common, desk: { list: { ...desk.list, count_two: '2' } } },
      'desk:list.count_two is no plural form of uk',
    ],
    [
      'a value is misspelt',
      { common: { ...common, signedInAs: '{{nam}}' }, desk },
      'common:signedInAs names {{nam}}, which English does not',
    ],
    [
      'a value is left out',
      { common: { ...common, signedInAs: 'Ви ввійшли' }, desk },
      'common:signedInAs does not name {{name}}',
    ],
    [
      'a number is left out where it varies',
      { common, desk: { list: { ...desk.list, count_many: 'релізів' } } },
      'desk:list.count_many does not name {{count}}',
    ],
  ])('has one where %s', (__, texts, fault) => {
    expect(faultsOf('uk', texts)).toContain(fault)
  })

  test('may say one and two in words', () => {
    const list = {
      count_zero: 'لا بيانات',
      count_one: 'بيان واحد',
      count_two: 'بيانان',
      count_few: '{{count}} بيانات',
      count_many: '{{count}} بيانًا',
      count_other: '{{count}} بيان',
    }
    expect(
      faultsOf('ar', {
        common: { close: 'إغلاق', signedInAs: '{{name}}', held_by_other: 'محجوز' },
        desk: { list },
      }),
    ).toEqual([])
  })

  test('reads a value with a format as that value', () => {
    const one = flat({ desk: { left: '{{words, number}} words' } })
    expect(compare('fr', flat({ desk: { left: '{{words, number}} mots' } }), one)).toEqual([])
    expect(compare('fr', flat({ desk: { left: '{{mots, number}} mots' } }), one)).toHaveLength(2)
  })
})

describe('texts and the code that asks for them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  writeFileSync(
    join(folder, 'page.tsx'),
    `const metadata = async () => ({ title: (await texts('desk'))('list.title') })
    export async function Page() {
      const t = await texts('desk')
      return <p>{t('list.count', { count: 2 })} {t('common:close')}</p>
    }
    export function Part({ state }: { state: State }) {
      const { t } = useTranslation('review')
      return <b>{t(\`state.\${state}\`)} {t('whole')}</b>
    }`,
  )
  const texts = {
    common: { close: 'Close' },
    desk: { list: { title: 'Releases', count_one: '1', count_other: '{{count}}' } },
    review: { whole: 'Whole', state: { draft: 'Draft' } },
  }
  const families = { 'review:state.': ['draft'] }
  const faults = async (planted: object, declared: Record<string, string[]> = families) =>
    unused(flat({ ...texts, ...planted }), await usedIn(folder), declared).map(
      ({ key, fault }) => `${key} ${fault}`,
    )

  test('agree', async () => expect(await faults({})).toEqual([]))

  test.each([
    ['a key', { common: { close: 'Close', idle: 'Idle' } }, 'common:idle'],
    ['a plural', { common: { close: 'Close', idle_one: '1', idle_other: '2' } }, 'common:idle_one'],
    ['a key of another place', { desk: { ...texts.desk, whole: 'Whole' } }, 'desk:whole'],
    [
      'a text without a code',
      { review: { ...texts.review, state: { draft: 'Draft', gone: 'Gone' } } },
      'review:state.gone',
    ],
  ])('%s that nothing asks for is found', async (_, planted, key) => {
    expect(await faults(planted)).toContain(`${key} is asked for by nothing`)
  })

  test('a family that is not declared is found, and one that is left over', async () => {
    expect(await faults({}, {})).toEqual([
      'review:state.draft is asked for by nothing',
      'state. is put together in app/ and not declared in scripts/texts/families.ts',
    ])
    expect(await faults({}, { ...families, 'desk:gone.': ['x'] })).toEqual([
      'gone. is declared in scripts/texts/families.ts and put together nowhere',
    ])
  })
})
