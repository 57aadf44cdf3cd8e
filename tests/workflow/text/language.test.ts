import { describe, expect, it } from 'vitest'
import {
  canonicalTag,
  closest,
  direction,
  fallbackChain,
  joinsWithoutSpace,
  languageName,
  scriptOf,
} from '@/workflow/text/language'

describe('canonicalTag', () => {
  it.each([
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['EN-gb', 'en-GB'],
    ['iw', 'he'],
    [' fr ', 'fr'],
    ['de-u-co-phonebk', 'de'],
    ['', null],
    ['not a tag', null],
    ['und', null],
    ['x', null],
  ])('%j is %j', (tag, canonical) => expect(canonicalTag(tag)).toBe(canonical))
})

describe('fallbackChain', () => {
  it.each([
    ['fr', ['fr']],
    ['fr-BE', ['fr-BE', 'fr']],
    ['pt-AO', ['pt-AO', 'pt-PT', 'pt']],
    ['es-MX', ['es-MX', 'es-419', 'es']],
    ['en-AU', ['en-AU', 'en-001', 'en']],
    ['nb', ['nb', 'no']],
    ['sr-Latn', ['sr-Latn']],
    ['sr-Latn-ME', ['sr-Latn-ME', 'sr-Latn']],
    ['sr-ME', ['sr-ME', 'sr-Latn-ME', 'sr-Latn']],
    ['sr-RS', ['sr-RS', 'sr']],
    ['sr-Cyrl', ['sr-Cyrl', 'sr']],
    ['zh-Hant', ['zh-Hant']],
    ['zh-TW', ['zh-TW', 'zh-Hant-TW', 'zh-Hant']],
    ['zh-Hant-MO', ['zh-Hant-MO', 'zh-Hant-HK', 'zh-Hant']],
    ['zh-Hans-CN', ['zh-Hans-CN', 'zh-Hans', 'zh']],
    ['ht', ['ht']],
    ['hi-Latn', ['hi-Latn']],
  ])('%s', (tag, chain) => expect(fallbackChain(tag)).toEqual(chain))
})

it('finds the closest language there is, and none in another script', () => {
  expect(closest('fr-CA', ['de', 'fr'])).toBe('fr')
  expect(closest('zh-Hant-HK', ['zh'])).toBeNull()
  expect(closest('sr-Latn', ['sr'])).toBeNull()
})

it.each([
  ['ar', 'Arab', 'rtl'],
  ['he', 'Hebr', 'rtl'],
  ['ur', 'Arab', 'rtl'],
  ['az-Arab', 'Arab', 'rtl'],
  ['uk', 'Cyrl', 'ltr'],
  ['ja', 'Jpan', 'ltr'],
] as const)('%s is written in %s, %s', (tag, script, dir) => {
  expect(scriptOf(tag)).toBe(script)
  expect(direction(tag)).toBe(dir)
})

it.each([
  ['ja', true],
  ['zh-Hant', true],
  ['yue', true],
  ['th', false],
  ['ko', false],
  ['fr', false],
])('%s joins without a space: %s', (tag, answer) => expect(joinsWithoutSpace(tag)).toBe(answer))

it('names languages in themselves and in others', () => {
  expect(languageName('fr')).toBe('Français')
  expect(languageName('fr', 'en')).toBe('French')
  expect(languageName('uk')).toBe('Українська')
  expect(languageName('ka')).toBe('ქართული')
  expect(languageName('ar')).toBe('العربية')
  expect(languageName('uk', 'fr')).toBe('ukrainien')
  expect(languageName('fr', 'fr')).toBe('français')
})
