import { describe, expect, test } from 'vitest'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import type { KnownTerm, Rendering } from '@/workflow/checks/known-term'
import { terms as look } from '@/workflow/checks/terms/terms'
import { plain } from '@/workflow/text/inline-code'

const preferred = (text: string, caseRule: Rendering['caseRule'] = 'any'): Rendering => ({
  text,
  status: 'preferred',
  caseRule,
})

const known = (
  kind: KnownTerm['kind'],
  source: string,
  target: Rendering[],
  more: Partial<KnownTerm> = {},
): KnownTerm => ({ conceptId: source, kind, source: [preferred(source)], target, ...more })

const terms: Record<string, KnownTerm[]> = {
  de: [
    known('office', 'Defence Secretary', [
      preferred('Verteidigungsminister'),
      { text: 'Wehrminister', status: 'forbidden', caseRule: 'any' },
    ]),
    known('organisation', 'NATO', [preferred('NATO', 'exact')]),
    known('person', 'Boris Pistorius', [preferred('Boris Pistorius')]),
    known('term', 'security assurances', [preferred('Sicherheitszusagen')]),
    known('organisation', 'Bundeswehr', [], { keep: true }),
  ],
  uk: [known('person', 'Tony Radakin', [preferred('Тоні Радакін')])],
  fr: [
    known('organisation', 'United Nations', [preferred('Organisation des Nations unies'), preferred('ONU')]),
    known('place', 'Germany', [preferred('Allemagne', 'exact')]),
    known('organisation', 'NATO', [
      preferred('OTAN', 'exact'),
      { text: 'Otan', status: 'admitted', caseRule: 'exact' },
    ]),
  ],
}

async function found(language: string, source: string, target: string) {
  const knowledge = await knowledgeOf('en', language, terms[language])
  const pair = { source: plain(source), target, sourceLanguage: 'en', targetLanguage: language }
  return look(pair, knowledge)
}

describe('terms in the target', () => {
  test.each<[string, string, string, string, string[]]>([
    ['de', 'as wanted', 'The Defence Secretary spoke.', 'Der Verteidigungsminister sprach.', []],
    ['de', 'inflected', 'The Defence Secretary spoke.', 'Die Rede des Verteidigungsministers.', []],
    [
      'de',
      'in a compound',
      'The Defence Secretary met them.',
      'Das Verteidigungsministertreffen begann.',
      [],
    ],
    ['fr', 'as admitted, capitals and all', 'NATO met.', 'L’Otan s’est réunie.', []],
    ['fr', 'in no admitted capitals', 'NATO met.', 'L’otan s’est réunie.', ['warning term_case']],
    ['de', 'missing', 'The Defence Secretary spoke.', 'Der Chef sprach.', ['error term_missing']],
    ['de', 'forbidden', 'The Defence Secretary spoke.', 'Der Wehrminister sprach.', ['error term_forbidden']],
    [
      'de',
      'an ordinary term missing',
      'Credible security assurances.',
      'Glaubwürdige Worte.',
      ['warning term_missing'],
    ],
    ['de', 'once is enough', 'NATO met. NATO agreed.', 'Die NATO traf sich und stimmte zu.', []],
    ['de', 'wrong capitals', 'NATO met.', 'Die Nato traf sich.', ['warning term_case']],
    ['de', 'the family name alone', 'Boris Pistorius spoke.', 'Pistorius sprach.', []],
    ['de', 'another person', 'Boris Pistorius spoke.', 'Annegret Müller sprach.', ['error term_missing']],
    ['de', 'kept as it is', 'The Bundeswehr came.', 'Die Bundeswehr kam.', []],
    ['de', 'kept, but translated', 'The Bundeswehr came.', 'Das Heer kam.', ['error term_missing']],
    ['uk', 'in other letters, inflected', 'With Tony Radakin.', 'З Тоні Радакіном.', []],
    ['uk', 'in other letters, missing', 'With Tony Radakin.', 'З ним.', ['error term_missing']],
    ['fr', 'an admitted one', 'The United Nations.', 'L’ONU.', []],
    ['fr', 'its people', 'In Germany it rained.', 'Chez les Allemands il a plu.', []],
    ['fr', 'a place missing', 'In Germany it rained.', 'Il a plu.', ['warning term_missing']],
    ['fr', 'nothing to find', 'It rained.', 'Il a plu.', []],
  ])('%s: %s', async (language, _name, source, target, expected) => {
    const findings = await found(language, source, target)
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected)
  })

  test('a forbidden word is replaced by the preferred one where it stands', async () => {
    const [finding] = await found('de', 'The Defence Secretary spoke.', 'Der Wehrminister sprach.')
    expect(finding).toEqual({
      code: 'term_forbidden',
      severity: 'error',
      kind: 'judgement',
      start: 4,
      end: 16,
      fix: { start: 4, end: 16, text: 'Verteidigungsminister' },
      values: { found: 'Wehrminister', wanted: 'Verteidigungsminister' },
    })
  })

  test('capitals are mended', async () => {
    const [finding] = await found('de', 'NATO met.', 'Die Nato traf sich.')
    expect(finding).toMatchObject({ start: 4, end: 8, fix: { start: 4, end: 8, text: 'NATO' } })
  })

  test('what is missing is named, with what is wanted', async () => {
    const [finding] = await found('de', 'The Defence Secretary spoke.', 'Der Chef sprach.')
    expect(finding!.values).toEqual({ term: 'Defence Secretary', wanted: 'Verteidigungsminister' })
  })
})
