import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Gender and number. */
export const inflection: Inflection = {
  after: 's|es|a|as|o|os|e|on|ona',
  falls: 'a|o|e|os|as',
  changes: [
    ['z$', 'c'],
    ['c$', 'qu'],
    ['g$', 'gu'],
  ],
}
