import { expect, test } from 'vitest'
import { tidy } from '@/workflow/text/tidy'

test.each([
  ['runs of ordinary spaces', 'Un  deux   trois.', 'Un deux trois.'],
  ['white space at the ends', ' \tUn.\r\n', 'Un.'],
  ['marks written apart', 'e\u0301te\u0301', 'été'],
  ['a no-break space stays beside another', 'Un\u00A0 : deux', 'Un\u00A0 : deux'],
  ['a no-break space at the end stays', 'Un\u00A0', 'Un\u00A0'],
])('%s', (_, typed, kept) => {
  expect(tidy(typed)).toBe(kept)
  expect(tidy(kept)).toBe(kept)
})
