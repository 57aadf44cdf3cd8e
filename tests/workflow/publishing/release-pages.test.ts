import { expect, test } from 'vitest'
import { pagesOfRelease } from '@/workflow/publishing/release-pages'
import type { KnownEdition } from '@/workflow/publishing/release-pages'

/** "fr 1 live" or "fr 1 live b": language, version, state and address, `a` unless given. */
function editions(...described: string[]): KnownEdition[] {
  return described.map((words) => {
    const [language = '', version, state, slug = 'a'] = words.split(' ')
    const edition = { language, version: Number(version), state: state as KnownEdition['state'], slug }
    return { ...edition, id: `${language} ${version}` }
  })
}

/** Without the data that stands beside each version. */
const pages = (known: KnownEdition[], languages: string[] = []) =>
  pagesOfRelease(known, languages)
    .filter(({ kind }) => kind !== 'edition_json')
    .map(({ path, kind, editionId }) => `${path} ${kind}${editionId ? ` of ${editionId}` : ''}`)

test('what readers never knew has no page at all', () => {
  expect(pages([], ['en', 'fr'])).toEqual([])
})

test.each<[string, KnownEdition[], string[], string[]]>([
  [
    'a language without an edition answers where the others are',
    editions('en 1 live'),
    ['fr'],
    [
      'en/news/a release of en 1',
      'en/news/a/versions/1 version of en 1',
      'fr/news/a missing',
      'manifests/a.json manifest',
    ],
  ],
  [
    'a withdrawn and a removed one stand for their languages',
    editions('en 1 replaced', 'en 2 withdrawn', 'fr 1 removed'),
    [],
    [
      'en/news/a release of en 2',
      'en/news/a/versions/1 version of en 1',
      'en/news/a/versions/2 version of en 2',
      'fr/news/a release of fr 1',
      'fr/news/a/versions/1 version of fr 1',
      'manifests/a.json manifest',
    ],
  ],
  [
    'after a change of address each language moves with its own edition, and versions stay',
    editions('en 1 replaced', 'en 2 live b', 'fr 1 live'),
    ['de'],
    [
      'de/news/a missing',
      'de/news/b missing',
      'en/news/a moved of en 2',
      'en/news/a/versions/1 version of en 1',
      'en/news/b release of en 2',
      'en/news/b/versions/2 version of en 2',
      'fr/news/a release of fr 1',
      'fr/news/a/versions/1 version of fr 1',
      'fr/news/b moved of fr 1',
      'manifests/a.json manifest',
      'manifests/b.json manifest',
    ],
  ],
  [
    'what was removed is gone at every address it had',
    editions('fr 1 replaced', 'fr 2 removed b'),
    [],
    [
      'fr/news/a release of fr 2',
      'fr/news/a/versions/1 version of fr 1',
      'fr/news/b release of fr 2',
      'fr/news/b/versions/2 version of fr 2',
      'manifests/a.json manifest',
      'manifests/b.json manifest',
    ],
  ],
  [
    'an address that was taken back leads nowhere else',
    editions('en 1 replaced', 'en 2 replaced b', 'en 3 live'),
    [],
    [
      'en/news/a release of en 3',
      'en/news/a/versions/1 version of en 1',
      'en/news/a/versions/3 version of en 3',
      'en/news/b moved of en 3',
      'en/news/b/versions/2 version of en 2',
      'manifests/a.json manifest',
      'manifests/b.json manifest',
    ],
  ],
])('%s', (_, known, languages, expected) => {
  expect(pages(known, languages)).toEqual(expected)
})

test('every version stands beside itself as data', () => {
  const paths = pagesOfRelease(editions('en 1 replaced', 'en 2 live'), []).filter(
    ({ kind }) => kind === 'edition_json',
  )
  expect(paths.map(({ path, editionId }) => [path, editionId])).toEqual([
    ['en/news/a/versions/1.json', 'en 1'],
    ['en/news/a/versions/2.json', 'en 2'],
  ])
})
