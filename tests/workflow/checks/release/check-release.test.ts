import { expect, test } from 'vitest'
import type { Fact } from '@/workflow/checks/fact'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import type { KnownTerm } from '@/workflow/checks/known-term'
import { checkRelease } from '@/workflow/checks/release/check-release'
import type { PlacedText } from '@/workflow/checks/release/release-finding'
import { plain } from '@/workflow/text/inline-code'

type Given = Partial<Pick<PlacedText, 'block' | 'facts' | 'terms'>>

const placed = (pairs: [source: string, target: string, given?: Given][]): PlacedText[] =>
  pairs.map(([source, target, given = {}], at) => ({
    segmentId: `${at}`,
    block: at,
    source: plain(source),
    target,
    facts: [],
    terms: [],
    ...given,
  }))

const seen = async (targetLanguage: string, pairs: [string, string, Given?][]) =>
  checkRelease(placed(pairs), await knowledgeOf('en', targetLanguage)).map(({ code, places }) => [
    code,
    ...places.map(({ segmentId, written }) => `${segmentId}: ${written}`),
  ])

const name = (source: string, target: string): Fact => ({
  kind: 'name',
  source: { start: 0, end: source.length, written: source },
  target: { start: 0, end: target.length, written: target },
  verdict: 'agrees',
})

const named = (source: string, target: string): [string, string, Given] => [
  `${source} spoke; here: ${target}.`,
  `${target} a parlé.`,
  { facts: [name(source, target)] },
]

const term = (target: string[]): KnownTerm => ({
  conceptId: 'c',
  kind: 'term',
  source: [{ text: 'ceasefire', status: 'preferred', caseRule: 'any' }],
  target: target.map((text) => ({ text, status: 'admitted', caseRule: 'any' })),
})

test.each([
  [
    'one source, two translations',
    'fr',
    [
      ['Notes to editors', 'Notes aux rédactions'],
      ['Something else', 'Autre chose'],
      ['Notes to editors ', 'À l’attention des rédactions'],
    ],
    [['source_two_ways', '0: Notes aux rédactions', '2: À l’attention des rédactions']],
  ],
  [
    'spaces and codes make no other translation',
    'fr',
    [
      ['Ends', 'Fin !'],
      ['Ends', '\uE000Fin\u202F!\uE001'],
    ],
    [],
  ],
  [
    'what is not translated yet says nothing',
    'fr',
    [
      ['Ends', 'Fin'],
      ['Ends', ''],
    ],
    [],
  ],
  [
    'a number alone is no source to compare',
    'fr',
    [
      ['1.', '1.'],
      ['1.', '1°'],
    ],
    [],
  ],
  [
    'a name with two spellings',
    'fr',
    [named('Volodymyr Zelenskyy', 'Volodymyr Zelensky'), named('Volodymyr Zelenskyy', 'Volodymyr Zelenskiy')],
    [['name_two_ways', '0: Volodymyr Zelensky', '1: Volodymyr Zelenskiy']],
  ],
  [
    'a name in two cases is one spelling',
    'pl',
    [named('Keir Starmer', 'Keir Starmer'), named('Keir Starmer', 'Keirem Starmerem')],
    [],
  ],
  ['a genitive', 'de', [named('Keir Starmer', 'Keir Starmer'), named('Keir Starmer', 'Keir Starmers')], []],
  ['two cases', 'fi', [named('Canada', 'Kanadassa'), named('Canada', 'Kanadastako')], []],
  [
    'an adjective made of it',
    'de',
    [named('Australia', 'Australien'), named('Australia', 'australischer')],
    [],
  ],
  ['its letters', 'pl', [named('United States', 'Stanów Zjednoczonych'), named('United States', 'USA')], []],
  [
    'two ways from other letters',
    'de',
    [named('Nikita Krushchev', 'Nikita Chruschtschow'), named('Nikita Krushchev', 'Nikita Kruschtschows')],
    [['name_two_ways', '0: Nikita Chruschtschow', '1: Nikita Kruschtschows']],
  ],
  ['a surname alone', 'fr', [named('Keir Starmer', 'Keir Starmer'), named('Keir Starmer', 'Starmer')], []],
  [
    'a term said two ways',
    'fr',
    [
      ['A ceasefire', 'Un armistice', { terms: [term(['armistice', 'trêve'])] }],
      ['The ceasefire', 'La trêve', { terms: [term(['armistice', 'trêve'])] }],
    ],
    [['term_two_ways', '0: armistice', '1: trêve']],
  ],
  [
    'a term that has both beside one another is not read',
    'fr',
    [
      ['A ceasefire', 'Un armistice', { terms: [term(['armistice', 'trêve'])] }],
      ['The ceasefire and a truce', 'La trêve et l’armistice', { terms: [term(['armistice', 'trêve'])] }],
    ],
    [],
  ],
  [
    'a quotation over two sentences that never closes',
    'fr',
    [
      ['She said: “We are here. ', 'Elle a dit : « Nous sommes là.', { block: 0 }],
      ['We shall stay.”', 'Nous resterons.', { block: 0 }],
    ],
    [['quotation_across', '0: Elle a dit : « Nous sommes là.', '1: Nous resterons.']],
  ],
  [
    'one that closes elsewhere than its source',
    'fr',
    [
      ['“We are here. ', '« Nous sommes là. »', { block: 0 }],
      ['We shall stay,” she said.', 'Elle a dit : « Nous resterons. »', { block: 0 }],
    ],
    [],
  ],
  [
    'one whose source goes on in the next block',
    'fr',
    [
      ['“We are here. ', '« Nous sommes là.', { block: 0 }],
      ['We shall stay.', 'Nous resterons. »', { block: 0 }],
    ],
    [],
  ],
] as [string, string, [string, string, Given?][], string[][]][])(
  '%s',
  async (_, language, pairs, expected) => {
    expect(await seen(language, pairs)).toEqual(expected)
  },
)
