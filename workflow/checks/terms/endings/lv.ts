import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Cases of nouns and adjectives; consonants soften, mostly by marks alone. */
export const inflection: Inflection = {
  after:
    's|a|am|u|i|us|iem|os|is|im|e|es|ei|em|as|ai|aja|ajam|ajai|ajas|ajos|ajiem|ajie|aj[aeiou]|o|os|um|ie|iem|ija|ju|ji|jos|jiem|ja|jas|jai|am|ata|ums|ama|uma|umam|umus|umi|umu',
  falls: 's|is|us|a|e|i|as|es|ais|u',
  changes: [
    ['([bpmv])$', '$1j'],
    ['t$', 's'],
    ['d$', 'z'],
    ['st$', 's'],
  ],
}
