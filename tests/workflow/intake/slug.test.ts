import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPagePath } from '@/platform/page-store/page-path'
import { slugFrom } from '@/workflow/intake/slug'
import { slugPattern } from '@/workflow/intake/slug-pattern'
import { pagePath } from '@/workflow/publishing/addresses'

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
    ['x'.repeat(200), 'x'.repeat(64)],
    [`${'x'.repeat(70)} and`, `${'x'.repeat(64)}-and`],
  ])('%s → %s', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })

  it('is always one that pages can have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = slugFrom(title)
        expect(slug).toMatch(slugPattern)
        expect(isPagePath(pagePath('fr', `${slug}-1a2b3c4d`))).toBe(true)
        expect(slug.length).toBeLessThanOrEqual(80)
      }),
    )
  })

  it.each(['x'.repeat(65), 'x-'.repeat(41) + 'x', 'a--b', '-a', 'A'])('is never %s', (slug) => {
    expect(slug).not.toMatch(slugPattern)
    expect(isPagePath(pagePath('fr', slug))).toBe(false)
  })
})
