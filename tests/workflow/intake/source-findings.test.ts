import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceFindings } from '@/workflow/intake/source-findings'
import { fromPieces } from '@/workflow/text/coded-text'
import { plain } from '@/workflow/text/inline-code'

const found = (language: string, ...texts: string[]) =>
  sourceFindings(
    texts.map((text) => ({ kind: 'paragraph', content: plain(text) })),
    language,
  ).map(({ code, block, start, end, suggestion }) =>
    [code, texts[block]!.slice(start, end), ...(suggestion === undefined ? [] : [suggestion])].join('|'),
  )

describe('faults', () => {
  it.each<[string, string[], string[]]>([
    ['en', ['The Defence Secretary, , and his counterpart'], ['missing_name|, ,']],
    ['en', ['Defence Secretary MP is expected to say'], ['missing_name| ']],
    ['en', ['Mr is expected, and Mrs, too.'], ['missing_name|Mr ', 'missing_name|Mrs']],
    ['en', ['It began,, and ended..'], ['doubled_punctuation|,,|,', 'doubled_punctuation|..|.']],
    ['en', ['It began,.'], ['doubled_punctuation|,.|.']],
    ['en', ['We will will go.'], ['doubled_word|will will|will']],
    ['en', ['“We will go.'], ['unclosed_quotation|“']],
    ['en', ['We will go.” he said'], ['unopened_quotation|”']],
    ['en', ['"We will go.'], ['unclosed_quotation|"']],
    ['en', ['They meet today [Thursday] in Brussels.'], ['editors_mark|[Thursday] |']],
    ['fr', ['Ils se réunissent [jeudi] à Bruxelles.'], ['editors_mark|[jeudi] |']],
    ['en', ["The UK’s aid, Ukraine’s need and France's help"], ["mixed_quotes|'|’"]],
    ['en', ['“One two” and "three".', '“Four” and “five”'], ['mixed_quotes|"|“', 'mixed_quotes|"|”']],
    ['en', ['A\u200Bb\u00ADc'], ['control_character|\u200B|', 'control_character|\u00AD|']],
    ['en', ['A\uFFFDb'], ['control_character|\uFFFD']],
    [
      'en',
      ['[name] said £XX and XX nations, TBC, __ ___'],
      ['placeholder|[name]', 'placeholder|XX', 'placeholder|XX', 'placeholder|TBC', 'placeholder|___'],
    ],
    ['de', ['„Wir gehen.'], ['unclosed_quotation|„']],
    ['fr', ['« Nous partons.'], ['unclosed_quotation|«']],
  ])('%s %j', (language, texts, expected) => expect(found(language, ...texts)).toEqual(expected))
})

describe('what is no fault', () => {
  it.each<[string, string[]]>([
    ['en', ['“A quotation runs on.', '“It ends here.” They left.']],
    ['en', ['"A quotation runs on.', '"It ends here." They left.']],
    ['en', ['He had had enough, and that that was so. Duran Duran sang.']],
    ['en', ['The U.S., etc., and so on... It ended… Yes!']],
    ['en', ['Defence Secretary John Healey MP and Mr Smith']],
    ['en', ['“[The] government [sic],” he said, “is 5\' 11" tall.”'.replace('[sic]', '[footnote 1]')]],
    ['en', ["The UK's plan and Ukraine's need, said “the minister”."]],
    ['en', ['The 20th (XX) century, Superbowl XX, XXL']],
    ['de', ['„Wir gehen“, sagte er. Die, die gehen. »Ja«, sagte sie.']],
    ['fr', ['« Nous partons », dit-il. Nous nous voyons.']],
    ['sv', ['”Vi går”, sade han.']],
    ['ar', ['نص\u200F عربي']],
    ['hi', ['क्\u200Dष']],
  ])('%s %j', (language, texts) => expect(found(language, ...texts)).toEqual([]))
})

it('names places in the text with its codes', () => {
  const content = fromPieces([
    'We ',
    { number: 0, type: 'strong', role: 'open' },
    'met',
    { number: 0, type: 'strong', role: 'close' },
    ' met.',
  ])
  const [finding] = sourceFindings([{ kind: 'paragraph', content }], 'en')
  expect(content.text.slice(finding!.start, finding!.end)).toBe('met\uE001 met')
})

const flores = new URL('../../../../shared/data/flores-dev/source.en', import.meta.url).pathname

it.skipIf(!existsSync(flores))(
  'alarms on clean English only where a quotation was cut out of its text',
  () => {
    const all = readFileSync(flores, 'utf8')
      .trimEnd()
      .split('\n')
      .flatMap((line) => found('en', line))
    expect(all.filter((one) => !/^un(?:closed|opened)_quotation/u.test(one))).toEqual(["mixed_quotes|'|’"])
    expect(all.length).toBeLessThan(25)
  },
)
