import { expect, test } from 'vitest'
import { echoes } from '@/app/review/[localisationId]/editor/echoes'

/** `+a` is typed and told, `a` is handed back; what is news is kept. */
function newsOf(...events: string[]): string[] {
  const echo = echoes('')
  return events.filter((event) => {
    if (event.startsWith('+')) echo.tell(event.slice(1))
    return !event.startsWith('+') && echo.isNews(event)
  })
}

test.each<[string, string[], string[]]>([
  ['what was typed comes back', ['+a', 'a', '+ab', 'ab'], []],
  ['late, while more is typed', ['+a', '+ab', 'a', '+abc', 'ab', 'abc'], []],
  ['twice, because findings came', ['+a', '+ab', 'a', 'a', 'ab', 'ab'], []],
  ['by leaps', ['+a', '+ab', '+abc', 'abc'], []],
  ['typed and taken away again', ['+a', '+', 'a', ''], []],
  ['the text that stood, before anything was typed', [''], []],
  ['a text from elsewhere', ['+a', 'a', 'b'], ['b']],
  ['what was typed is thrown away', ['+a', 'a', ''], ['']],
  ['thrown away, and typed anew', ['+a', 'a', '', '+a', 'a'], ['']],
])('%s', (_, events, news) => {
  expect(newsOf(...events)).toEqual(news)
})
