import { describe, expect, it } from 'vitest'
import type { UnitCode } from '@/workflow/formats/unit-code'
import { codeCharacter } from '@/workflow/text/inline-code'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import { fitCodes } from '@/workflow/translation/memory/fit-codes'

const [a = '', b = '', c = '', d = ''] = [0, 1, 2, 3].map(codeCharacter)

const strong = (number: number): InlineCode[] => [
  { number, type: 'strong', role: 'open' },
  { number: number + 1, type: 'strong', role: 'close' },
]
const link = (number: number, href = '#'): InlineCode[] => [
  { number, type: 'link', role: 'open', href },
  { number: number + 1, type: 'link', role: 'close' },
]
const foreign = (number: number): UnitCode[] =>
  (['open', 'close'] as const).map((role, at) => ({
    ...{ number: number + at, type: 'foreign', role, content: '<b>', attributes: {} },
    element: role === 'open' ? 'bpt' : 'ept',
  }))

type Row = [
  name: string,
  asked: CodedText,
  codes: UnitCode[],
  texts: [string, string],
  fitted: [string, string, number],
]

describe('a unit’s texts with the asked source’s codes', () => {
  it.each<Row>([
    ['none on either side', { text: 'x', codes: [] }, [], ['x', 'y'], ['x', 'y', 0]],
    [
      'the same kinds in another order',
      { text: `${a}${b}${c}${d}`, codes: [...link(0), ...strong(2)] },
      [...strong(0), ...link(2)],
      [`${a}s${b} ${c}l${d}`, `${c}L${d} ${a}S${b}`],
      [`${c}s${d} ${a}l${b}`, `${a}L${b} ${c}S${d}`, 0],
    ],
    [
      'another program’s pair for ours',
      { text: `${a}x${b}`, codes: strong(0) },
      foreign(0),
      [`${a}x${b}`, `y ${a}z${b}`],
      [`${a}x${b}`, `y ${a}z${b}`, 0],
    ],
    [
      'one the asked source has not',
      { text: 'x', codes: [] },
      strong(0),
      [`${a}x${b}`, `${a}y${b}`],
      ['x', 'y', 1],
    ],
    ['one the unit has not', { text: `${a}x${b}`, codes: strong(0) }, [], ['x', 'y'], ['x', 'y', 1]],
    [
      'a break is no pair',
      { text: `x${a}`, codes: [{ number: 0, type: 'break', role: 'single' }] },
      strong(0),
      [`${a}x${b}`, `${a}y${b}`],
      ['x', 'y', 2],
    ],
  ])('%s', (_, asked, codes, [source, target], [fittedSource, fittedTarget, unmatched]) => {
    expect(fitCodes(asked, { source, target, codes })).toMatchObject({
      source: fittedSource,
      target: fittedTarget,
      unmatched,
    })
  })
})
