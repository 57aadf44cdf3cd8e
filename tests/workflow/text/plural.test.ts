import { expect, test } from 'vitest'
import { numbersFor, pluralForms, pluralOf } from '@/workflow/text/plural'
import type { PluralForm } from '@/workflow/text/plural'

test.each([
  ['sentences_few', { base: 'sentences', form: 'few' }],
  ['the_last_other', { base: 'the_last', form: 'other' }],
  ['sentences', null],
  ['sentences_several', null],
  ['_one', null],
])('%s', (key, plural) => {
  expect(pluralOf(key)).toEqual(plural)
})

test.each<[string, PluralForm, number[], 'and no other' | 'and others']>([
  ['en', 'one', [1], 'and no other'],
  ['en', 'other', [0, 2, 3, 4, 5, 6], 'and others'],
  ['fr', 'one', [0, 1], 'and no other'],
  ['fr', 'many', [1, 2, 3, 4, 5, 6].map((million) => million * 1_000_000), 'and others'],
  ['uk', 'one', [1, 21, 31, 41, 51, 61], 'and others'],
  ['uk', 'few', [2, 3, 4, 22, 23, 24], 'and others'],
  ['uk', 'many', [0, 5, 6, 7, 8, 9], 'and others'],
  ['uk', 'other', [0.5, 1.5, 2.5, 3.5, 4.5, 5.5], 'and others'],
  ['cs', 'few', [2, 3, 4], 'and no other'],
  ['cs', 'many', [0.5, 1.5, 2.5, 3.5, 4.5, 5.5], 'and others'],
  ['sl', 'two', [2, 102, 202, 302, 402, 502], 'and others'],
  ['ar', 'two', [2], 'and no other'],
  ['ga', 'few', [3, 4, 5, 6], 'and no other'],
])('%s %s is for %j %s', (language, form, numbers, more) => {
  expect(numbersFor(language, form)).toEqual({ numbers, more: more === 'and others' })
})

test('a form that a language has not, or that is its only one, is for nothing that needs saying', () => {
  expect(numbersFor('en', 'few')).toBeNull()
  expect(pluralForms.map((form) => numbersFor('ja', form))).toEqual(pluralForms.map(() => null))
})
