import { describe, expect, test } from 'vitest'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { names as look } from '@/workflow/checks/names/names'
import { plain } from '@/workflow/text/inline-code'

async function found(language: string, source: string, target: string) {
  const pair = { source: plain(source), target, sourceLanguage: 'en', targetLanguage: language }
  const findings = look(pair, await knowledgeOf('en', language))
  return findings.map(({ code, values = {} }) => [code, values.name, values.found].filter(Boolean).join(' '))
}

describe('a name that stands in the target', () => {
  test.each<[string, string, string]>([
    ['cs', 'Minister John Smith spoke.', 'Ministr John Smith promluvil.'],
    ['cs', 'He met John Smith.', 'Setkal se s Johnem Smithem.'],
    ['cs', 'He met Angela Merkel.', 'Setkal se s Angelou Merkelovou.'],
    ['de', 'John Smith’s plan', 'Smiths Plan'],
    ['fi', 'He met Tony Blair.', 'Hän tapasi Tony Blairin.'],
    ['hu', 'He met Tony Blair.', 'Tony Blairrel találkozott.'],
    ['lt', 'He met Ronald Reagan.', 'Jis susitiko su Ronaldu Reaganu.'],
    ['lv', 'He met George Bush.', 'Viņš tikās ar Džordžu Bušu.'],
    ['is', 'He met Tony Blair.', 'Hann hitti Tony Blair.'],
    ['tr', 'Tony Blair’s plan', 'Tony Blair’in planı'],
    ['uk', 'He met John Smith.', 'Він зустрівся з Джоном Смітом.'],
    ['bg', 'He met John Smith.', 'Той се срещна с Джон Смит.'],
    ['el', 'He met John Smith.', 'Συναντήθηκε με τον Τζον Σμιθ.'],
    ['ja', 'He met John Smith.', '彼はジョン・スミスと会った。'],
    ['fr', 'President Putin spoke.', 'Le président Poutine a parlé.'],
    ['pl', 'President Zelenskyy spoke.', 'Prezydent Zełenski przemawiał.'],
    ['de', 'President Zelenskyy spoke.', 'Präsident Selenskyj sprach.'],
    ['cs', 'They met in Germany.', 'Setkali se v Německu.'],
    ['cs', 'The government of France met.', 'Francouzská vláda zasedala.'],
    ['de', 'The government of France met.', 'Die französische Regierung tagte.'],
    ['da', 'In Eastern Europe', 'I Østeuropa'],
    ['hu', 'He lives in Italy.', 'Az olasz fővárosban él.'],
    ['fi', 'Russia attacked.', 'Venäläiset hyökkäsivät.'],
    ['lt', 'The European Union agreed.', 'ES sutiko.'],
    ['uk', 'They met in London.', 'Вони зустрілися в Лондоні.'],
    ['lv', 'They met in London.', 'Viņi tikās Londonā.'],
    ['ja', 'Germany agreed.', 'ドイツは同意した。'],
    ['ja', 'Britain agreed.', '英国は同意した。'],
  ])('%s: %s', async (language, source, target) => {
    expect(await found(language, source, target)).toEqual([])
  })
})

describe('a name that does not', () => {
  test.each<[string, string, string, string[]]>([
    ['cs', 'He met John Smith.', 'Setkal se s ním.', ['name_missing John Smith']],
    ['uk', 'He met John Smith.', 'Він зустрівся з ним.', ['name_missing John Smith']],
    ['ja', 'He met John Smith.', '彼と会った。', ['name_missing John Smith']],
    ['fr', 'President Putin spoke.', 'Le président a parlé.', ['name_missing Putin']],
    ['fr', 'President Putin spoke.', 'Le président Obama a parlé.', ['name_changed Putin Obama']],
    ['it', '"We agree," said Lecornu.', '«Siamo d’accordo», ha detto.', ['name_missing Lecornu']],
    ['de', 'They met in Poland.', 'Sie trafen sich dort.', ['name_missing Poland']],
    ['cs', 'They met in Poland.', 'Setkali se v Maďarsku.', ['name_changed Poland Maďarsku']],
    ['es', 'From Kyiv and Paris.', 'Desde París.', ['name_missing Kyiv']],
  ])('%s: %s → %s', async (language, source, target, expected) => {
    expect(await found(language, source, target)).toEqual(expected)
  })
})

describe('what is no name', () => {
  test.each<[string, string, string]>([
    ['a translated institution', 'He visited the National Gallery of Modern Art.', 'Il a visité le musée.'],
    ['a day and a month', 'On Monday, in April, it rained.', 'Il a plu ce jour-là.'],
    ['a people', 'The Norwegian and Icelandic teams', 'Les deux équipes'],
    [
      'a heading in capitals',
      'Operational Discussions To Plan Ukraine Force',
      'Discussions sur la force en Ukraine',
    ],
    ['a king, who has a name of his own in each language', 'King Charles spoke.', 'Le roi a parlé.'],
    ['an abbreviation', 'The UN met.', 'Elle s’est réunie.'],
    ['a sentence’s first word', 'Yesterday it rained.', 'Il a plu.'],
  ])('%s', async (_name, source, target) => {
    expect(await found('fr', source, target)).toEqual([])
  })
})

test('a name known by the termbase is the business of the terms', async () => {
  const rendering = (text: string) => ({ text, status: 'preferred', caseRule: 'exact' }) as const
  const knowledge = await knowledgeOf('en', 'fr', [
    {
      conceptId: '1',
      kind: 'person',
      source: [rendering('John Smith')],
      target: [rendering('John Smith')],
    },
  ])
  const pair = {
    source: plain('He met John Smith.'),
    target: 'Ils se sont vus.',
    sourceLanguage: 'en',
    targetLanguage: 'fr',
  }
  expect(look(pair, knowledge)).toEqual([])
})
