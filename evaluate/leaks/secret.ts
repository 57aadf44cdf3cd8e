import type { Target } from '@/tests/e2e/access/world'

/** A word that stands nowhere else, and what has to be known to be allowed to read it. */
export type Secret = {
  word: string
  what: 'title' | 'text' | 'speaker' | 'address' | 'translation'
  of: Target
  /** The language whose page says it; null: its address, which all of them have. */
  language: string | null
}

/** What a release of the access tests says that nothing else says. */
export const secretsOf = (of: Target): Secret[] => [
  { word: of.words.title, what: 'title', of, language: 'en' },
  { word: of.words.text, what: 'text', of, language: 'en' },
  { word: of.words.translation, what: 'translation', of, language: 'fr' },
]

/** Which of these secrets stand in texts, however they are written. */
export function found(secrets: readonly Secret[], texts: readonly string[]): Secret[] {
  const all = texts.join('\n').toLowerCase()
  return secrets.filter(({ word }) => all.includes(word.toLowerCase()))
}
