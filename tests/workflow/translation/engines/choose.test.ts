import { expect, test } from 'vitest'
import { choose } from '@/workflow/translation/engines/choose'
import type { Engine } from '@/workflow/translation/engines/engine'

const engine = (name: Engine['name'], languages: string[]): Engine => ({
  name,
  model: 'm',
  onPremises: name === 'apertium',
  rough: name === 'apertium',
  limits: { textsPerCall: 1, charactersPerCall: 1, charactersPerText: 1, secondsPerCall: 1 },
  price: null,
  serves: (source, target) => (languages.includes(target) ? { source, target, model: 'm' } : null),
  translate: () => Promise.reject(new Error('not asked')),
})
const apertium = engine('apertium', ['es'])
const google = engine('google', ['es', 'uk'])

test.each([
  ['the better engine where the release allows it', [apertium, google], 'any', false, 'es', 'google'],
  ['the one in the house until then', [google, apertium], 'on_premises_only', false, 'es', 'apertium'],
  ['any once the text is public', [apertium, google], 'on_premises_only', true, 'es', 'google'],
  ['what there is', [apertium], 'any', false, 'es', 'apertium'],
  [
    'only engines elsewhere have it',
    [apertium, google],
    'on_premises_only',
    false,
    'uk',
    'not_allowed_by_release',
  ],
  ['none has it', [apertium, google], 'any', true, 'tlh', 'no_engine'],
  ['there is none', [], 'any', true, 'es', 'no_engine'],
] as const)('%s', (_, engines, rule, released, targetLanguage, expected) => {
  const choice = choose(engines, { rule, released, sourceLanguage: 'en', targetLanguage })
  expect(typeof choice === 'string' ? choice : choice.engine.name).toBe(expected)
})
