import { direction } from '@/workflow/text/language'
import type { SourceFindingCode } from './source-finding'

/** One fault as a pattern; `languages` are the base languages it is written for, all where absent. */
export type SourceRule = {
  code: SourceFindingCode
  pattern: RegExp
  languages?: readonly string[]
  suggestion?: (match: RegExpExecArray) => string | undefined
  /** A match that is no fault after all. */
  except?: (match: RegExpExecArray, language: string) => boolean
}

/** Offices that a name follows, and what stands after a name: together they have lost it. */
const office =
  '(?:Secretary|Minister|President|Chancellor|Ambassador|Commissioner|Chief|Admiral|General|Marshal|Commander|Director|Chair|Spokesperson)'
const afterName = '(?:MP|MEP|MSP|MS|MLA|TD|PC|QC|KC|CB|KCB|GCB|CBE|OBE|MBE|CMG|KCMG|DBE|KBE|DSO)'
const verb = '(?:is|was|has|had|will|would|said|says|added|told|met|announced|and)'

/** Words that are written twice on purpose. */
const twice: Readonly<Record<string, readonly string[]>> = {
  en: ['had', 'that', 'very', 'so', 'bye', 'ha', 'no', 'is'],
  fr: ['nous', 'vous', 'très', 'en'],
  de: ['die', 'der', 'das', 'sie', 'den', 'dem'],
  nl: ['die', 'dat', 'zij', 'ze', 'je', 'heel'],
  es: ['muy', 'no'],
  it: ['via', 'piano', 'molto'],
  pt: ['muito', 'não'],
}

const weekdays = new Map<string, string>()
function weekdaysOf(language: string): string {
  const known = weekdays.get(language)
  if (known) return known
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    new Date(Date.UTC(2024, 0, day)).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' }),
  )
  const made = days.join('|').toLocaleLowerCase(language)
  weekdays.set(language, made)
  return made
}

const instruction =
  /^(?:to ?day|tomorrow|yesterday|tonight|this (?:morning|afternoon|evening)|sic|ends|more|check|link|date|time|embargo|draft|note|nb|photo|image|hold|stet|\d{1,2} \p{L}+(?: \d{4})?)\b/iu

export const sourceRules: readonly SourceRule[] = [
  { code: 'missing_name', pattern: /,\s+,(?:\s+,)*/gu },
  {
    code: 'missing_name',
    pattern: new RegExp(`(?<=\\b${office}) (?=${afterName}\\b)`, 'gu'),
    languages: ['en'],
  },
  {
    code: 'missing_name',
    pattern: new RegExp(
      `\\b(?:Mr|Mrs|Ms|Prof)\\.? (?=${verb}\\b)|\\b(?:Mr|Mrs|Ms|Prof)\\.?(?=\\s*[,;])`,
      'gu',
    ),
    languages: ['en'],
  },
  {
    code: 'doubled_punctuation',
    pattern: /([,;:])\1+|(?<![.…])\.\.(?![.…])|[,;:]\.(?!\d|\.)|[!?]\.(?![.\p{L}])|,[;:]|;,/gu,
    suggestion: ([all]) => (/[!?]/u.test(all) ? all.charAt(0) : /^[,;:]\.$/u.test(all) ? '.' : all.charAt(0)),
  },
  {
    code: 'doubled_word',
    pattern: /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}+)(\s+)\1(?![\p{L}\p{M}\p{N}'’-])/giu,
    suggestion: (match) => match[1],
    except: ([all, word = ''], language) => {
      const second = all.slice(-word.length)
      const isName = /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(second)
      return isName || (twice[language.split('-')[0] ?? ''] ?? []).includes(word.toLowerCase())
    },
  },
  {
    code: 'editors_mark',
    pattern: /\[([^[\]]{1,60})\]\s?/gu,
    suggestion: () => '',
    except: ([, inside = ''], language) => {
      const isDay = new RegExp(`^(?:${weekdaysOf(language)})\\b`, 'iu').test(
        inside.toLocaleLowerCase(language),
      )
      return !isDay && !instruction.test(inside)
    },
  },
  {
    code: 'placeholder',
    pattern:
      /\[(?:\s+|x{2,}|tbc|tbd|tba|insert\b[^[\]]{0,60}|(?:full |first |last )?names?|name of [^[\]]{1,40}|title|quote|number|amount|place|location|figure|url)\]|\{\{?[^{}]{1,40}\}\}?|<(?:name|insert|date|title|number)[^<>]{0,40}>/giu,
  },
  {
    code: 'placeholder',
    pattern:
      /(?<![\p{L}\p{N}])(?:TBC|TBD|TBA|X{4,}|xxx+)(?![\p{L}\p{N}])|(?<=[£$€] ?)X{1,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])XX(?=%| (?:million|billion|thousand|people|nations|countries|January|February|March|April|May|June|July|August|September|October|November|December|\p{N}))|_{3,}|lorem ipsum/gu,
  },
  {
    code: 'control_character',
    pattern:
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFD]|[\u{E0000}-\u{E007F}\u{F0000}-\u{10FFFD}]/gu,
    suggestion: ([all]) => (all === '\uFFFD' ? undefined : ''),
    except: ([all], language) => /[\u200E\u200F\u061C]/u.test(all) && direction(language) === 'rtl',
  },
]
