import { describe, expect, test } from 'vitest'
import { looked, mended } from '@/tests/workflow/checks/looked'
import { addresses } from '@/workflow/checks/addresses'

const look = async (...pair: [source: string, target: string, language: string]) =>
  (await looked(addresses, pair)).map(({ severity, code }) => `${severity} ${code}`)

describe('addresses', () => {
  test.each([
    ['as it is', 'See https://www.gov.uk/news.', 'Voir https://www.gov.uk/news.', []],
    [
      'before another mark',
      'See https://www.gov.uk/news.',
      '詳細は（https://www.gov.uk/news）をご覧ください。',
      [],
    ],
    ['in French marks', 'See “www.gov.uk”.', 'Voir « www.gov.uk ».', []],
    ['gone', 'See https://www.gov.uk/news.', 'Voir le site.', ['error address_missing']],
    [
      'another host',
      'See https://www.gov.uk/news.',
      'Voir https://www.gov.fr/news.',
      ['error address_changed'],
    ],
    [
      'the same host’s page in the language',
      'See https://www.nato.int/en/news.',
      'Voir https://www.nato.int/fr/news.',
      ['warning address_changed'],
    ],
    ['without its protocol', 'See https://www.gov.uk/news/', 'Voir www.gov.uk/news', []],
    ['mail', 'Write to press.office@mod.uk.', 'Écrivez à press.office@mod.uk.', []],
    ['mail changed', 'Write to press@mod.uk.', 'Écrivez à presse@mod.uk.', ['error address_changed']],
    ['mail gone', 'Write to press@mod.uk.', 'Écrivez-nous.', ['error address_missing']],
    ['telephone', 'Call +44 20 7218 9000.', 'Appelez le +44 20 72 18 90 00.', []],
    ['from abroad', 'Call 020 7218 9000.', 'Appelez le +44 (0)20 7218 9000.', []],
    ['a figure changed', 'Call +44 20 7218 9000.', 'Appelez le +44 20 7218 9001.', ['error address_changed']],
    ['a handle', 'Follow @DefenceHQ.', 'Suivez @DefenceHQ.', []],
    ['a handle gone', 'Follow @DefenceHQ.', 'Suivez le ministère.', ['error address_missing']],
    ['two, one gone', 'See www.a.org/x and www.b.org/y.', 'Voir www.a.org/x.', ['error address_missing']],
    ['a firm', 'Bought on Amazon.com.', 'Acheté chez Amazon.', ['warning address_missing']],
    ['a firm’s ending', 'Bought on Amazon.com.', 'Ostettu Amazon.comista.', []],
    ['a new sentence is none', 'They met.Then they left.', 'Ils se sont vus.', []],
    ['a year range and a score are none', 'In 2019-2020 they won 3-2 (0-1).', 'En 2019-2020, 3-2.', []],
  ])('%s', async (_, source, target, expected) => {
    expect(await look(source, target, 'fr')).toEqual(expected)
  })

  test('one key puts it back', async () => {
    const target = 'Écrivez à presse@mod.uk.'
    const findings = await looked(addresses, ['Write to press@mod.uk.', target, 'fr'])
    expect(mended(target, findings)).toBe('Écrivez à press@mod.uk.')
  })
})
