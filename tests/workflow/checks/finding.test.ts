import { describe, expect, test } from 'vitest'
import { check } from '@/workflow/checks/check'
import { isDismissible, withFingerprints } from '@/workflow/checks/finding'
import type { Finding } from '@/workflow/checks/finding'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { plain } from '@/workflow/text/inline-code'

const languages = { sourceLanguage: 'en', targetLanguage: 'fr' }
const knowledge = await knowledgeOf('en', 'fr')
const found = (source: string, target: string) =>
  withFingerprints(check({ source: plain(source), target, ...languages }, knowledge))

describe('fingerprints', () => {
  test('are the same whenever the same text is checked', () => {
    const twice = [1, 2].map(() => found('In 2025 (100 ships)', 'En 2024\u00A0 deux cents navires)'))
    expect(twice[0]).toEqual(twice[1])
    expect(twice[0]!.length).toBeGreaterThan(2)
  })

  test('tell alike findings of one text apart', () => {
    const findings = found('1000 ships and 1000 men.', 'Des navires et des hommes.')
    expect(findings.map(({ code }) => code)).toEqual(['number_missing', 'number_missing'])
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  const one: Finding = {
    code: 'number_changed',
    severity: 'error',
    kind: 'judgement',
    start: 3,
    end: 7,
    values: { number: '2025', found: '2024' },
  }
  test.each<[string, Partial<Finding>]>([
    ['code', { code: 'number_scale' }],
    ['severity', { severity: 'warning' }],
    ['place', { start: 4, end: 8 }],
    ['values', { values: { number: '2026', found: '2024' } }],
  ])('differ by %s', (_, change) => {
    const [before, after] = [one, { ...one, ...change }].map((finding) => withFingerprints([finding])[0]!)
    expect(after!.fingerprint).not.toBe(before!.fingerprint)
  })

  test('do not depend on the order of values', () => {
    const [a, b] = [one, { ...one, values: { found: '2024', number: '2025' } }].map(
      (finding) => withFingerprints([finding])[0]!.fingerprint,
    )
    expect(a).toBe(b)
  })
})

test.each([
  ['a value', 'In 2025, they meet.', 'En 2024, on se voit.', ['number_changed'], true],
  ['a control character', 'They meet.', 'On\u0007 se voit.', ['control_character'], false],
  ['a broken character', 'They meet.', 'On \uFFFD voit.', ['replacement_character'], false],
  ['no words', 'They meet.', '', ['empty'], false],
  ['a code of no source', 'They meet.', 'On se \uE000voit.', ['code_extra'], false],
])('%s: may be dismissed or not', (_, source, target, codes, dismissible) => {
  const findings = found(source, target)
  expect(findings.map(({ code }) => code)).toEqual(codes)
  expect(findings.every(isDismissible)).toBe(dismissible)
  expect(findings.some(isDismissible)).toBe(dismissible)
})
