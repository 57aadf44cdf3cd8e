import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugFrom, slugPattern } from '@/workflow/intake/slug'

describe('an address from a title', () => {
  it.each([
    ['Coalition meets in Brussels', 'coalition-meets-in-brussels'],
    ["The office's £4.5 billion plan – explained", 'the-offices-4-5-billion-plan-explained'],
    ['Überraschung: Straße nach Łódź', 'ueberraschung-strasse-nach-lodz'],
    ['Київ і Львів', 'kiyiv-i-lviv'],
    ['会議', 'release'],
    ['…', 'release'],
    [
      'A very long title that goes on and on about one thing and another until nobody can remember it',
      'a-very-long-title-that-goes-on-and-on-about-one-thing-and-another-until-nobody',
    ],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('%s → %s', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })

  it('is always one that pages can have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = slugFrom(title)
        expect(slug).toMatch(slugPattern)
        expect(slug.length).toBeLessThanOrEqual(80)
      }),
    )
  })
})
