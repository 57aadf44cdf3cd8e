import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textRuns } from '@/app/review/[localisationId]/text/text-runs'
import type { Finding } from '@/workflow/checks/finding'
import { codeCharacter as c } from '@/workflow/text/inline-code'

const found = (start: number, end: number, severity: Finding['severity'] = 'warning'): Finding => ({
  code: 'repeated_word',
  kind: 'judgement',
  severity,
  start,
  end,
})

const shown = (text: string, findings: Finding[] = []) =>
  textRuns(text, findings).map((run) =>
    run.kind === 'code'
      ? `#${run.number}`
      : run.kind === 'character'
        ? run.name
        : run.text + (run.marked ? `!${run.marked}` : ''),
  )

test.each<[string, string, Finding[], string[]]>([
  ['nothing', '', [], []],
  ['words', 'a b', [], ['a b']],
  ['a code', `a${c(3)}b`, [], ['a', '#3', 'b']],
  ['a no-break space', '1\u202F000', [], ['1', 'narrow', '000']],
  ['a finding', 'pour pour voir', [found(0, 9)], ['pour pour!warning', ' voir']],
  [
    'an error in a warning',
    'abcdef',
    [found(1, 5), found(2, 3, 'error')],
    ['a', 'b!warning', 'c!error', 'de!warning', 'f'],
  ],
  ['a finding over a code', `a${c(0)}b`, [found(0, 3)], ['a!warning', '#0', 'b!warning']],
])('%s', (_, text, findings, expected) => {
  expect(shown(text, findings)).toEqual(expected)
})

test('joined, the runs are the text', () => {
  const part = fc.constantFrom('word', ' ', c(0), c(9), '\u00A0', '\u200F', 'é', '会', '😀')
  const place = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => found(start, start + length))
  fc.assert(
    fc.property(fc.array(part), fc.array(place, { maxLength: 4 }), (parts, findings) => {
      const text = parts.join('')
      expect(
        textRuns(text, findings)
          .map((run) => run.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
