import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Cases and the dual; k, g, h change, e comes and goes. */
export const inflection: Inflection = {
  after:
    'a|e|i|o|u|om|em|ama|ema|oma|ima|ami|emi|imi|am|ah|ih|eh|im|ov|ev|ove|eve|ega|emu|em|ju|jo|ji|ja|je|jem|jev|jih|ji|jah|jami|jam|ta|te|ti|tom|tov|in|in[aeiou]|in[aeiou][gm]?[au]?|ov[aeiou]|ev[aeiou]|n|v|m',
  falls: 'a|e|i|o|u',
  changes: [
    ['k$', 'c'],
    ['g$', 'z'],
    ['h$', 's'],
    ['e([^aeiou])$', '$1'],
    ['e([lr])$', '$1'],
    ['([^aeiou])([^aeiou])$', '$1e$2'],
    ['r$', 'rj'],
    ['l$', 'lj'],
  ],
}
