import { expect, test } from 'vitest'
import { checkPlain } from '@/workflow/checks/check-plain'
import { knowledgeOf } from '@/workflow/checks/knowledge'

test.each([
  ['fr', 'Un effort de 5 billions pour tous.', 'Un effort de 5 milliards pour tous.'],
  ['de', 'Es sind 5 Millionen für alle.', 'Es sind 5 Milliarden für alle.'],
  ['pt-PT', 'São 5 milhões para todos.', 'São 5 mil milhões para todos.'],
  ['ja', '全員に500万を。', '全員に50億を。'],
])('%s: the scale is mended in the language’s own words', async (language, target, mended) => {
  const knowledge = await knowledgeOf('en', language)
  const found = checkPlain('It is 5 billion for all.', target, knowledge)
  const { start, end, text } = found.find(({ code }) => code === 'number_scale')!.fix!
  const fixed = target.slice(0, start) + text + target.slice(end)
  expect(fixed.replaceAll(/[\u00A0\u202F]/gu, ' ')).toBe(mended)
  const again = checkPlain('It is 5 billion for all.', fixed, knowledge)
  expect(again.map(({ code }) => code)).not.toContain('number_scale')
})
