import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applied, isSound } from '@/app/review/[localisationId]/editor/keep-codes'
import {
  missingCodes,
  moveStretch,
  placeCode,
  putCoded,
  readable,
} from '@/app/review/[localisationId]/editor/place-codes'
import type { Placing } from '@/app/review/[localisationId]/editor/place-codes'
import { coded, codes, soundTexts, uncoded } from './codes'

/** `|` for a caret, `[` and `]` around what is selected. */
function at(marked: string) {
  const text = coded(marked)
  const from = text.search(/[[|]/u)
  const plain = text.replace(/[[\]|]/gu, '')
  const to = text.includes(']') ? text.indexOf(']') - 1 : from
  return { text: plain, at: { from, to } }
}

function shown(text: string, { edits, selection: { from, to } }: Placing): string {
  const after = applied(text, edits)
  const mark = from === to ? '|' : `[${after.slice(from, to)}]`
  return uncoded(after.slice(0, from) + mark + after.slice(to))
}

describe('a missing code is placed', () => {
  test.each<[string, string, number, string]>([
    ['a pair at the caret', 'one |two', 0, 'one <a|>Atwo'],
    ['a pair around words', 'one [two]', 0, 'one <a[two]>A'],
    ['a pair around a pair', '[one <btwo>B]', 0, '<a[one <btwo>B]>A'],
    ['a pair that would cross another', 'on[e <bt]wo>B', 0, 'one <bt<a|>Awo>B'],
    ['a line break', 'one[two]', 4, 'onetwo<x|'],
    ['the half that is missing', '<aone| two', 1, '<aone>A| two'],
  ])('%s', (_, marked, number, expected) => {
    const { text, at: stretch } = at(marked)
    expect(shown(text, placeCode(text, stretch, { number, known: codes }))).toBe(expected)
  })

  test('in the order of the source, a pair by its opening', () => {
    const source = coded('<xOne <atwo <bthree>B>A')
    expect(missingCodes('', source, codes)).toEqual([4, 0, 2])
    expect(missingCodes(coded('<aun'), source, codes)).toEqual([4, 2, 1])
    expect(missingCodes(source, source, codes)).toEqual([])
  })
})

describe('words with codes are pasted', () => {
  test.each<[string, string, string, string]>([
    ['plain words over words', 'one [two]', 'trois', 'one trois|'],
    ['a pair the text has not', 'one |', '<atwo>A', 'one <atwo>A|'],
    ['a pair the text has: its words alone', 'one <atwo>A |', '<atwo>A', 'one <atwo>A two|'],
    ['a pair over itself', 'one [<atwo>A]', '<adeux>A', 'one <adeux>A|'],
    ['half of a pair the text has not', 'one |', '<atwo', 'one two|'],
    ['half of a pair alone, which is moved', 'one <atwo>A three|', '>A', 'one <atwo three>A|'],
    ['half of a pair alone, where it may not stand', '|one <atwo>A', '>A', '|one <atwo>A'],
    ['words over half of a pair', 'o[ne <at]wo>A', 'x', 'ox|<awo>A'],
    ['a code twice in itself', 'one |', '<x<x', 'one <x|'],
    ['line breaks', 'one |', 'a\nb\n\nc', 'one a b c|'],
    ['letters and their accents', 'one |', 'e\u0301', 'one \u00E9|'],
  ])('%s', (_, marked, pasted, expected) => {
    const { text, at: stretch } = at(marked)
    expect(shown(text, putCoded(text, stretch, { coded: coded(pasted), known: codes }))).toBe(expected)
  })
})

describe('a stretch is dragged', () => {
  test.each<[string, string, number, string | null]>([
    ['words', '[one] two', 7, ' two[one]'],
    ['backwards', 'one [two]', 0, '[two]one '],
    ['a whole pair', 'one [<atwo>A]', 0, '[<atwo>A]one '],
    ['a half, so that the pair grows', '<aone[>A] two', 9, '<aone two[>A]'],
    ['a half, before its other half', 'x <aone[>A]', 0, null],
    ['words with a half, which stays', 'one <at[wo>A x] y', 0, '[wo x]one <at>A y'],
    ['into itself', '[one]', 1, null],
  ])('%s', (_, marked, to, expected) => {
    const { text, at: stretch } = at(marked)
    const moved = moveStretch(text, stretch, { at: Math.min(to, text.length), known: codes })
    expect(moved && shown(text, moved)).toBe(expected)
  })
})

test('elsewhere, coded text reads as words', () => {
  expect(readable(coded('See <athe <bsite>B>A<xnow <p'), codes)).toBe('See the site\nnow \uF8FF')
})

test('whatever is placed, pasted or dragged, a sound text stays sound', () => {
  const place = fc.nat()
  fc.assert(
    fc.property(
      soundTexts,
      soundTexts,
      fc.tuple(place, place, place),
      fc.nat(5),
      (text, other, places, number) => {
        const [from, to] = places
          .slice(0, 2)
          .map((one) => one % (text.length + 1))
          .toSorted((a, b) => a - b) as [number, number]
        const stretch = { from, to }
        const missing = missingCodes(text, other, codes)
        const slice = other.slice(number, number + (places[2] % 12))
        const placings = [
          ...(missing.length > 0
            ? [placeCode(text, stretch, { number: missing[number % missing.length]!, known: codes })]
            : []),
          putCoded(text, stretch, { coded: slice, known: codes }),
          moveStretch(text, stretch, { at: places[2] % (text.length + 1), known: codes }),
        ]
        const results = placings.flatMap((placing) => (placing ? [applied(text, placing.edits)] : []))
        expect(results.filter((result) => !isSound(result, codes)).map(uncoded)).toEqual([])
      },
    ),
    { numRuns: 2000 },
  )
})
