import { byLanguage } from '@/workflow/intake/segmentation-rules/by-language'
import { languageName } from '@/workflow/text/language'

/** The languages with rules of their own, those without that sentences are often cut in, and the one that is shown. */
export function languageChoices(language: string, shown: string): { value: string; label: string }[] {
  const compare = new Intl.Collator(language).compare
  return [...new Set([...Object.keys(byLanguage), 'ja', 'ko', 'zh', shown])]
    .map((tag) => ({ value: tag, label: `${languageName(tag, language)} (${tag})` }))
    .toSorted((a, b) => compare(a.label, b.label))
}
