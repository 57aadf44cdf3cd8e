import { expect, test } from 'vitest'
import { spaced, wordsAt } from '@/app/review/[localisationId]/text/caret'

test.each([
  ['at the beginning', 'Royaume-Uni', '', '', 'fr', 'Royaume-Uni'],
  ['between spaces', 'Royaume-Uni', 'le ', ' meet', 'fr', 'Royaume-Uni'],
  ['after a word', 'Royaume-Uni', 'le', '', 'fr', ' Royaume-Uni'],
  ['before a word', 'Royaume-Uni', '', 'veut', 'fr', 'Royaume-Uni '],
  ['within words', 'OTAN', 'la', 'veut', 'fr', ' OTAN '],
  ['before a full stop', 'OTAN', 'la', '.', 'fr', ' OTAN'],
  ['after an apostrophe', 'OTAN', 'l’', '', 'fr', 'OTAN'],
  ['after an opening bracket', 'OTAN', '(', ')', 'fr', 'OTAN'],
  ['after a number', 'euros', '20', '', 'fr', ' euros'],
  ['after a letter beyond the first plane', 'OTAN', '𐐷', '', 'fr', ' OTAN'],
  ['in a language without spaces', '英国', '首相は', 'に', 'ja', '英国'],
  ['in Korean, which writes them', '영국', '총리', '', 'ko', ' 영국'],
])('%s', (_, words, before, after, language, inserted) => {
  expect(spaced(words, { before, after }, language)).toBe(inserted)
})

test.each([
  ['Les ministres se voient.', 4, 13, 'ministres'],
  ['Les ministres se voient.', 3, 14, 'ministres'],
  ['Les ministres se voient.', 7, 7, 'ministres'],
  ['Les ministres se voient.', 13, 13, 'ministres'],
  ['Les ministres se voient.', 4, 4, 'ministres'],
  ['Les ministres se voient.', 24, 24, 'voient'],
  ['', 0, 0, ''],
])('in %s from %i to %i stands %s', (value, selectionStart, selectionEnd, words) => {
  expect(wordsAt({ value, selectionStart, selectionEnd }, 'fr')).toBe(words)
})
