import type { SegmentationRules } from './rules'

/** One rule of an SRX document: what must stand before and after a place, and what it is for. */
export type SrxRule = { isBreak: boolean; before: string; after: string; says: string }

const closers = `["'”’“»)\\]]*`
const openers = `["'“„”«»‘(\\[¿¡]*`
const wordStart = String.raw`(?<![\p{L}\p{M}\p{N}])`
const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}])`

const literal = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s`)
const capitalised = (text: string): string => {
  const first = text.charAt(0)
  const isCased = first.toUpperCase() !== first && text.length > 2
  return isCased ? `[${first.toUpperCase()}${first}]${literal(text.slice(1))}` : literal(text)
}
/** Longest first: the first alternative that fits is taken. */
const anyOf = (texts: readonly string[], write: (text: string) => string): string =>
  `(?:${[...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map(write)
    .join('|')})`

const rule = (isBreak: boolean, before: string, after: string, says: string): SrxRule => ({
  isBreak,
  before,
  after,
  says,
})

/** What a language's rules say as regular expressions, in the order in which they are tried. */
export function srxRules(rules: SegmentationRules): SrxRule[] {
  const starters = rules.starters?.length
    ? `${openers}${anyOf(rules.starters, literal)}${wordEnd}`
    : undefined
  const list = (abbreviations: readonly string[] = []) =>
    abbreviations.length > 0 ? `${wordStart}${anyOf(abbreviations, capitalised)}` : undefined
  const unlessStarter = (before: string, says: string) => [
    ...(starters ? [rule(true, before, starters, `${says}: before a word that begins sentences`)] : []),
    rule(false, before, '', says),
  ]
  const [never, seldom, mostly, heads] = [rules.never, rules.seldom, rules.mostly, rules.beforeFigure].map(
    list,
  )
  const letters = rules.letterWords && list(rules.letterWords.map((letter) => `${letter}.`))
  const ends = rules.ends?.length ? anyOf(rules.ends, literal) : undefined
  return [
    ...(mostly
      ? [
          rule(
            true,
            String.raw`\p{N}\s${anyOf(rules.mostly ?? [], capitalised)}${closers}\s+`,
            `${openers}\\p{Lu}`,
            'measures',
          ),
        ]
      : []),
    ...(heads
      ? [
          rule(
            false,
            String.raw`${heads}\s+`,
            String.raw`[£$€§]?(?:\p{N}|[IVXLC]+${wordEnd})`,
            'figures after abbreviations',
          ),
        ]
      : []),
    ...(never ? [rule(false, String.raw`${never}\s+`, '', 'abbreviations that end no sentence')] : []),
    ...(mostly
      ? [
          rule(
            true,
            String.raw`${mostly}${closers}\s+`,
            String.raw`${openers}[\p{Lu}\p{N}]`,
            'abbreviations that end one mostly',
          ),
        ]
      : []),
    ...(seldom ? unlessStarter(String.raw`${seldom}${closers}\s+`, 'abbreviations that end one seldom') : []),
    ...(letters
      ? [rule(true, String.raw`${letters}${closers}\s+`, `${openers}\\p{Lu}`, 'words of one letter')]
      : []),
    ...(rules.ordinals
      ? unlessStarter(String.raw`(?<![\p{L}\p{N}.,:–-])(?:\p{N}{1,3}|[IVX]+)\.\s+`, 'ordinals').map((one) =>
          one.isBreak ? one : { ...one, after: String.raw`${openers}\p{L}` },
        )
      : []),
    ...(starters
      ? [
          rule(
            true,
            String.raw`(?<![\p{L}\p{M}\p{N}/°])(?:\p{L}\.)+${closers}\s+`,
            starters,
            'initials: before a word that begins sentences',
          ),
        ]
      : []),
    ...(rules.saying
      ? [
          rule(
            false,
            String.raw`[?!]["”»’“']\s+`,
            String.raw`(?:\p{Lu}\S*\s+){1,5}?${anyOf(rules.saying, literal)}${wordEnd}`,
            'a speaker after a quotation',
          ),
        ]
      : []),
    ...(ends
      ? [
          rule(
            true,
            String.raw`${ends}${closers}\s+`,
            String.raw`${openers}[\p{Lu}\p{N}]`,
            'marks of this language',
          ),
        ]
      : []),
  ]
}

/** What holds in every language, after its own. */
export const srxRulesOfAll: readonly SrxRule[] = [
  rule(false, String.raw`(?<![\p{L}\p{M}\p{N}/°])(?:\p{L}\p{M}*\.-?)+\s+`, '', 'initials'),
  rule(false, String.raw`(?<![\p{N}.,])\p{N}{1,2}\.\s+`, String.raw`\p{N}{1,2}\.`, 'dates'),
  rule(
    false,
    String.raw`^\s*[(\[]?(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,4})[.)\]]+\s+`,
    '',
    'a mark that heads a point',
  ),
  rule(false, String.raw`(?<!\.)\s\.\s\.\s\.\s+`, '', 'a pause'),
  rule(false, String.raw`[.!?…]${closers}\s+`, String.raw`${openers}\p{Ll}(?!\p{Lu})`, 'small letters'),
  rule(false, String.raw`[.!?…]${closers}\s+`, String.raw`[\p{P}\s]*$`, 'nothing follows'),
  rule(
    false,
    String.raw`[.!?…]${closers}\s+`,
    String.raw`[»”)\]](?:\s|$)`,
    'closing marks set off by a space',
  ),
  rule(true, String.raw`[.!?…]+${closers}\s+(?:[»”)\]]+\s+)?`, String.raw`\S`, 'the end of a sentence'),
  rule(
    false,
    String.raw`[。！？｡．][\p{Pe}\p{Pf}]+`,
    '[とっなのをがやも、]',
    'words that hang on a quotation',
  ),
  rule(
    true,
    String.raw`[。！？｡．]+[\p{Pe}\p{Pf}]*`,
    String.raw`[^\p{Pe}\p{Pf}。！？｡．]`,
    'ideographic full stops',
  ),
  rule(true, String.raw`[।॥።፧؟۔։]+\s*`, String.raw`\S`, 'full stops of other scripts'),
]
