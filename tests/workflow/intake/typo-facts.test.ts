import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadValues } from '@/workflow/checks/values/load-values'
import { typoFacts } from '@/workflow/intake/typo-facts'
import type { TypoFact } from '@/workflow/intake/typo-facts'

/** `language | before | after`: what the change touches. */
const table: [string, string, string, TypoFact[]][] = [
  ['en', 'The meeting lastet two hours.', 'The meeting lasted two hours.', []],
  ['en', 'They agreed the the plan.', 'They agreed the plan.', []],
  ['en', 'They met,and left.', 'They met, and left.', []],
  ['en', 'a long standing plan', 'a long-standing plan', []],
  ['en', 'He did not lastet long.', 'He did not last long.', []],
  ['en', '“We shal meet again,” she said.', '“We shall meet again,” she said.', []],
  ['fr', 'Ils se sont réuni à Paris.', 'Ils se sont réunis à Paris.', []],
  ['de', 'Das Treffen dauert zwei Stunden.', 'Das Treffen dauerte zwei Stunden.', []],

  ['en', 'It has 30 ships.', 'It has 31 ships.', ['number']],
  ['en', 'It has thirty ships.', 'It has forty ships.', ['number']],
  ['en', 'It cost £4.5 million.', 'It cost £4.5 billion.', ['number']],
  ['en', 'It cost £40.', 'It cost €40.', ['number']],
  ['en', 'From 5 to 3 ships.', 'From 3 to 5 ships.', ['number']],
  ['en', 'It fell by 5 percent.', 'It fell by 5 percentage points.', ['number']],
  ['fr', 'Elle a deux navires.', 'Elle a trois navires.', ['number']],

  ['en', 'They met in May.', 'They met in June.', ['name', 'date']],
  ['en', 'They met on 3 April 2025.', 'They met on 4 April 2025.', ['number', 'date']],
  ['fr', 'Ils se voient lundi.', 'Ils se voient mardi.', ['date']],
  ['es', 'Fue en enero.', 'Fue en febrero.', ['date']],

  ['en', 'We thank Ana Silva.', 'We thank Ana Sousa.', ['name']],
  ['en', 'Silva said so.', 'Sousa said so.', ['name']],
  ['en', 'Silva met Sousa.', 'Sousa met Silva.', ['name']],
  ['en', 'It is in Lisbon.', 'It is in lisbon.', ['name']],
  // The first word of a sentence may be a name: whoever is unsure corrects the content.
  ['en', 'Minsters met.', 'Ministers met.', ['name']],
  ['de', 'Es dauerte zwei Stundn.', 'Es dauerte zwei Stunden.', ['name']],

  ['en', 'They agreed to meet.', 'They agreed not to meet.', ['negation']],
  ['en', 'They can meet.', 'They cannot meet.', ['negation']],
  ['en', 'They do agree.', 'They don’t agree.', ['negation']],
  ['en', 'He did not say he would.', 'He did say he would not.', ['negation']],
  ['en', 'It is legal.', 'It is illegal.', ['negation']],
  ['en', 'They agreed with it.', 'They disagreed with it.', ['negation']],
  ['fr', 'Ils sont venus.', 'Ils ne sont pas venus.', ['negation']],
  ['de', 'Das ist möglich.', 'Das ist unmöglich.', ['negation']],
  ['uk', 'Вони згодні.', 'Вони не згодні.', ['negation']],
  ['pl', 'To jest prawda.', 'To jest nieprawda.', ['negation']],

  ['en', 'The meeting lasted long.', 'The “meeting” lasted long.', ['quotation']],
  ['en', '“We shall meet,” he said.', '‘We shall meet,’ he said.', ['quotation']],
  ['en', '“We shall meet” again, he said.', '“We shall meet again”, he said.', ['quotation']],
  ['en', 'He called it ‘unwise’ today.', 'He called it unwise today.', ['quotation']],
  ['en', 'the ministers’ plan', 'the minister’s plan', []],

  ['hu', 'Kedden talákoztak.', 'Kedden találkoztak.', ['language']],
]

describe('what a slip of the pen may not touch', () => {
  it.each(table)('%s: %s → %s', async (language, before, after, facts) => {
    const data = await loadValues(language)
    expect(typoFacts(before, after, data)).toEqual(facts)
    expect(typoFacts(after, before, data)).toEqual(facts)
  })

  it('is nothing where nothing changed', async () => {
    const data = await loadValues('en')
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typoFacts(text, text, data)).toEqual([])
      }),
    )
  })

  it('is every negation put into a sentence', async () => {
    const data = await loadValues('en')
    const words = fc.array(fc.constantFrom<string[]>('the', 'ships', 'sail', 'today', 'and', 'return'), {
      minLength: 1,
      maxLength: 8,
    })
    const negation = fc.constantFrom<string[]>('not', 'never', 'no', 'without', 'cannot')
    fc.assert(
      fc.property(words, negation, fc.nat(8), (sentence, word, at) => {
        const negated = sentence.toSpliced(at, 0, word).join(' ')
        expect(typoFacts(sentence.join(' '), negated, data)).toContain('negation')
      }),
    )
  })
})
