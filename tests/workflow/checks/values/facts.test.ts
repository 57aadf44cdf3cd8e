import { expect, test } from 'vitest'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { factsOf } from '@/workflow/checks/values/facts'
import { plain } from '@/workflow/text/inline-code'

const facts = async (source: string, target: string, language: string) =>
  factsOf(
    { source: plain(source), target, sourceLanguage: 'en', targetLanguage: language },
    await knowledgeOf('en', language),
  ).map(
    ({ kind, source: from, target: to, verdict }) =>
      `${kind} ${from.written} | ${to?.written ?? '-'} | ${verdict}`,
  )

test.each<[string, string, string, string[]]>([
  [
    'fr',
    'an extra 1.5 billion euros',
    '1,5 milliard d’euros',
    ['amount 1.5 billion euros | 1,5 milliard d’euros | agrees'],
  ],
  ['de', '£4.5 billion', '4,5 Milliarden Euro', ['amount £4.5 billion | 4,5 Milliarden Euro | differs']],
  ['fr', '2.5% of GDP', '2,5 % du PIB', ['percentage 2.5% | 2,5 % | agrees']],
  ['fr', '30 nations', 'Trente nations', ['number 30 | Trente | agrees']],
  ['fr', '30 nations', 'Les nations', ['number 30 | - | missing']],
  ['fr', '30 nations', '31 nations', ['number 30 | 31 | differs']],
  ['es', '1,900 people', '1,900 personas', ['number 1,900 | 1,900 | unsure']],
  ['fr', 'Louis 14', 'Louis XIV', ['number 14 | - | unsure']],
  ['de', '12 February 2025', '12.02.2025', ['date 12 February 2025 | 12.02.2025 | agrees']],
  [
    'fi',
    'on 12 February 2025',
    '13. helmikuuta 2025',
    ['date 12 February 2025 | 13. helmikuuta 2025 | differs'],
  ],
  ['fr', 'from 2027', 'à partir de 2027', ['date 2027 | 2027 | agrees']],
  ['fr', 'at 10:30pm', 'à 22 h 30', ['time 10:30pm | 22 h 30 | agrees']],
  ['fr', '300 miles', '480 kilomètres', ['measure 300 miles | 480 kilomètres | agrees']],
  ['fr', 'five thousand missiles', '5 000 missiles', ['number five thousand | 5 000 | agrees']],
  ['fr', 'one or two of them', 'un ou deux', []],
  ['ja', '$1.2 billion', '12億ドル', ['amount $1.2 billion | 12億ドル | agrees']],
])('%s: %s / %s', async (language, source, target, expected) => {
  expect(await facts(source, target, language)).toEqual(expected)
})
