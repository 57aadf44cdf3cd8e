import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { frameFor, frameLanguages } from '@/workflow/publishing/frame'
import { partnerNations } from '@/workflow/text/nation'
import { closest } from '@/workflow/text/language'

type Texts = Record<string, string>
const tags = globSync('locales/*/frame.json')
  .map((path) => path.split('/')[1]!)
  .sort()
const texts = (tag: string): Texts => JSON.parse(readFileSync(`locales/${tag}/frame.json`, 'utf8')) as Texts
const status = JSON.parse(readFileSync('locales/frame-status.json', 'utf8')) as Record<string, string>

const plural = /_(zero|one|two|few|many|other)$/u
const english = texts('en')
const single = Object.keys(english).filter((key) => !plural.test(key))
const counted = [
  ...new Set(
    Object.keys(english)
      .filter((key) => plural.test(key))
      .map((key) => key.replace(plural, '')),
  ),
]
const placeholders = (text: string) => (text.match(/\{\{.*?\}\}/gu) ?? []).sort()

/** Forms that stand for one number only ("جملتان") may say it in words. */
const isForOneNumber = (tag: string, form: string) => {
  const rules = new Intl.PluralRules(tag)
  return (
    Array.from({ length: 1_000 }, (_, number) => number).filter((number) => rules.select(number) === form)
      .length === 1
  )
}

test('the loader carries every frame there is, and each has a status', () => {
  expect([...frameLanguages].sort()).toEqual(tags)
  expect(Object.keys(status).sort()).toEqual(tags)
  expect([...new Set(Object.values(status))].sort()).toEqual(['approved', 'machine'])
})

test('every language of the partner nations has a frame', () => {
  const languages = [...new Set(partnerNations.flatMap(({ languages }) => languages))]
  expect(languages.filter((language) => closest(language, tags) === null)).toEqual([])
})

test.each(tags)(
  '%s has the texts that English has, in its own plural forms, with the same placeholders',
  (tag) => {
    const own = texts(tag)
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
    const wanted = [...single, ...counted.flatMap((key) => forms.map((form) => `${key}_${form}`))]
    expect(Object.keys(own).sort()).toEqual(wanted.sort())
    for (const key of single)
      expect([key, ...placeholders(own[key]!)]).toEqual([key, ...placeholders(english[key]!)])
    for (const key of counted)
      for (const form of forms) {
        const text = own[`${key}_${form}`]!
        if (isForOneNumber(tag, form) && placeholders(text).length === 0) continue
        expect([form, ...placeholders(text)]).toEqual([form, ...placeholders(english[`${key}_other`]!)])
      }
    for (const text of Object.values(own)) {
      expect(text).toBe(text.normalize('NFC').trim())
      expect(text).not.toBe('')
    }
  },
)

/** Words of its own: “Version {{version, number}}” is one, and a good word in more languages than one. */
const wordsOf = (text: string) => text.replace(/\{\{.*?\}\}/gu, '').match(/\p{L}+/gu)?.length ?? 0

test.each(tags.filter((tag) => tag !== 'en'))('%s leaves no sentence in English', (tag) => {
  const sentences = Object.entries(english).filter(([, text]) => wordsOf(text) >= 3)
  expect(sentences.filter(([key, text]) => texts(tag)[key] === text)).toEqual([])
})

test.each([
  ['fr', 'fr', {}],
  ['fr-CA', 'fr', {}],
  ['pt-AO', 'pt', {}],
  ['sr-Latn', 'sr-Latn', {}],
  ['sr-Latn-ME', 'sr-Latn', {}],
  ['zh-Hant', 'en', { lang: 'en', dir: 'ltr' }],
  ['th', 'en', { lang: 'en', dir: 'ltr' }],
  ['he', 'en', { lang: 'en', dir: 'ltr' }],
])('a page in %s has its frame in %s', (language, used, passage) => {
  const frame = frameFor(language)
  expect([frame.language, frame.passage('news')]).toEqual([used, passage])
})

test.each([
  ['en', 1, '1 sentence'],
  ['en', 20, '20 sentences'],
  ['uk', 3, '3 речення'],
  ['uk', 11, '11 речень'],
  ['pl', 22, '22 zdania'],
  ['sl', 2, '2 povedi'],
  ['ar', 2, 'جملتان'],
  ['ro', 20, '20 de propoziții'],
  ['ja', 4, '4文'],
])('%s counts %i as “%s”', (language, count, text) => {
  expect(frameFor(language).t('sentences', { count })).toBe(text)
})

test('what no person has approved is known as such', () => {
  expect(frameFor('en').isMachineMade).toBe(false)
  expect(frameFor('fr').isMachineMade).toBe(true)
})
