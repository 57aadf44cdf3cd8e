import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Articles, plurals, genitive; consonants double, e comes and goes. */
export const inflection: Inflection = {
  after: 's|e|es|er|ers|en|ens|et|ets|erne|ernes|ene|enes|ne|nes|n|ns|t|ts|r|rs|rne|rnes|a|ede',
  falls: 'e|er|um',
  changes: [
    ['([bdfgklmnprst])$', '$1$1'],
    ['e([lnr])$', '$1'],
    ['([^aeiouy])\\1e([lnr])$', '$1$2'],
    ['a([^aeiouy]+)$', 'ae$1'],
  ],
}
