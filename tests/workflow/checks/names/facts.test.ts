import { describe, expect, test } from 'vitest'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import type { KnownTerm } from '@/workflow/checks/known-term'
import { nameFactsOf } from '@/workflow/checks/names/facts'
import { quotationFactsOf } from '@/workflow/checks/names/quotation-facts'
import { plain } from '@/workflow/text/inline-code'

const terms: KnownTerm[] = [
  {
    conceptId: '1',
    kind: 'organisation',
    source: [{ text: 'Coalition of the Willing', status: 'preferred', caseRule: 'exact' }],
    target: [{ text: 'coalition des volontaires', status: 'preferred', caseRule: 'any' }],
  },
]

async function pairOf(source: string, target: string, targetLanguage: string) {
  const knowledge = await knowledgeOf('en', targetLanguage, terms)
  return [{ source: plain(source), target, sourceLanguage: 'en', targetLanguage }, knowledge] as const
}

const said = (facts: ReturnType<typeof nameFactsOf>) =>
  facts.map(({ source, target, verdict }) => [source.written, target?.written ?? null, verdict])

describe('names beside their counterparts', () => {
  test('of the termbase, of places and of people, in order', async () => {
    const facts = nameFactsOf(
      ...(await pairOf(
        'Boris Pistorius met the Coalition of the Willing in Brussels.',
        'Boris Pistorius a rencontré la coalition des volontaires à Bruxelles.',
        'fr',
      )),
    )
    expect(said(facts)).toEqual([
      ['Boris Pistorius', 'Boris Pistorius', 'agrees'],
      ['Coalition of the Willing', 'coalition des volontaires', 'agrees'],
      ['Brussels', 'Bruxelles', 'agrees'],
    ])
  })

  test('inflected, as an adjective, missing', async () => {
    const facts = nameFactsOf(
      ...(await pairOf(
        'Germany, France and Poland agreed.',
        'Německo a francouzská vláda souhlasily.',
        'cs',
      )),
    )
    expect(said(facts)).toEqual([
      ['Germany', 'Německo', 'agrees'],
      ['France', null, 'unsure'],
      ['Poland', null, 'missing'],
    ])
  })
})

describe('quotations beside their counterparts', () => {
  test.each<[string, string, string, string, [string, string | null, string][]]>([
    [
      'each with its own',
      '“Yes,” he said. “No.”',
      '« Oui », a-t-il dit. « Non. »',
      'fr',
      [
        ['Yes,', 'Oui', 'agrees'],
        ['No.', 'Non.', 'agrees'],
      ],
    ],
    ['none in the target', 'He said “yes”.', 'Il a dit oui.', 'fr', [['yes', null, 'missing']]],
    [
      'not as many',
      '“Yes,” he said. “No.”',
      '„Ja, nein.“',
      'de',
      [
        ['Yes,', null, 'unsure'],
        ['No.', null, 'unsure'],
      ],
    ],
    [
      'over several sentences',
      '“We must lead.',
      '„Wir müssen führen.',
      'de',
      [['We must lead.', 'Wir müssen führen.', 'agrees']],
    ],
    ['none', 'Peace.', 'Paix.', 'fr', []],
  ])('%s', async (_name, source, target, language, expected) => {
    expect(said(quotationFactsOf(...(await pairOf(source, target, language))))).toEqual(expected)
  })
})
