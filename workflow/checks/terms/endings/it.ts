import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Gender and number; h keeps c and g hard. */
export const inflection: Inflection = {
  after: 'a|e|i|o|he|hi|ie|io|ia|ii|essa|esse',
  falls: 'a|e|i|o|ia|io|ie',
  changes: [['tor$', 'tric']],
}
