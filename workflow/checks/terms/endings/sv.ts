import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Articles, plurals, genitive; e comes and goes. */
export const inflection: Inflection = {
  after:
    's|n|ns|en|ens|et|ets|t|ts|ar|ars|arna|arnas|er|ers|erna|ernas|or|ors|orna|ornas|r|rs|rna|rnas|na|nas|a|as|e|es|ne|nes|are|ares|aren|arens',
  falls: 'a|e|um',
  changes: [
    ['e([lnr])$', '$1'],
    ['([mn])$', '$1$1'],
    ['([mn])\\1e([lnr])$', '$1$2'],
  ],
}
