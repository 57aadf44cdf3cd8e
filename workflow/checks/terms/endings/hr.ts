import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Seven cases; k, g, h become c, z, s or č, ž, š; a and e come and go. */
export const inflection: Inflection = {
  after:
    'a|e|i|o|u|om|em|ama|ima|ovi|ove|ova|ovima|evi|eva|evima|eve|og|oga|oj|om|ome|omu|ih|im|ih|ima|eg|ega|em|emu|iju|ju|ija|ije|iji|ijom|ijama|ov|ov[aeiou]|in|in[aeiou]|ina|inog',
  falls: 'a|e|i|o|u',
  changes: [
    ['k$', 'c'],
    ['g$', 'z'],
    ['h$', 's'],
    ['a([^aeiou])$', '$1'],
    ['e([^aeiou])$', '$1'],
    ['([^aeiou])([^aeiou])$', '$1a$2'],
    ['o$', 'l'],
    ['io$', 'jel'],
    ['tk$', 'c'],
  ],
}
