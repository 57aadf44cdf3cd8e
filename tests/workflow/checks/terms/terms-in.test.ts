import { describe, expect, test } from 'vitest'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import type { KnownTerm, Rendering } from '@/workflow/checks/known-term'
import { termsIn } from '@/workflow/checks/terms/terms-in'

const term = (text: string, caseRule: Rendering['caseRule'] = 'any'): KnownTerm => ({
  conceptId: text,
  kind: 'term',
  source: [{ text, status: 'preferred', caseRule }],
  target: [],
})

const terms = [
  term('minister'),
  term('Defence Minister'),
  term('Chief of the Defence Staff'),
  term('defence'),
  term('NATO', 'exact'),
  term('US', 'exact'),
  term('long-term'),
]

async function found(source: string, language = 'en') {
  const knowledge = await knowledgeOf(language, 'fr')
  return termsIn(source, terms, knowledge.source).map(({ term, start, end }) => [
    term.conceptId,
    source.slice(start, end),
  ])
}

describe('terms of a source', () => {
  test.each<[string, string, [string, string][]]>([
    [
      'the longest, none overlapping',
      'The Defence Minister spoke.',
      [['Defence Minister', 'Defence Minister']],
    ],
    [
      'in the text’s order',
      'NATO ministers met.',
      [
        ['NATO', 'NATO'],
        ['minister', 'ministers'],
      ],
    ],
    ['with a possessive', 'The minister’s plan', [['minister', 'minister']]],
    [
      'each time',
      'A minister met a minister.',
      [
        ['minister', 'minister'],
        ['minister', 'minister'],
      ],
    ],
    ['capitals that are part of it', 'Tell us about the US.', [['US', 'US']]],
    [
      'small words inside',
      'Chief of the Defence Staff',
      [['Chief of the Defence Staff', 'Chief of the Defence Staff']],
    ],
    ['hyphen or space', 'long term aims', [['long-term', 'long term']]],
    [
      'English keeps its words together',
      'Defence needs a Minister.',
      [
        ['defence', 'Defence'],
        ['minister', 'Minister'],
      ],
    ],
    ['none', 'Ten nations met.', []],
  ])('%s', async (_name, source, expected) => {
    expect(await found(source)).toEqual(expected)
  })

  test('in a source without spaces', async () => {
    expect(await found('NATO首脳会議', 'ja')).toEqual([['NATO', 'NATO']])
  })
})
