/** A number written in digits. `value` is canonical: ASCII digits, a decimal point, no superfluous zeros. */
export type Numeral = {
  start: number
  end: number
  written: string
  value: string
  /** Its separators are another language's: "434,000" in Spanish. */
  foreign: boolean
  /** Its runs of digits, read one by one: 12.02.2025 is 12, 2, 2025. */
  runs: string[]
}

type Separators = { group: RegExp; decimal: RegExp }

const token = /\p{Nd}+(?:[.,٫٬'’\u00A0\u202F\u2009 ]\p{Nd}+)*/gu
/** Group everywhere: no-break and thin spaces, and the Arabic thousands separator. */
const groupsEverywhere = '\u00A0\u202F\u2009٬'
const known = new Map<string, Separators>()

/** How a language groups thousands and marks decimals (CLDR, through Intl). */
function separatorsOf(language: string): Separators {
  const seen = known.get(language)
  if (seen) return seen
  const parts = new Intl.NumberFormat(language).formatToParts(-1234567.8)
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const group = sign('group')
  const isSwiss = /['’]/u.test(group)
  const groups = `${groupsEverywhere}${/\s/u.test(group) ? ' ' : isSwiss ? "'’" : group}`
  const separators = {
    group: new RegExp(`^[${groups}]$`, 'u'),
    // Swiss German has a point in amounts of money and a comma elsewhere (Bundeskanzlei, Schreibweisungen).
    decimal: new RegExp(`^[${sign('decimal')}${isSwiss ? ',' : ''}٫]$`, 'u'),
  }
  known.set(language, separators)
  return separators
}

/** ISO 80000-1 groups by spaces in every language. */
const spaced = (decimal: RegExp): Separators => ({ group: /^[\u00A0\u202F\u2009 ]$/u, decimal })

const pointAndComma: readonly Separators[] = [
  { group: /^,$/u, decimal: /^\.$/u },
  { group: /^\.$/u, decimal: /^,$/u },
]

const isDigit = (codePoint: number) => /\p{Nd}/u.test(String.fromCodePoint(codePoint))

/** A decimal digit of any script as 0–9: Unicode keeps each script's ten in order. */
export const toAsciiDigits = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- the plain case, which is nearly every one
  /^[\x00-\x7F\u00A0\u2009\u202F’]*$/u.test(text) ? text : withAsciiDigits(text)

const withAsciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const codePoint = digit.codePointAt(0)!
    let value = 0
    while (value < 9 && isDigit(codePoint - value - 1)) value += 1
    return String(value)
  })

const canonical = (whole: string, fraction = ''): string => {
  const decimals = fraction.replace(/0+$/u, '')
  return (whole.replace(/^0+(?=\d)/u, '') || '0') + (decimals && `.${decimals}`)
}

/** Reads runs and the signs between them by one language's separators; null where they do not fit. */
function read(runs: string[], signs: string[], { group, decimal }: Separators): string | null {
  if (signs.length === 0) return canonical(runs[0]!)
  const hasFraction = decimal.test(signs.at(-1)!) && !group.test(signs.at(-1)!)
  const wholes = hasFraction ? runs.slice(0, -1) : runs
  const [first = '', ...rest] = wholes
  const groupSigns = hasFraction ? signs.slice(0, -1) : signs
  const isGrouped =
    groupSigns.every((sign) => group.test(sign) && sign === groupSigns[0]) &&
    (rest.length === 0 || first.length <= 3) &&
    // Indian grouping has two digits to a group before the last.
    rest.every(
      ({ length }, index) =>
        length === 3 || (length === 2 && groupSigns[0] === ',' && index < rest.length - 1),
    )
  return isGrouped ? canonical(wholes.join(''), hasFraction ? runs.at(-1) : '') : null
}

/** The numbers written in digits in a text, in reading order, read as its language writes them. */
export function numeralsOf(text: string, language: string): Numeral[] {
  const separators = separatorsOf(language)
  return [...text.matchAll(token)].flatMap(({ 0: written, index }) => {
    const whole = asOne(written, index, separators)
    if (whole) return [whole]
    return sideBySide(written).flatMap(
      ([part, at]) => asOne(part, index + at, separators) ?? eachRun(part, index + at),
    )
  })
}

/** What stands between two spaces, or groups of three digits between several: "F-16 1,5" is 16 and 1,5. */
const apart = /\p{Nd}{1,3}(?: \p{Nd}{3}(?!\p{Nd}))+(?:[.,]\p{Nd}+(?![.,]?\p{Nd}))?|[^ ]+/gu

/** The numbers that merely stand one behind the other; telephone numbers stay runs of digits. */
function sideBySide(written: string): [part: string, at: number][] {
  const spaces = written.split(' ').length - 1
  if (spaces === 0 || spaces > 3) return [[written, 0]]
  return [...written.matchAll(apart)].map(({ 0: part, index }) => [part, index])
}

/** Digits that are one number, its separators the language's own or another's; null where they are none. */
function asOne(written: string, index: number, separators: Separators): Numeral | null {
  const ascii = toAsciiDigits(written)
  const runs = ascii.split(/\D/u)
  const signs = [...ascii.matchAll(/\D/gu)].map(([sign]) => sign)
  const one = {
    start: index,
    end: index + written.length,
    written,
    runs: runs.map((run) => canonical(run)),
  }
  const own = read(runs, signs, separators) ?? read(runs, signs, spaced(separators.decimal))
  if (own !== null) return { ...one, value: own, foreign: false }
  const others = pointAndComma.flatMap((separators) => read(runs, signs, separators) ?? [])
  // 9.000 is nine thousand wherever it is no decimal.
  const whole = canonical(runs.join(''))
  const other = others.find((value) => value === whole) ?? others[0]
  return other ? { ...one, value: other, foreign: true } : null
}

/** What is no single number: dates, times, versions. */
const eachRun = (written: string, offset: number): Numeral[] =>
  [...written.matchAll(/\p{Nd}+/gu)].map(({ 0: run, index }) => {
    const value = canonical(toAsciiDigits(run))
    const start = offset + index
    return { start, end: start + run.length, written: run, value, foreign: false, runs: [value] }
  })

/** Writes a number as a language does, grouped if it was and with the decimals it had. */
export function writeNumeral({ written, value }: Numeral, sourceLanguage: string, language: string): string {
  const { group, decimal } = separatorsOf(sourceLanguage)
  const signs = [...written.matchAll(/\P{Nd}/gu)].map(([sign]) => sign)
  const last = signs.at(-1)
  const hasFraction = last !== undefined && decimal.test(last)
  const fraction = hasFraction ? written.length - written.lastIndexOf(last) - 1 : 0
  const format = new Intl.NumberFormat(language, {
    // Spanish, Polish and others group from five digits on (CLDR minimumGroupingDigits).
    useGrouping: signs.some((sign) => group.test(sign)) ? 'auto' : false,
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  })
  return format.format(value as Intl.StringNumericLiteral)
}
