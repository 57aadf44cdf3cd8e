import { expect, test } from 'vitest'
import { deedKey, draftKey, keptUnder, sentenceKey } from '@/app/components/kept-keys'

const [anna, bela] = ['018f3a52-0000-7000-8000-00000000000a', '018f3a52-0000-7000-8000-00000000000b']

test.each([
  [sentenceKey(anna, bela), { personId: anna, what: 'sentence' }],
  [deedKey(anna, bela), { personId: anna, what: 'deed' }],
  [draftKey(anna, 'new-release'), { personId: anna, what: 'draft' }],
  [draftKey(bela, `revision:${anna}:3`), { personId: bela, what: 'draft' }],
  ['mantine-color-scheme-value', null],
  ['communique', null],
  [`another:communique:${anna}:new-release`, null],
])('%s', (key, kept) => expect(keptUnder(key)).toEqual(kept))
