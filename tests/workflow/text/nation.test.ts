import { describe, expect, it } from 'vitest'
import { languagesFor, nationName, partnerNations } from '@/workflow/text/nation'
import { canonicalTag } from '@/workflow/text/language'

const nations = (...codes: string[]) => partnerNations.filter(({ code }) => codes.includes(code))

describe('partnerNations', () => {
  it('are some fifty, each with canonical languages', () => {
    expect(partnerNations.length).toBeGreaterThanOrEqual(48)
    for (const { languages } of partnerNations) {
      expect(languages.length).toBeGreaterThan(0)
      expect(languages.map(canonicalTag)).toEqual(languages)
    }
  })

  it.each([
    ['BE', ['nl', 'fr', 'de']],
    ['CH', ['de', 'fr', 'it']],
    ['NO', ['nb', 'nn']],
    ['RS', ['sr']],
    ['ME', ['sr-Latn']],
    ['BA', ['bs', 'hr', 'sr']],
    ['UA', ['uk']],
    ['CA', ['en', 'fr']],
    ['AU', ['en']],
    ['JP', ['ja']],
    ['ES', ['es']],
  ])('%s speaks %j', (code, languages) => expect(nations(code)[0]?.languages).toEqual(languages))
})

it('puts a release into each language once and never into its own', () => {
  expect(languagesFor(nations('FR', 'BE', 'UA', 'AU', 'CA'), 'en-GB').toSorted()).toEqual([
    'de',
    'fr',
    'nl',
    'uk',
  ])
  expect(languagesFor(nations('FR', 'AU'), 'fr')).toEqual(['en'])
  expect(languagesFor(nations('ME', 'RS'), 'sr')).toEqual(['sr-Latn'])
})

it('names nations', () => expect(nationName('UA', 'fr')).toBe('Ukraine'))
