import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Nothing ends otherwise. */
export const inflection: Inflection = {
  after: '(?!)',
}
