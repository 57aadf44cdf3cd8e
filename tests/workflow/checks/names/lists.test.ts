import { expect, test } from 'vitest'
import { factsIn } from '@/workflow/checks/facts'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { missingNames } from '@/workflow/checks/names/names'
import { plain } from '@/workflow/text/inline-code'

const named = Array.from({ length: 300 }, () => 'Anna Kowalska').join(', ')

const pairOf = (target: string) => ({
  source: plain(`They are ${named}.`),
  target,
  sourceLanguage: 'en',
  targetLanguage: 'de',
})

test('a name said three hundred times is found, or missed, each time', async () => {
  const knowledge = await knowledgeOf('en', 'de')
  const said = (target: string) => ({
    missing: missingNames(pairOf(target), knowledge).length,
    verdicts: Object.entries(
      Object.groupBy(factsIn(pairOf(target), knowledge), ({ verdict }) => verdict),
    ).map(([verdict, facts]) => [verdict, facts.length]),
  })
  expect(said(`Sie sind ${named}.`)).toEqual({ missing: 0, verdicts: [['agrees', 300]] })
  expect(said('Sie sind hier, sagte der Bote.')).toEqual({ missing: 300, verdicts: [['missing', 300]] })
})
