import type { BoardRow } from '@/workflow/publishing/board-row'
import { languageName } from '@/workflow/text/language'
import { nationName } from '@/workflow/text/nation'

/** Names by language tag and by nation's code, in the interface language. */
export type Names = Record<string, string>

type Named = Pick<BoardRow, 'language' | 'nations' | 'frameLanguage'>

/** Names of languages alone. */
export const languageNames = (tags: readonly string[], inLanguage: string): Names =>
  Object.fromEntries(tags.map((tag) => [tag, capitalised(languageName(tag, inLanguage), inLanguage)]))

/** A language's name in the title of a page: its tag comes from an address, where anything may stand. */
export function nameAsked(tag: string, inLanguage: string): string {
  try {
    return languageNames([tag], inLanguage)[tag]!
  } catch {
    return tag
  }
}

/** Every name a board shows: given by the server, because browsers name languages differently. */
export function namesOf(rows: readonly Named[], inLanguage: string): Names {
  const languages = rows.flatMap(({ language, frameLanguage }) => [
    language,
    ...(frameLanguage ? [frameLanguage] : []),
  ])
  return Object.fromEntries([
    ...Object.entries(languageNames(languages, inLanguage)),
    ...rows.flatMap(({ nations }) => nations).map((code) => [code, nationName(code, inLanguage)]),
  ])
}

const capitalised = (name: string, language: string) => {
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase(language) + rest.join('')
}
