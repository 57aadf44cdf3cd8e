import { expect, test } from 'vitest'
import { factsChanged } from '@/workflow/text/facts-changed'

test.each([
  [
    'wording only',
    'fr',
    'Thirty ministers meet.',
    'Trente ministres se voient.',
    'Trente ministres se réunissent.',
    [],
  ],
  ['a number', 'fr', 'On 12 May', 'Le 12 mai', 'Le 13 mai', ['number']],
  ['a number written otherwise', 'es', '434,000 people', '434,000 personas', '434.000 personas', ['number']],
  ['a no-break space in a number', 'fr', '434,000 people', '434 000 personnes', '434\u202F000 personnes', []],
  [
    'a name',
    'fr',
    'Minister Lecornu said',
    'Le ministre Lecornu a dit',
    'Le ministre Leconu a dit',
    ['name'],
  ],
  ['a name dropped', 'es', 'President Zelenskyy', 'el presidente Zelenski', 'el presidente', ['name']],
  ['the first word', 'fr', 'The nations', 'Les nations', 'Des nations', []],
  ['a name at the start', 'fr', 'Kyiv answered', 'Kyiv a répondu', 'Kiev a répondu', ['name']],
  ['a German noun', 'de', 'a lasting peace', 'ein dauerhafter Frieden', 'eine dauerhafte Ruhe', []],
  ['a German name', 'de', 'in Brussels, Putin', 'Putin in Brüssel', 'Purin in Brüssel', ['name']],
  ['number and name', 'uk', 'Radakin, 30', 'пан Радакін, 30', 'пан Радакин, 31', ['number', 'name']],
  ['Arabic digits', 'ar', '30 nations', '٣٠ دولة', '30 دولة', []],
])('%s', (_, language, source, before, after, expected) => {
  expect(factsChanged(before, after, { source, language })).toEqual(expected)
})
