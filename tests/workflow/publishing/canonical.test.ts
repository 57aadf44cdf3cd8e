import { expect, test } from 'vitest'
import type { Article } from '@/workflow/publishing/article'
import { articleHash, canonicalJson } from '@/workflow/publishing/canonical'

const article: Article = {
  format: 1,
  language: 'fr',
  slug: 'ports',
  title: 'Été',
  blocks: [{ kind: 'title', text: 'Été', codes: [] }],
  changeNote: null,
}

const json =
  '{"blocks":[{"codes":[],"kind":"title","text":"Été"}],"changeNote":null,"format":1,"language":"fr","slug":"ports","title":"Été"}'

test('an article is written down with its names in order and nothing between them', () => {
  expect(canonicalJson(article)).toBe(json)
})

test('the hash does not depend on the order in which an article was made', () => {
  const { title, ...others } = article
  expect(articleHash({ title, ...others })).toBe(articleHash(article))
  expect(articleHash(article)).toBe('3be40f377ce9c27d1e4e4e997e0e4ab0d2bbd9d25f33aa8c31ef3516a69a5a0f')
})

test('every part that a sign-off binds changes the hash', () => {
  const others: Article[] = [
    { ...article, language: 'de' },
    { ...article, slug: 'port' },
    { ...article, title: 'Ete' },
    { ...article, changeNote: '' },
    { ...article, blocks: [{ kind: 'title', text: 'Été.', codes: [] }] },
    { ...article, blocks: [{ kind: 'heading', text: 'Été', codes: [] }] },
    {
      ...article,
      blocks: [{ kind: 'title', text: 'Été', codes: [{ number: 0, type: 'break', role: 'single' }] }],
    },
  ]
  expect(new Set([article, ...others].map(articleHash)).size).toBe(others.length + 1)
})
