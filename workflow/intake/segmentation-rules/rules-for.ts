import { fallbackChain } from '@/workflow/text/language'
import { en } from './en'
import { da, de, is, nb, nl, sv } from './germanic'
import { el, et, fi, hu, lt, lv, tr } from './others'
import { es, fr, it, pt, ro } from './romance'
import type { SegmentationRules } from './rules'
import { bg, bs, cs, hr, pl, sk, sl, sr, uk } from './slavic'

const byLanguage: Readonly<Record<string, SegmentationRules>> = {
  ...{
    bg,
    bs,
    cs,
    da,
    de,
    el,
    en,
    es,
    et,
    fi,
    fr,
    hr,
    hu,
    is,
    it,
    lt,
    lv,
    nb,
    nl,
    nn: nb,
    no: nb,
    pl,
    pt,
    ro,
  },
  ...{ sk, sl, sr, 'sr-Latn': hr, sv, tr, uk },
}

/** Rules made ready for looking up. */
export type ReadyRules = {
  never: ReadonlySet<string>
  seldom: ReadonlySet<string>
  beforeFigure: ReadonlySet<string>
  starters: ReadonlySet<string>
  ordinals: boolean
  ends: readonly string[]
}

const ready = new Map<string, ReadyRules>()

/** What stands in the names of every language. */
const names: SegmentationRules = {
  never: ['St.', 'Mr.', 'Mrs.', 'Ms.', 'Dr.', 'vs.'],
  seldom: ['Jr.', 'Sr.', 'Inc.', 'Ltd.', 'Co.', 'Corp.'],
}

/** A language's rules, those of the nearest language it falls back to, or none but Unicode's. */
export function rulesFor(language: string): ReadyRules {
  const known = ready.get(language)
  if (known) return known
  const tag = fallbackChain(language).find((candidate) => Object.hasOwn(byLanguage, candidate))
  const rules = (tag && byLanguage[tag]) || {}
  const made = {
    never: withCapitals(names.never, rules.never),
    seldom: withCapitals(names.seldom, rules.seldom),
    beforeFigure: withCapitals(rules.beforeFigure),
    starters: new Set(rules.starters),
    ordinals: rules.ordinals ?? false,
    ends: rules.ends ?? [],
  }
  ready.set(language, made)
  return made
}

const withCapitals = (...lists: (readonly string[] | undefined)[]): Set<string> =>
  new Set(
    lists.flatMap((list) => list ?? []).flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1)]),
  )
