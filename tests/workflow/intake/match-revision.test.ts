import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchRevision } from '@/workflow/intake/match-revision'
import type { PlacedText, StandingText } from '@/workflow/intake/standing-text'
import { fromPieces } from '@/workflow/text/coded-text'
import { plain } from '@/workflow/text/inline-code'

const stand = (text: string): StandingText => ({ kind: 'paragraph', content: plain(text) })
const placed = (texts: string[]): PlacedText[] =>
  texts.map((text, index) => ({ ...stand(text), segmentId: `${index}` }))

/** `=0` unchanged, `~0` changed, `+` new, `^` moved. */
const compared = (old: string[], fresh: string[]) => {
  const { matches, gone } = matchRevision(placed(old), fresh.map(stand))
  return [
    matches
      .map((match) =>
        match.change === 'new'
          ? '+'
          : `${match.change === 'changed' ? '~' : '='}${match.segmentId}${match.moved ? '^' : ''}`,
      )
      .join(' '),
    gone.join(' '),
  ]
}

describe('matchRevision', () => {
  it.each<[string, string[], string[], [string, string]]>([
    ['nothing changed', ['A b c.', 'D e f.'], ['A b c.', 'D e f.'], ['=0 =1', '']],
    ['white space at the end is no change', ['A b c. ', 'D.'], ['A b c.', 'D. '], ['=0 =1', '']],
    [
      'a figure changed',
      ['The UK gave £4.5 billion this year.', 'D.'],
      ['The UK gave £4.6 billion this year.', 'D.'],
      ['~0 =1', ''],
    ],
    ['one added', ['A b c.', 'D e f.'], ['A b c.', 'Wholly other words here.', 'D e f.'], ['=0 + =1', '']],
    ['one gone', ['A b c.', 'G h i.', 'D e f.'], ['A b c.', 'D e f.'], ['=0 =2', '1']],
    [
      'one replaced by another',
      ['A b c.', 'Ships sail at dawn.'],
      ['A b c.', 'Ministers met in Paris today.'],
      ['=0 +', '1'],
    ],
    [
      'one moved',
      ['A one.', 'B two.', 'C three.', 'D four.'],
      ['D four.', 'A one.', 'B two.', 'C three.'],
      ['=3^ =0 =1 =2', ''],
    ],
    [
      'moved and changed',
      ['Talks on the force will progress today.', 'B two.', 'C three.'],
      ['B two.', 'C three.', 'Talks on the force will progress tomorrow.'],
      ['=1 =2 ~0^', ''],
    ],
    ['the same twice', ['Yes.', 'A one.', 'Yes.', 'B two.'], ['A one.', 'Yes.', 'B two.'], ['=1 =2 =3', '0']],
    [
      'the same twice, one added',
      ['A one.', 'Yes.', 'B two.'],
      ['Yes.', 'A one.', 'Yes.', 'B two.'],
      ['+ =0 =1 =2', ''],
    ],
    [
      'one split in two',
      ['The talks began on Monday and they will end on Friday.'],
      ['The talks began on Monday.', 'They will end on Friday.'],
      ['~0 +', ''],
    ],
    [
      'a short heading',
      ['30 nations meet', 'Text one two.'],
      ['31 nations meet', 'Text one two.'],
      ['~0 =1', ''],
    ],
    [
      'Chinese',
      ['三十个国家今天开会。', '明天结束。'],
      ['三十一个国家今天开会。', '明天结束。'],
      ['~0 =1', ''],
    ],
    ['nothing before', [], ['A.'], ['+', '']],
    ['nothing after', ['A.'], [], ['', '0']],
  ])('%s', (_, old, fresh, expected) => expect(compared(old, fresh)).toEqual(expected))

  it('sees another address in a link as a change', () => {
    const linked = (href: string) =>
      fromPieces([
        { number: 0, type: 'link', role: 'open', href },
        'A b',
        { number: 0, type: 'link', role: 'close' },
      ])
    const old: PlacedText[] = [{ segmentId: 'x', kind: 'paragraph', content: linked('https://a.b/') }]
    const changeFor = (href: string) =>
      matchRevision(old, [{ kind: 'paragraph', content: linked(href) }]).matches[0]!.change
    expect([changeFor('https://a.b/'), changeFor('https://a.c/')]).toEqual(['unchanged', 'changed'])
  })

  it('never gives one identity twice, never loses one, and keeps every text that stayed', () => {
    const words = fc.array(fc.constantFrom('A b c.', 'A b d.', 'E f g h.', 'Yes.', 'I j k l m.', 'Yes.'), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(words, words, (old, fresh) => {
        const { matches, gone } = matchRevision(placed(old), fresh.map(stand))
        const kept = matches.flatMap((match) => (match.change === 'new' ? [] : match.segmentId))
        expect([...kept, ...gone].toSorted()).toEqual(old.map((_, index) => `${index}`).toSorted())
        for (const text of new Set(fresh)) {
          const count = (texts: string[]) => texts.filter((one) => one === text).length
          const unchanged = matches.filter(
            (match, index) => match.change === 'unchanged' && fresh[index] === text,
          )
          expect(unchanged).toHaveLength(Math.min(count(old), count(fresh)))
          for (const match of unchanged)
            expect(match.change !== 'new' && old[Number(match.segmentId)]).toBe(text)
        }
      }),
    )
  })

  it('compares two thousand sentences, every other one reworded', () => {
    const old = Array.from(
      { length: 2000 },
      (_, index) =>
        `Sentence ${index} says that nation ${index * 7} will send aid number ${index * 13} to Ukraine.`,
    )
    const fresh = old.map((text, index) => (index % 2 ? text : text.replace('will send', 'has sent')))
    const { matches, gone } = matchRevision(placed(old), fresh.map(stand))
    expect(gone).toEqual([])
    expect(matches.every((match, index) => match.change !== 'new' && match.segmentId === `${index}`)).toBe(
      true,
    )
  })
})
