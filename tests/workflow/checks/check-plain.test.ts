import { expect, test } from 'vitest'
import { checkPlain } from '@/workflow/checks/check-plain'
import { knowledgeOf } from '@/workflow/checks/knowledge'

const french = await knowledgeOf('en', 'fr')
const korean = await knowledgeOf('en', 'ko')

test('places are those of the target as given, whatever its normal form', () => {
  const target = 'E\u0301te\u0301 pour pour tous.'
  const [found] = checkPlain('Summer for all.', target, french)
  expect(target.slice(found!.start, found!.end)).toBe('pour pour')
  expect(checkPlain('Summer for all.', target.normalize('NFC'), french)[0]).toMatchObject({
    start: 4,
    end: 13,
  })
})

test('Hangul letters written one by one count as one', () => {
  const target = '한국 \u200B정부'.normalize('NFD')
  const found = checkPlain('The government', target, korean).find(
    ({ code }) => code === 'invisible_character',
  )
  expect(found?.start).toBe(target.indexOf('\u200B'))
})

test('a private-use character comes over like a code', () => {
  const codes = (target: string) => checkPlain('One \uE123 two.', target, french).map(({ code }) => code)
  expect(codes('Un \uE123 deux.')).toEqual([])
  expect(codes('Un deux.')).toEqual(['code_missing'])
  expect(codes('Un \uE123 deux \uE124.')).toEqual(['code_extra'])
})
