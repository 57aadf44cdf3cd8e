/** Writes what the checks know of each language's words for values, from Unicode's CLDR: `tsx scripts/language-data/values.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '@/workflow/checks/values/fold'
import type { ValueWords } from '@/workflow/checks/values/value-data'
import { spell, spelloutRules } from './spelled-numbers'
import { stemsOf } from './stems'
import { byHand, currencyRoots, currencySigns, unitNames } from './values-by-hand'

const require = createRequire(import.meta.url)
const folder = 'workflow/checks/values/data'

/** Tags with a file of their own, and CLDR's name for them where it differs. */
const cldrNames: Readonly<Record<string, string>> = { nb: 'no' }

type Nested = { [key: string]: string | Nested }

function read(packageName: string, tag: string, file: string): Nested {
  const path = require.resolve(`${packageName}/main/${tag}/${file}.json`)
  return (JSON.parse(readFileSync(path, 'utf8')) as { main: Record<string, Nested> }).main[tag]!
}

function at(tree: Nested, ...path: string[]): Nested {
  return path.reduce<Nested>((node, key) => (node[key] ?? {}) as Nested, tree)
}

/** Every text in a tree. */
const leaves = (tree: Nested | string): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(leaves)

const plainWord = (text: string) => fold(text.replace(/[\u00ad\u200e\u200f]/gu, '')).replace(/\.$/u, '')
const isOneWord = (text: string) => text !== '' && !/[\s\u00a0\u202f\ufffd0-9#]/u.test(text)
const byHandWords = (words = '') => words.split(' ').filter(Boolean).map(fold)
const join = (...lists: string[][]) => [...new Set(lists.flat())].join(' ')

/** Spelled out: 1 to 20, tens, hundreds, and what a language writes as one word without a visible joint. */
const spelledOut = [...Array(101).keys(), 200, 300, 400, 500, 600, 700, 800, 900].slice(1)
/** Their compounds drop vowels (ventuno), so that each must be known. */
const elides = new Set(['it'])

/** No number word begins a longer word there. */
const romance = new Set(['it', 'ro'])

const cutOf = (tag: string, word: string): string => {
  const { cut } = byHand[tag] ?? {}
  if (!cut) return word
  const found = cut.exec(word)?.[0]
  return found ? `${found}*` : ''
}

const isWhole = (tag: string, stem: string): boolean =>
  byHand[tag]?.whole?.some((word) => stem === `${word}*`) ?? false

function numbersOf(tag: string, inflects: boolean): Record<string, string> {
  const sets = spelloutRules(cldrNames[tag] ?? tag)
  const names = Object.keys(sets ?? {}).filter(
    (name) => /^%spellout-(?:numbering$|cardinal|ordinal)/u.test(name) && !/financial|verbose/u.test(name),
  )
  const hand = byHand[tag]?.numbers ?? {}
  // Slovenian's rules in CLDR are Croatian in part.
  const spelled = tag === 'sl' ? [] : spelledOut
  const values = [...new Set([...spelled, ...Object.keys(hand).map(Number)])].toSorted((a, b) => a - b)
  const rows = values.map((value) => {
    const forms =
      sets && Number.isInteger(value)
        ? (byHand[tag]?.cut && value > 10 && value !== 100
            ? names.filter((name) =>
                /cardinal(?:-genitive|-partitive|-inessive|-elative|-illative|-adessive|-ablative|-allative)?$|ordinal(?:-genitive)?$/u.test(
                  name,
                ),
              )
            : names
          ).map((name) => spell(sets, name, value, cldrNames[tag] ?? tag).trim())
        : []
    const isAtom = value <= 20 || value % 10 === 0
    const words = forms
      .filter((form) => isOneWord(form) && (isAtom || elides.has(tag) || !/[\u00ad-]/u.test(form)))
      .filter((form) => value <= 100 || !/\u00ad/u.test(form))
      .map(plainWord)
      .map((word) => cutOf(tag, word))
    const cut = words.filter((word) => word.endsWith('*'))
    const whole = words.filter((word) => !word.endsWith('*'))
    const stems = stemsOf(whole, inflects).map((stem) => (isWhole(tag, stem) ? stem.slice(0, -1) : stem))
    return [String(value), join(cut, stems, byHandWords(hand[value]))] as const
  })
  return Object.fromEntries(rows.filter(([, words]) => words))
}

function scalesOf(tag: string, numbers: Nested, inflects: boolean): Record<string, string> {
  const formats = at(numbers, 'numbers', 'decimalFormats-numberSystem-latn')
  return Object.fromEntries(
    [...new Set([3, 6, 9, 12, ...Object.keys(byHand[tag]?.scales ?? {}).map(Number)])].flatMap((power) => {
      const forms = ['long', 'short'].flatMap((width) =>
        Object.entries(at(formats, width, 'decimalFormat'))
          .filter(([key]) => key.startsWith(`1${'0'.repeat(power)}-`))
          .map(([, pattern]) => pattern as string)
          .filter((pattern) => /^0[^0]/u.test(pattern))
          .map((pattern) => plainWord(pattern.replace(/[0'\u00a0\s]+/gu, ' ').trim()))
          .filter((word) => isOneWord(word) && word.length > 1),
      )
      const words = join(
        stemsOf(
          forms.filter((form) => form.length > 4),
          inflects,
        ),
        forms.filter((form) => form.length <= 4),
        byHandWords(byHand[tag]?.scales?.[power]),
      )
      return words ? [[String(power), words] as const] : []
    }),
  )
}

function currenciesOf(tag: string, currencies: Nested, inflects: boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(currencyRoots).map(([family, { codes, root }]) => {
      const names = codes.flatMap((code) =>
        Object.entries(at(currencies, 'numbers', 'currencies', code))
          .filter(([key]) => key.startsWith('displayName'))
          .flatMap(([, name]) => plainWord(name as string).split(/[\s\u00a0\-‑]+/u)),
      )
      const words = names.filter((word) => root.test(word))
      return [
        family,
        join(
          stemsOf(words, inflects, 3),
          byHandWords(currencySigns[family]),
          byHandWords(byHand[tag]?.currencies?.[family]),
        ),
      ]
    }),
  )
}

/** Kilometres, square kilometres and kilometres an hour are told apart by what follows, not by their first word. */
const along: Readonly<Record<string, string>> = {
  kmh: 'km',
  km2: 'km',
  mph: 'mile',
  mile2: 'mile',
  mps: 'm',
  m2: 'm',
  m3: 'm',
  foot2: 'foot',
}

/** Short for inches, stone and knots, and too often another word or the ending of 1st. */
const prepositions = new Set(['in', 'po', 'st', ...'aeikosuvwyzви'])

function unitsOf(tag: string, units: Nested, inflects: boolean): Record<string, string> {
  const found: Record<string, string[]> = {}
  for (const [name, key] of Object.entries(unitNames)) {
    if (key.startsWith('temperature') || key === 'angle-degree') continue
    const forms = ['long', 'short', 'narrow'].flatMap((width) =>
      leaves(at(units, 'units', width, key))
        .filter((pattern) => pattern.includes('{0}'))
        .map((pattern) => plainWord(pattern.replace('{0}', '').trim()))
        .filter((form) => isOneWord(form) && /\p{L}/u.test(form) && !prepositions.has(form)),
    )
    const family = along[name] ?? name
    const long = forms.filter((form) => form.length > 3)
    found[family] = [
      ...(found[family] ?? []),
      ...stemsOf(long, inflects),
      ...forms.filter((form) => form.length <= 3),
    ]
  }
  const degrees = ['temperature-generic', 'angle-degree'].flatMap((key) =>
    leaves(at(units, 'units', 'long', key))
      .filter((pattern) => pattern.includes('{0}'))
      .map((pattern) => plainWord(pattern.replace('{0}', '').trim()))
      .filter(isOneWord),
  )
  found.degree = ['°', '°c', '°f', '℃', ...stemsOf(degrees, inflects)]
  for (const [name, words] of Object.entries(byHand[tag]?.units ?? {}))
    if (name !== 'percent') found[name] = [...(found[name] ?? []), ...byHandWords(words)]
  return Object.fromEntries(Object.entries(found).map(([name, words]) => [name, join(words)]))
}

function percentOf(tag: string, units: Nested, inflects: boolean): string {
  const forms = leaves(at(units, 'units', 'long', 'concentr-percent'))
    .filter((pattern) => pattern.includes('{0}'))
    // "por ciento": the last word, for the first says little.
    .map(
      (pattern) =>
        plainWord(pattern.replace('{0}', '').trim())
          .split(/[\s\u00a0]+/u)
          .at(-1) ?? '',
    )
    .filter((form) => /\p{L}/u.test(form))
  // "Posto" is no stem: "postoji" is there.
  const long = forms.filter((form) => form.length > 5)
  const short = forms.filter((form) => form.length <= 5)
  return join(stemsOf(long, inflects), short, byHandWords(byHand[tag]?.units?.percent))
}

function calendarOf(tag: string, calendar: Nested, part: 'months' | 'days'): string[] {
  const inflects = byHand[tag]?.inflects ?? false
  const keys = part === 'months' ? twelve : week
  const names = at(calendar, 'dates', 'calendars', 'gregorian', part)
  const lists = keys.map((key) => {
    const forms = ['format', 'stand-alone'].flatMap((style) => {
      const wide = leaves(at(names, style, 'wide')[key] ?? '').map(plainWord)
      const short = leaves(at(names, style, 'abbreviated')[key] ?? '').map(plainWord)
      return [...wide, ...short.filter((word) => word.length > 2)]
    })
    return forms.filter((form) => isOneWord(form) && /\p{L}/u.test(form) && !/^[0-9]/u.test(form))
  })
  return lists.map((words, index) => {
    const others = lists.flatMap((list, other) => (other === index ? [] : list))
    const stems = stemsOf(
      words.filter((word) => word.length > 4),
      inflects,
    )
    // "Červen" is June, "červenec" July: a stem is no other name's beginning.
    const isOwn = (stem: string) =>
      !stem.endsWith('*') || !others.some((word) => word.startsWith(stem.slice(0, -1)))
    const short = words.filter((word) => word.length <= 4)
    return join(
      stems.filter(isOwn),
      stems.every(isOwn) ? [] : words.filter((word) => word.length > 4),
      short,
      byHandWords(byHand[tag]?.[part === 'months' ? 'months' : 'weekdays']?.[index + 1]),
    )
  })
}

function dayPeriodsOf(calendar: Nested, keys: readonly string[]): string[] {
  const periods = at(calendar, 'dates', 'calendars', 'gregorian', 'dayPeriods')
  return ['format', 'stand-alone'].flatMap((style) =>
    ['wide', 'abbreviated'].flatMap((width) =>
      keys.flatMap((key) =>
        leaves(at(periods, style, width)[key] ?? '')
          .map(plainWord)
          .filter((word) => isOneWord(word) && word.length > 3),
      ),
    ),
  )
}

const twelve = Array.from({ length: 12 }, (_, month) => String(month + 1))
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function wordsOf(tag: string): ValueWords {
  const name = cldrNames[tag] ?? tag
  const { inflects = false, joiners, closed, tensApart, pm, am, night } = byHand[tag] ?? {}
  const calendar = read('cldr-dates-full', name, 'ca-gregorian')
  const units = read('cldr-units-full', name, 'units')
  return {
    numbers: numbersOf(tag, inflects),
    spans: Object.fromEntries(
      Object.entries(byHand[tag]?.spans ?? {}).map(([value, words]) => [value, join(byHandWords(words))]),
    ),
    scales: scalesOf(tag, read('cldr-numbers-full', name, 'numbers'), inflects),
    months: calendarOf(tag, calendar, 'months'),
    weekdays: calendarOf(tag, calendar, 'days'),
    currencies: currenciesOf(tag, read('cldr-numbers-full', name, 'currencies'), inflects),
    units: unitsOf(tag, units, inflects),
    percent: percentOf(tag, units, inflects),
    am: join(dayPeriodsOf(calendar, ['am', 'morning1', 'morning2']), byHandWords(am)),
    pm: join(dayPeriodsOf(calendar, ['pm', 'afternoon1', 'evening1']), byHandWords(pm)),
    night: join(dayPeriodsOf(calendar, ['night1', 'night2']), byHandWords(night)),
    noon: join(dayPeriodsOf(calendar, ['noon']), byHandWords(byHand[tag]?.noon)),
    midnight: join(dayPeriodsOf(calendar, ['midnight']), byHandWords(byHand[tag]?.midnight)),
    compounds: (inflects || closed !== undefined) && !romance.has(tag),
    ...(tensApart && { tensApart }),
    ...(joiners && { joiners }),
    ...(closed !== undefined && { closed }),
  }
}

const head =
  '// Generated by scripts/language-data/values.ts from CLDR and scripts/language-data/values-by-hand.ts; change it there.\n'
const type = "import type { ValueWords } from '@/workflow/checks/values/value-data'\n"

mkdirSync(folder, { recursive: true })
const tags = Object.keys(byHand)
const fileOf = (tag: string) => tag.toLowerCase()
for (const tag of tags) {
  const words = `export const words: ValueWords = ${JSON.stringify(wordsOf(tag), null, 2)}\n`
  writeFileSync(`${folder}/${fileOf(tag)}.ts`, `${head}${type}\n${words}`)
}
const doors = tags.map((tag) => `  '${tag}': () => import('./${fileOf(tag)}'),`).join('\n')
const list = `export const valueWords: Readonly<Record<string, () => Promise<{ words: ValueWords }>>> = {\n${doors}\n}\n`
writeFileSync(
  `${folder}/available.ts`,
  `${head}${type}\n/** The languages whose words for values are known. */\n${list}`,
)
