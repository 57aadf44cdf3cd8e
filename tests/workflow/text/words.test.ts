import { expect, it } from 'vitest'
import { countWords } from '@/workflow/text/words'

it.each([
  ['en', '', 0],
  ['en', 'Ukraine’s long-term defence – £1.6 billion, 434,000 jobs.', 8],
  ['en', 'A \uE000link\uE001 here', 3],
  ['fr', 'L’Ukraine aujourd’hui', 2],
  ['uk', 'Сили оборони України', 3],
  ['ja', '今日は良い天気です。', 5],
])('%s: %j has %d words', (language, text, words) => expect(countWords(text, language)).toBe(words))
