import { direction } from '@/workflow/text/language'

/** Attributes for words in one language on a page in another. */
export const foreign = (of: string, on: string): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  of === on ? {} : { lang: of, dir: direction(of) }
