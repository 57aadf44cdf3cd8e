import { interfaceLanguage } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { languageName } from '@/workflow/text/language'
import { termLanguages } from '@/workflow/translation/terms/term-languages'

export type Choice = { value: string; label: string }

/** The languages of the termbase by their names, all and those this person writes. */
export async function languageChoices(): Promise<{ all: Choice[]; own: Choice[] }> {
  const languages = await shown(termLanguages)
  const language = await interfaceLanguage()
  const { compare } = new Intl.Collator(language)
  const choice = ({ tag }: { tag: string }) => ({ value: tag, label: languageName(tag, language) })
  const named = (given: typeof languages) => given.map(choice).toSorted((a, b) => compare(a.label, b.label))
  return { all: named(languages), own: named(languages.filter(({ editable }) => editable)) }
}
