import { expect, test } from 'vitest'
import { unseenAt } from '@/app/review/[localisationId]/editor/unseen'
import { wordEdge } from '@/app/review/[localisationId]/editor/words'
import { coded, uncoded } from './codes'

/** Where the caret stops, one press after another. */
function stops(text: string, language: string, forward: boolean): string {
  const whole = coded(text)
  const places: number[] = []
  for (let at = forward ? 0 : whole.length; at !== (forward ? whole.length : 0);) {
    at = wordEdge(whole, at, { forward, language })
    places.push(at)
  }
  return uncoded([...whole, ''].map((one, at) => (places.includes(at) ? '|' : '') + one).join(''))
}

test.each([
  ['Un mot, deux.', 'fr', true, 'Un| mot|, deux|.|'],
  ['Un mot, deux.', 'fr', false, '|Un |mot, |deux.'],
  ['un <amot>A ici', 'fr', true, 'un| <a|mot|>A| ici|'],
  ['un <amot>A ici', 'fr', false, '|un |<a|mot|>A |ici'],
  ['日本語の文章です。', 'ja', true, '日本語|の|文章|です|。|'],
])('the words of %s in %s, forward: %s', (text, language, forward, expected) => {
  expect(stops(text, language, forward)).toBe(expected)
})

test.each([
  ['a\u00A0b', 1, 'nbsp'],
  ['a\u202Fb', 1, 'narrow'],
  ['a\u2067b', 1, 'rtlIsolate'],
  ['a b', 1, null],
  ['ن\u200Dن', 1, 'joiner'],
  ['👩\u200D🚀', 2, null],
])('what is unseen in %j at %s', (text, at, name) => {
  expect(unseenAt(text, at)).toBe(name)
})
