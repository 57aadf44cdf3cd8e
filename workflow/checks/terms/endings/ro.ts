import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Articles behind, cases, plurals; consonants and diphthongs change. */
export const inflection: Inflection = {
  after:
    'a|ul|ului|ule|i|ii|iii|e|ei|ele|elor|ile|ilor|lor|l|lui|le|uri|uril[eo]r?|u|o|ea|iei|ia|ie|iil[eo]r?|ua|iul|iului|ori|orii|orilor|oare|oarea|oarei|oarele|oarelor|asa|asei|ati|atil[eo]r?|ata|ate|atii|atia|atiei|tii',
  falls: 'a|e|u|ie|ia|ea|i|o|ul|le',
  changes: [
    ['d$', 'z'],
    ['z$', 'j'],
    ['sc$', 'st'],
    ['l$', ''],
    ['oa([^aeiou]+)$', 'o$1'],
    ['o([^aeiou]+)$', 'oa$1'],
    ['ea([^aeiou]+)$', 'e$1'],
    ['e([^aeiou]+)$', 'ea$1'],
    ['a([^aeiou]+)$', 'e$1'],
  ],
}
