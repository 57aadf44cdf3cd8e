import { expect, test } from 'vitest'
import { nameAsked } from '@/app/desk/releases/[releaseId]/names'

test.each([
  ['fr', 'en', 'French'],
  ['fr', 'fr', 'Français'],
  ['sr-Latn', 'en', 'Serbian (Latin)'],
  ['ar', 'uk', 'Арабська'],
  // Whatever stands in an address is no reason for a page to fail.
  ['no such tag', 'en', 'no such tag'],
])('%s in the title of a page in %s', (tag, inLanguage, name) => {
  expect(nameAsked(tag, inLanguage)).toBe(name)
})
