import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Plurals; the genitive stands after an apostrophe. */
export const inflection: Inflection = {
  after: 's|es',
  falls: 'y|fe?',
  changes: [
    ['y$', 'ie'],
    ['fe?$', 've'],
    ['man$', 'men'],
  ],
}
