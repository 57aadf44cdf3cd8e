import { expect, test } from 'vitest'
import { isChanged } from '@/app/review/[localisationId]/text/is-changed'

test.each([
  [null, 'Texte.', false],
  ['Texte.', 'Texte.', false],
  ['Texte. ', 'Texte.', false],
  ['Texte.', 'Un texte.', true],
  ['£1.5', '£1,5', true],
])('%j beside %j', (draft, text, changed) => {
  expect(isChanged(draft, text)).toBe(changed)
})
