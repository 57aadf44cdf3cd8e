import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Seven cases; consonants soften, e comes and goes, ó and o, ą and ę alternate. */
export const inflection: Inflection = {
  after:
    'a|e|i|y|o|u|ow|owi|owie|owa|owej|em|iem|iom|om|am|ami|iami|ach|iach|ie|ia|iu|io|iow|ego|iego|emu|iemu|ej|iej|a|im|ym|ich|ych|imi|ymi|mi|ii|yi|ie|eni|eniu|eniem|enia|ska|skiej|n',
  falls: 'a|e|i|y|o|u|um|us|ia|ie|io|ow',
  changes: [
    ['k$', 'c'],
    ['ch$', 's'],
    ['g$', 'dz'],
    ['r$', 'rz'],
    ['t$', 'ci'],
    ['t$', 'c'],
    ['d$', 'dzi'],
    ['d$', 'dz'],
    ['st$', 'sci'],
    ['zd$', 'zdzi'],
    ['o([^aeiouy]+)$', 'o$1'],
    ['a([^aeiouy]+)$', 'e$1'],
    ['ie([^aeiouy])$', '$1'],
    ['e([^aeiouy])$', '$1'],
    ['([^aeiouy])([^aeiouy])$', '$1e$2'],
    ['i?a([^aeiouy]+)$', 'ie$1'],
    ['ec$', 'c'],
  ],
}
