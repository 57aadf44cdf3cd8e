import { expect, test } from 'vitest'
import type { SentenceProvenance } from '@/workflow/publishing/article'
import { disclose } from '@/workflow/publishing/disclosure'

const sentence = (more: Partial<SentenceProvenance> = {}): SentenceProvenance => ({
  segmentId: 'one',
  sourceVersion: 1,
  origin: 'person',
  engine: null,
  confirmedById: 'a',
  approvedById: 'b',
  approvedAt: '2026-11-23T10:00:00.000Z',
  oneStep: false,
  overridden: false,
  ...more,
})
const machine = (engine: string) => sentence({ origin: 'machine', engine })

test.each([
  [
    'the original',
    [sentence({ origin: 'source', approvedById: null })],
    { drafted: 'source', engines: [], checked: 'two_people', sentences: 1, byOnePerson: 0 },
  ],
  [
    'people alone',
    [sentence(), sentence({ origin: 'memory' })],
    { drafted: 'person', engines: [], checked: 'two_people', sentences: 2, byOnePerson: 0 },
  ],
  [
    'a machine among people',
    [sentence(), machine('apertium eng-spa')],
    { drafted: 'machine', engines: ['Apertium'], checked: 'two_people', sentences: 2, byOnePerson: 0 },
  ],
  [
    'a machine draft that a person wrote anew',
    [sentence({ engine: 'apertium eng-spa' })],
    { drafted: 'machine', engines: ['Apertium'] },
  ],
  [
    'two engines',
    [machine('google nmt'), machine('apertium eng-cat'), machine('apertium eng-cat')],
    { engines: ['Apertium', 'Google Cloud Translation'] },
  ],
  ['an engine without a better name', [machine('house-engine 2')], { engines: ['house-engine'] }],
  [
    'one step',
    [sentence(), sentence({ oneStep: true })],
    { checked: 'one_person', sentences: 2, byOnePerson: 1 },
  ],
  ['an override', [sentence({ overridden: true })], { checked: 'one_person', byOnePerson: 1 }],
  [
    'the same person twice, whatever the facts say',
    [sentence({ approvedById: 'a' })],
    { checked: 'one_person' },
  ],
  [
    'standing text, approved once before',
    [sentence({ origin: 'standing_text', confirmedById: null, approvedById: null })],
    { checked: 'two_people', byOnePerson: 0 },
  ],
])('%s', (_, sentences, disclosure) => {
  expect(disclose(sentences)).toMatchObject(disclosure)
})
