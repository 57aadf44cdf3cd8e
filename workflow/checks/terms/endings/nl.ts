import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Plurals and the adjective’s e; vowels and consonants single or double. */
export const inflection: Inflection = {
  after: 's|en|e|n|ers|er|es|je|jes|eren|i|in|innen|se',
  falls: 'e|en|um|us',
  changes: [
    ['(a|e|o|u)\\1([^aeiou])$', '$1$2'],
    ['([bdfgklmnprst])$', '$1$1'],
    ['f$', 'v'],
    ['s$', 'z'],
    ['heid$', 'hed'],
  ],
}
