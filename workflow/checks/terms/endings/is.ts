import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Cases, the article behind, plurals; a becomes ö in -um and elsewhere. */
export const inflection: Inflection = {
  after:
    's|i|a|ar|ir|ur|um|u|r|n|d|t|nn|nu|nni|na|num|ns|nna|nnar|nir|anna|inn|inum|ins|in|ina|inni|innar|id|inu|an|ann|annum|ans|una|unnar|unni|urinn|arnir|irnar|arnar|urnar|irnir|unum|anna|ara|ri|rar|rum|ra|an|it|it|v[aeiou]|ju|ja|jar|jum|jar|s|ss|sins|sinn',
  falls: 'ur|r|a|i|inn|id|n|l|s|ir|ar|u|in|ann',
  changes: [
    ['a([^aeiou]+)$', 'o$1'],
    ['u(n|l|r|m)$', '$1'],
    ['i(n|l|r|m|ll)$', '$1'],
    ['o([^aeiou]+)$', 'a$1'],
    ['ey([^aeiou]+)$', 'au$1'],
  ],
}
