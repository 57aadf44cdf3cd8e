import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Cases of nouns and adjectives; stress has fallen with the marks. */
export const inflection: Inflection = {
  after:
    'α|ασ|αν|αι|ε|εσ|ει|εισ|η|ησ|ην|ηδεσ|ι|ια|ιασ|ιεσ|ιο|ιου|ιων|ιδα|ο|οι|οσ|ον|ου|ουσ|υ|υσ|ω|ων|ωσ|ωνα|εα|εων|εωσ|ματα|ματοσ|ματων|τα|τοσ|των|αδεσ|αδων|δεσ|δων|ιδεσ|ν|σ',
  falls: 'α|ασ|η|ησ|ο|οσ|ον|ι|υσ|εσ|οι|ου|ε|ια|εασ|σ|εισ|ιο',
  changes: [
    ['μα$', 'ματ'],
    ['ευσ$', 'ε'],
  ],
}
