import type { Check, Finding } from './finding'

/** Where something is to be reached; never translated, though a page may have one of its own in another language. */
type Address = { kind: 'web' | 'mail' | 'phone' | 'handle'; written: string; start: number; end: number }

/** Bare names of hosts are known by endings that are no words. */
const endings =
  'com|org|net|int|info|edu|gov|mil|eu|uk|us|de|fr|es|it|nl|pl|cz|sk|se|dk|fi|ee|lv|lt|pt|ro|bg|hr|hu|gr|ie|ua|jp|ch|at|be|tr|io|tv'
const web = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s<>"“”«»（）、。\\uE000-\\uF8FF]+|(?<![\\p{L}\\p{N}@._-])(?:[a-z0-9-]+\\.)+(?:${endings})(?:\\/[^\\s<>"“”«»（）、。\\uE000-\\uF8FF]*|(?![\\p{L}\\p{N}._-]*[\\p{L}\\p{N}@]))`,
  'giu',
)
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const phone = /(?<![\p{L}\p{N}.,])(?:\+\d|\(0\d|0\d)[\d\s()/.\-\u00A0\u2011\u202F]{7,18}\d(?![\p{L}\p{N}])/gu
const handle = /(?<![\p{L}\p{N}@/.])@[A-Za-z_]\w{1,30}/gu

/** Marks after an address end the sentence, or close its bracket. */
const trailing = /[.,;:!?'’…]+$/u

const trailingAndClosing = /[.,;:!?'’…)]+$/u

const trimmed = (written: string): string =>
  written.replace(written.includes('(') ? trailing : trailingAndClosing, '')

const suspect = /@|www\.|:\/\/|[a-z0-9]\.[a-z]{2}|[+(0]\d/iu

function addressesOf(text: string): Address[] {
  if (!suspect.test(text)) return []
  const read = (kind: Address['kind'], pattern: RegExp): Address[] =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => {
      const bare = trimmed(written)
      return { kind, written: bare, start: index, end: index + bare.length }
    })
  const mails = read('mail', mail)
  const isFree = ({ start, end }: Address) => !mails.some((one) => start < one.end && end > one.start)
  return [
    ...mails,
    ...[...read('web', web), ...read('phone', phone), ...read('handle', handle)].filter(isFree),
  ]
}

const digits = (text: string): string => text.replaceAll(/\D/gu, '')

/** What an address is compared by: a number by its digits (a country's zero aside), hosts without `www.` and slash. */
function keyOf({ kind, written }: Address): string {
  if (kind === 'phone') return digits(written.replace(/\(0\)/u, '')).replace(/^0+/u, '')
  const plain = written
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
  return kind === 'web' ? plain.replace(/\/$/u, '') : plain
}

const hostOf = (address: Address): string => keyOf(address).split(/[/?#]/u)[0] ?? ''

/** A bare host in running text is as often a firm's name ("Amazon.com"), which a language inflects or leaves out. */
const isNamed = ({ kind, written }: Address): boolean => kind !== 'web' || /\/|^www\./u.test(written)

function compare(address: Address, targets: readonly Address[], text: string): Finding | null {
  const values = { address: address.written }
  const key = keyOf(address)
  if (targets.some((one) => one.kind === address.kind && isSameNumber(keyOf(one), key))) return null
  if (address.kind === 'phone' ? digits(text).includes(key) : text.toLowerCase().includes(key)) return null
  const other = targets.find((one) => one.kind === address.kind)
  if (!other)
    return {
      code: 'address_missing',
      severity: isNamed(address) ? 'error' : 'warning',
      kind: 'judgement',
      values,
    }
  const isOwnPage = address.kind === 'web' && hostOf(other) === hostOf(address)
  return {
    code: 'address_changed',
    severity: isOwnPage || !isNamed(address) ? 'warning' : 'error',
    kind: 'judgement',
    start: other.start,
    end: other.end,
    fix: { start: other.start, end: other.end, text: address.written },
    values: { ...values, found: other.written },
  }
}

/** A number may be written with its country's code or without. */
const isSameNumber = (one: string, other: string): boolean =>
  one === other ||
  (one.length > 7 && other.length > 7 && /^\d+$/u.test(one) && (one.endsWith(other) || other.endsWith(one)))

/** Web and mail addresses, telephone numbers and handles of the source stand in the target as they are. */
export const addresses: Check = ({ source, target }) => {
  const wanted = addressesOf(source.text)
  if (wanted.length === 0) return []
  const there = Map.groupBy(addressesOf(target), keyOf)
  const known = new Set(wanted.map(keyOf))
  const free = [...there].flatMap(([key, addresses]) => (known.has(key) ? [] : addresses))
  return wanted.flatMap((address) => {
    const [kept] = (there.get(keyOf(address)) ?? []).filter(({ kind }) => kind === address.kind)
    return kept ? [] : (compare(address, free, target) ?? [])
  })
}
