import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Cases, plurals, the feminine; umlauts have fallen with the marks. */
export const inflection: Inflection = {
  after: 's|es|e|en|n|er|ern|em|ers|ens|in|innen|nen|ns|se|sen|ses|sche|schen|scher|sches|schem',
  falls: 'e|en|er|r|um|us|es|a',
}
