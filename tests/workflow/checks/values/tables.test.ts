import { describe, expect, test } from 'vitest'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { checkValues } from '@/workflow/checks/values/check-values'
import { factsOf } from '@/workflow/checks/values/facts'
import { plain } from '@/workflow/text/inline-code'

const table = Array.from({ length: 400 }, (_, at) => 1_000 + ((at * 7) % 90))

const pairOf = (source: readonly number[], target: readonly number[]) => ({
  source: plain(source.join(' | ')),
  target: target.join(' | '),
  sourceLanguage: 'en',
  targetLanguage: 'de',
})

const said = async (source: readonly number[], target: readonly number[]) =>
  checkValues(pairOf(source, target), await knowledgeOf('en', 'de')).map(({ code, values }) =>
    [code, ...Object.values(values ?? {})].join(' '),
  )

describe('a table of numbers', () => {
  test('is compared value by value, in any order', async () => {
    expect(await said(table, table)).toEqual([])
    expect(await said(table, table.toReversed())).toEqual([])
  })

  test('says what is lost and what became another', async () => {
    expect(await said(table, table.toSpliced(150, 1))).toEqual([`number_missing ${table[150]}`])
    expect(await said(table, table.with(300, 4711))).toEqual([`number_changed ${table[300]} 4711`])
  })

  test('has a fact for each', async () => {
    const facts = factsOf(pairOf(table, table.with(300, 4711)), await knowledgeOf('en', 'de'))
    expect(facts).toHaveLength(table.length)
    expect(facts.filter(({ verdict }) => verdict !== 'agrees').map(({ source }) => source.written)).toEqual([
      String(table[300]),
    ])
  })
})
