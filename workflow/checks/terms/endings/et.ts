import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Fourteen cases after the genitive vowel; consonants weaken. */
export const inflection: Inflection = {
  after:
    '(?:[aeiou]{0,2}|[aeiou]?(?:d|t|te|de|i|ide|se|sse|sed|sesse|ste|sid))(?:d|t|s|st|sse|l|lt|le|ks|ni|na|ta|ga|id|sid|de|te|tel|test|tes|tele|telt|del|dest|dele|delt|dega|tega|h[aeiou])?(?:ki|gi)?',
  falls: 'ne|[aeiou]|s',
  changes: [
    ['ne$', 's'],
    ['kk([aeiou]?)$', 'k$1'],
    ['pp([aeiou]?)$', 'p$1'],
    ['tt([aeiou]?)$', 't$1'],
    ['k([aeiou]?)$', 'g$1'],
    ['p([aeiou]?)$', 'b$1'],
    ['t([aeiou]?)$', 'd$1'],
    ['nd$', 'nn'],
    ['ld$', 'll'],
    ['rd$', 'rr'],
    ['mb$', 'mm'],
    ['d([aeiou])$', 'j'],
    ['g([aeiou]?)$', '$1'],
    ['b([aeiou]?)$', 'v$1'],
    ['e([lrmn])$', '$1'],
  ],
}
