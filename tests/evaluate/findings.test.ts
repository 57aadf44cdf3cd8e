import { describe, expect, it } from 'vitest'
import { chance } from '@/evaluate/findings/chance'
import { damages } from '@/evaluate/findings/damage'
import type { Sound } from '@/evaluate/findings/damage'
import { measure } from '@/evaluate/findings/measure'
import { readParallelText, usualFolder } from '@/evaluate/findings/parallel-text'

const damaged = (kind: string, sound: Partial<Sound>, seed = 1) => {
  const { damage } = damages.find(({ name }) => name === kind)!
  const nothing = { source: '', target: '', language: 'fr', others: new Map(), names: [] }
  return damage({ ...nothing, ...sound }, chance(seed))
}

describe('damage', () => {
  const pair = { source: 'In 2025, 4.5 million came.', target: 'En 2025, 4,5 millions sont venus.' }
  it.each<[string, Partial<Sound>, string | null]>([
    ['number dropped', { source: 'In 2025.', target: 'En 2025 donc.' }, 'En donc.'],
    ['number dropped', { source: 'Then.', target: 'En 2025.' }, null],
    ['million ↔ billion', pair, 'En 2025, 4,5 milliards sont venus.'],
    ['million ↔ billion', { ...pair, source: 'Millions came.' }, null],
    ['untranslated', pair, pair.source],
    ['halved', { target: 'Un deux trois, quatre cinq six.' }, 'Un deux trois,'],
    ['halved, end mark kept', { target: 'Un deux trois, quatre cinq six.' }, 'Un deux trois.'],
    ['halved', { target: '一二三四五六。', language: 'ja' }, '一二三'],
    ['clause dropped', { target: 'Hier, dit-il.' }, null],
    ['bracket lost', { target: 'Sans.' }, null],
    [
      'known name dropped',
      { target: 'Jean Dupont et Jean Dupont rient.', names: ['Jean Dupont'] },
      'et rient.',
    ],
  ])('%s', (kind, sound, expected) => {
    expect(damaged(kind, sound)).toBe(expected)
  })

  it('alters one digit of a number both sides have', () => {
    for (const seed of [1, 2, 3, 4]) {
      const target = damaged('number altered', { source: 'In 2025.', target: 'En 2025.' }, seed)!
      expect(target).toMatch(/^En \d{4}\.$/u)
      expect([...target].filter((character, at) => character !== 'En 2025.'[at])).toHaveLength(1)
    }
  })

  it('hides a character and swaps a letter without a trace to the eye', () => {
    const target = 'Une rencontre importante.'
    expect(damaged('invisible character', { target })).toHaveLength(target.length + 1)
    expect(damaged('look-alike letter', { target })).toMatch(/[\u0370-\u04FF]/u)
  })
})

const text = readParallelText(usualFolder)

describe.skipIf(!text)('a sample of human translations', () => {
  it('is damaged, and the damage found', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => at * 20)
    const measured = await measure(text!, 'de', { seed: 7, lines, see: () => {} })
    const { of, found } = measured.damaged.get('number dropped')!
    expect(of).toBeGreaterThan(0)
    expect(found).toBe(of)
    expect(measured.errors.of).toBe(lines.length)
    expect(measured.errors.found).toBeLessThanOrEqual(1)
  })
})
