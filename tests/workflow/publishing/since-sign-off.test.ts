import { expect, test } from 'vitest'
import type { Article } from '@/workflow/publishing/article'
import { sinceSignOff } from '@/workflow/publishing/since-sign-off'

const article = (...texts: string[]): Article => ({
  format: 1,
  language: 'fr',
  slug: 'reunion',
  title: texts[0]!,
  blocks: texts.map((text) => ({ kind: 'paragraph', text, codes: [] })),
  changeNote: null,
})

const shown = (before: Article, after: Article) =>
  sinceSignOff(before, after).map((changes) =>
    changes
      .map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind])
      .join(''),
  )

test.each<[string, string[], string[], string[]]>([
  ['nothing', ['a', 'b'], ['a', 'b'], []],
  ['a word', ['Un', 'Deux mots ici'], ['Un', 'Deux phrases ici'], ['Deux -mots-+phrases+ ici']],
  ['a block more', ['Un'], ['Un', 'Deux'], ['+Deux+']],
  ['a block less', ['Un', 'Deux'], ['Un'], ['-Deux-']],
  ['one of two alike', ['Un', 'Un'], ['Un'], ['-Un-']],
  ['moved only', ['Un', 'Deux'], ['Deux', 'Un'], []],
])('what changed: %s', (_, before, after, expected) => {
  expect(shown(article(...before), article(...after))).toEqual(expected)
})

test.each<[string, string | null, string | null, string[]]>([
  ['a new one', null, 'Nouvelle.', ['+Nouvelle.+']],
  ['another one', 'Vieille.', 'Nouvelle.', ['+Nouvelle.+']],
  ['none any more', 'Vieille.', null, []],
  ['the same', 'Vieille.', 'Vieille.', []],
])('what changed of a change note: %s', (_, was, is, expected) => {
  const [before, after] = [was, is].map((changeNote) => ({ ...article('Un'), changeNote })) as [
    Article,
    Article,
  ]
  expect(shown(before, after)).toEqual(expected)
})
