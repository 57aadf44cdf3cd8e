import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Plurals, possessives and cases, one after another; k, p, t, ç soften. */
export const inflection: Inflection = {
  after:
    '(?:l[ae]r)?(?:[iu]?m|[iu]?n|s?[iu]n?|[iu]?m[iu]z|[iu]?n[iu]z)?(?:[yn]?[iu]n?|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|n?c[ae]|s[iu]z|l[iu]k?|n[iu]n)?(?:k[iu])?(?:l[ae]r)?(?:[iu]n?|[dt][ae]|n[dt][ae]n?)?(?:d[iu]r|t[iu]r)?',
  changes: [
    ['k$', 'g'],
    ['p$', 'b'],
    ['t$', 'd'],
    ['nk$', 'ng'],
    ['([aeiou])([^aeiou])[iu]([^aeiou])$', '$1$2$3'],
  ],
}
