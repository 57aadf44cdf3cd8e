import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Cases; consonants change before -i, e, o and ie come and go. */
export const inflection: Inflection = {
  after:
    'a|e|i|y|u|o|ou|em|ech|ich|ach|am|um|ami|emi|imi|ymi|mi|mi|ovi|ove|ovia|ov|om|och|ho|eho|emu|mu|m|im|ym|ych|ej|iu|ia|ie|iam|iach|iami|ata|at[aeiou]|in|in[aeiouy]|ova|ovej|ovu|ovou|ovo|ovho',
  falls: 'a|e|i|y|o|u|um|us|ie|ia|eho|ho',
  changes: [
    ['k$', 'c'],
    ['ch$', 's'],
    ['h$', 'z'],
    ['g$', 'z'],
    ['e([^aeiouy])$', '$1'],
    ['o([^aeiouy])$', '$1'],
    ['([^aeiouy])([^aeiouy])$', '$1ie$2'],
    ['([^aeiouy])([^aeiouy])$', '$1e$2'],
    ['([^aeiouy])([^aeiouy])$', '$1o$2'],
  ],
}
