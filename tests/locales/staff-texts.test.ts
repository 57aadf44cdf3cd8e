import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Texts = { [key: string]: string | Texts }

const places = ['common', 'desk', 'review', 'settings']
const languages = ['fr', 'uk', 'ar']
const plural = /_(?:zero|one|two|few|many|other)$/

const read = (language: string, place: string) =>
  JSON.parse(readFileSync(`locales/${language}/${place}.json`, 'utf8')) as Texts

/** Every text by its whole key, as written in the file. */
function flat(texts: Texts, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  )
}

/** Keys that count something: English has both its forms. A key may end like a form and be none. */
const counted = (place: string) => {
  const keys = new Set(flat(read('en', place)).map(([key]) => key))
  return new Set(
    [...keys].filter((key) => /_one$/.test(key) && keys.has(key.replace(/_one$/, '_other'))).map(baseOf),
  )
}

function baseOf(key: string): string {
  return key.replace(plural, '')
}

/** The texts of each key, its plural forms together. */
function byKey(language: string, place: string): Map<string, [key: string, text: string][]> {
  const counting = counted(place)
  return Map.groupBy(flat(read(language, place)), ([key]) => (counting.has(baseOf(key)) ? baseOf(key) : key))
}

const valuesIn = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!)

const each = languages.flatMap((language) => places.map((place) => [language, place] as const))

describe.each(each)('%s %s', (language, place) => {
  const english = byKey('en', place)
  const texts = byKey(language, place)

  it('says what English says, nothing more and nothing less', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('has every plural form of its language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const missing = [...counted(place)].flatMap((key) =>
      forms.map((form) => `${key}_${form}`).filter((each) => !texts.get(key)?.some(([key]) => key === each)),
    )
    expect(missing).toEqual([])
  })

  it('names the same values', () => {
    const wrong = [...texts].flatMap(([key, forms]) => {
      const wanted = new Set((english.get(key) ?? []).flatMap(([, text]) => valuesIn(text)))
      const isCounted = counted(place).has(key)
      return forms.filter(([, text]) => {
        const named = valuesIn(text)
        // "One release" need not say the number.
        const missing = [...wanted].filter(
          (name) => !named.includes(name) && !(isCounted && name === 'count'),
        )
        return missing.length > 0 || named.some((name) => !wanted.has(name))
      })
    })
    expect(wrong).toEqual([])
  })

  it('has no empty text', () => {
    expect([...texts.values()].flat().filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

describe('staff texts in English', () => {
  const source = globSync('{app,scripts,commands}/**/*.{ts,tsx}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const literals = new Set([...source.matchAll(/['"`](?:\w+:)?([\w.]+)['"`]/g)].map(([, key]) => key!))
  // t(`role.${role}`) uses every key beneath role.
  const patterns = [...source.matchAll(/`(?:\w+:)?([\w.]*)\$\{[^`]*?\}([\w.]*)`/g)]
    .filter(([, before]) => before !== '')
    .map(
      ([, before, after]) =>
        new RegExp(`^${before!.replaceAll('.', '\\.')}[\\w.-]+${after!.replaceAll('.', '\\.')}$`),
    )

  it.each(places)('%s has none that nobody shows', (place) => {
    const keys = [...byKey('en', place).keys()]
    expect(
      keys.filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key))),
    ).toEqual([])
  })
})
