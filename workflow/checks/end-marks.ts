export type EndMark = 'stop' | 'question' | 'exclamation' | 'colon' | 'semicolon' | 'ellipsis'

export const endMarks: Readonly<Record<string, EndMark>> = {
  '.': 'stop',
  '。': 'stop',
  '．': 'stop',
  '।': 'stop',
  '۔': 'stop',
  '։': 'stop',
  '?': 'question',
  '？': 'question',
  '؟': 'question',
  '\u037E': 'question',
  '!': 'exclamation',
  '！': 'exclamation',
  ':': 'colon',
  '：': 'colon',
  ';': 'semicolon',
  '；': 'semicolon',
  '؛': 'semicolon',
  '…': 'ellipsis',
}

type Marks = Record<EndMark, string>

const latin: Marks = { stop: '.', question: '?', exclamation: '!', colon: ':', semicolon: ';', ellipsis: '…' }
const arabic: Marks = { ...latin, question: '؟', semicolon: '؛' }
const wide: Marks = {
  stop: '。',
  question: '？',
  exclamation: '！',
  colon: '：',
  semicolon: '；',
  ellipsis: '…',
}
const danda: Marks = { ...latin, stop: '।' }

/** French puts a no-break space before the double marks (Lexique des règles typographiques). */
const french: Marks = {
  ...latin,
  question: '\u202F?',
  exclamation: '\u202F!',
  colon: '\u00A0:',
  semicolon: '\u202F;',
}

const byLanguage: Readonly<Record<string, Marks>> = {
  ar: arabic,
  bn: danda,
  el: { ...latin, question: ';', semicolon: '·' },
  fa: arabic,
  fr: french,
  hi: danda,
  ja: wide,
  ur: { ...arabic, stop: '۔' },
  zh: wide,
}

const base = (language: string) => language.split('-')[0] ?? ''

export const marksFor = (language: string): Marks =>
  language === 'fr-CA' ? { ...latin, colon: '\u00A0:' } : (byLanguage[base(language)] ?? latin)

/** Thai, Lao, Khmer and Burmese end a sentence with a space, or a mark of their own. */
export const endsWithoutStop = (language: string): boolean =>
  ['th', 'lo', 'km', 'my'].includes(base(language))

/** Armenian puts its question and exclamation marks inside the word. */
export const writesOtherwise = (language: string): boolean => base(language) === 'hy'
