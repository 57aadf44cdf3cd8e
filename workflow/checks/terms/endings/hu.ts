import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Plurals, possessives and cases, one after another; -val and -vá take the consonant before. */
export const inflection: Inflection = {
  after:
    '[aeiou]?(?:k|i|ik|j|ja|je|jai|jei|jak|jat|jet|jan|jen|jaban|jeben|m|d|nk|tok|tek|uk|juk|ai|ei|aik|eik|jaik|jeik|e|a|ja|je|ink|im|id)?(?:[aeo]?t|nak|nek|ban|ben|ba|be|bol|rol|tol|hoz|hez|nal|nel|ra|re|[aeo]?n|val|vel|[b-df-hj-np-tvwz]{1,2}[ae]l|ig|ert|kent|va|ve|[b-df-hj-np-tvwz][ae]|kor|ul)?(?:e|i|beli|is)?',
  changes: [
    ['([aeiou][^aeiou]*)e([lrm])$', '$1$2'],
    ['([aeiou][^aeiou]*)o([lrm])$', '$1$2'],
    ['a([^aeiou])$', '$1'],
  ],
}
