import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Seven cases; k, h, ch, g, r become c, z, š, z, ř; e comes and goes. */
export const inflection: Inflection = {
  after:
    'a|e|i|y|u|o|ou|em|ech|ich|ach|am|um|ami|emi|imi|ymi|mi|ovi|ove|uv|u|ho|eho|emu|mu|m|im|ym|ych|ata|ete|eti|at|aty|ova|ovo|ovy|ovu|ovou|ovych|in|ina|iny|inou|ini|ii|ie',
  falls: 'a|e|i|y|o|u|um|us|os|eho|ho',
  changes: [
    ['k$', 'c'],
    ['h$', 'z'],
    ['ch$', 's'],
    ['g$', 'z'],
    ['(ck)$', 'ct'],
    ['(sk)$', 'st'],
    ['([^aeiouy])e([^aeiouy])$', '$1$2'],
    ['([^aeiouy])([^aeiouy])$', '$1e$2'],
    ['i([^aeiouy])$', 'e$1'],
    ['u([^aeiouy])$', 'o$1'],
  ],
}
