import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Plurals; the genitive stands after an apostrophe. */
export const inflection: Inflection = {
  after: 's|es',
  changes: [
    ['([^aeiou])y$', '$1ie'],
    ['fe?$', 've'],
    ['man$', 'men'],
  ],
}
