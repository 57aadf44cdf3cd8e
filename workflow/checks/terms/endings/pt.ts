import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Gender and number; -m, -l and -ão change. */
export const inflection: Inflection = {
  after: 's|es|a|as|o|os|e|ns|is|oes|aes|aos|eis|ais|ois|uis|ens|ona',
  falls: 'a|o|e|m|l|ao|il|el|al|ol|os|as',
  changes: [
    ['z$', 'c'],
    ['c$', 'qu'],
    ['g$', 'gu'],
  ],
}
