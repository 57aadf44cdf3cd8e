import { fallbackChain } from '@/workflow/text/language'
import { byLanguage } from './by-language'
import { names } from './names'
import type { HouseAbbreviations, SegmentationRules } from './rules'

/** Rules made ready for looking up. */
export type ReadyRules = {
  never: ReadonlySet<string>
  seldom: ReadonlySet<string>
  mostly: ReadonlySet<string>
  beforeFigure: ReadonlySet<string>
  /** The last words of all these: a quick look before the whole is compared. */
  tails: ReadonlySet<string>
  starters: ReadonlySet<string>
  particles: ReadonlySet<string>
  timeWords: ReadonlySet<string>
  letterWords: ReadonlySet<string>
  saying: ReadonlySet<string>
  ordinals: SegmentationRules['ordinals']
  ends: readonly string[]
}

const ready = new Map<string, ReadyRules>()
const readyForHouse = new WeakMap<HouseAbbreviations, Map<string, ReadyRules>>()

/** The tag whose rules serve a language: its own, or the nearest it falls back to. */
export const ruledAs = (language: string): string | undefined =>
  fallbackChain(language).find((candidate) => Object.hasOwn(byLanguage, candidate))

/** A language's rules, those of the nearest language it falls back to, or none but Unicode's; the house's come first. */
export function rulesFor(language: string, house?: HouseAbbreviations): ReadyRules {
  const known = house ? (readyForHouse.get(house) ?? new Map<string, ReadyRules>()) : ready
  const made = known.get(language) ?? madeReady(byLanguage[ruledAs(language) ?? ''] ?? {}, house)
  known.set(language, made)
  if (house) readyForHouse.set(house, known)
  return made
}

function madeReady(rules: SegmentationRules, house: HouseAbbreviations = {}): ReadyRules {
  const own = withCapitals(house.never, house.seldom, house.beforeFigure)
  const others = (abbreviations: Set<string>) => abbreviations.difference(own)
  const uses = {
    never: others(withCapitals(names.never, rules.never)).union(withCapitals(house.never)),
    seldom: others(withCapitals(names.seldom, rules.seldom)).union(withCapitals(house.seldom)),
    mostly: others(withCapitals(rules.mostly)),
    beforeFigure: others(withCapitals(names.beforeFigure, rules.beforeFigure)).union(
      withCapitals(house.beforeFigure),
    ),
  }
  const all = Object.values(uses).flatMap((abbreviations) => [...abbreviations])
  return {
    ...uses,
    tails: new Set(all.map((abbreviation) => abbreviation.slice(abbreviation.lastIndexOf(' ') + 1))),
    starters: new Set(rules.starters),
    particles: new Set(rules.particles),
    timeWords: new Set(rules.timeWords),
    letterWords: new Set(rules.letterWords),
    saying: new Set(rules.saying),
    ordinals: rules.ordinals ?? false,
    ends: ['…', ...(rules.ends ?? [])],
  }
}

/** One letter with its full stop gains no capital: "w." is not the "W." of a name. */
const withCapitals = (...lists: (readonly string[] | undefined)[]): Set<string> =>
  new Set(
    lists
      .flatMap((list) => list ?? [])
      .flatMap((one) => (one.length > 2 ? [one, one.charAt(0).toUpperCase() + one.slice(1)] : [one])),
  )
