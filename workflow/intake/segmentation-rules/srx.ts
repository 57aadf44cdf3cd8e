import { escaped } from '@/workflow/text/markup'
import { byLanguage } from './by-language'
import { names } from './names'
import type { HouseAbbreviations, SegmentationRules } from './rules'
import { srxRules, srxRulesOfAll, type SrxRule } from './srx-rules'

type House = Readonly<Record<string, HouseAbbreviations>>

const ruleElement = ({ isBreak, before, after, says }: SrxRule): string =>
  [
    `        <!-- ${says} -->`,
    `        <rule break="${isBreak ? 'yes' : 'no'}">`,
    `          <beforebreak>${escaped(before)}</beforebreak>`,
    `          <afterbreak>${escaped(after)}</afterbreak>`,
    '        </rule>',
  ].join('\n')

const languageElement = (name: string, rules: readonly SrxRule[]): string =>
  [
    `      <languagerule languagerulename="${name}">`,
    ...rules.map(ruleElement),
    '      </languagerule>',
  ].join('\n')

/** Upper and lower case without a flag, which programs write differently: `de` → `[Dd][Ee](?:[-_].*)?`. */
const patternOf = (tag: string): string =>
  `${[...tag].map((letter) => (letter === '-' ? '[-_]' : `[${letter.toUpperCase()}${letter.toLowerCase()}]`)).join('')}(?:[-_].*)?`

function withHouse(rules: SegmentationRules, house: HouseAbbreviations = {}): SegmentationRules {
  const own = new Set([house.never, house.seldom, house.beforeFigure].flatMap((list) => list ?? []))
  const others = (list: readonly string[] = []) => list.filter((one) => !own.has(one))
  return {
    ...rules,
    never: [...others(rules.never), ...(house.never ?? [])],
    seldom: [...others(rules.seldom), ...(house.seldom ?? [])],
    mostly: others(rules.mostly),
    beforeFigure: [...others(rules.beforeFigure), ...(house.beforeFigure ?? [])],
  }
}

/**
 * The rules as an SRX 2.0 document (LISA OSCAR 2008; regular expressions as ICU reads them), for other programs: every
 * language's own rules, then those of all. It says what regular expressions can: not that a sentence has only begun, nor
 * brackets and inline codes, which are looked at as pairs here.
 * @param only tags of the languages wanted; all where absent
 * @param house the office's abbreviations by language
 */
export function srxDocument(only?: readonly string[], house: House = {}): string {
  const tags = [...new Set([...Object.keys(byLanguage), ...Object.keys(house)])]
    .filter((tag) => !only || only.includes(tag))
    // A tag before the shorter one it begins with, so that its rules come first.
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const rules = tags.map((tag) => [tag, srxRules(withHouse(byLanguage[tag] ?? {}, house[tag]))] as const)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<srx xmlns="http://www.lisa.org/srx20" version="2.0">',
    '  <header segmentsubflows="yes" cascade="yes">',
    '    <formathandle type="start" include="no"/>',
    '    <formathandle type="end" include="yes"/>',
    '    <formathandle type="isolated" include="no"/>',
    '  </header>',
    '  <body>',
    '    <languagerules>',
    ...rules.map(([tag, own]) => languageElement(tag, own)),
    languageElement('all', [...srxRules(names), ...srxRulesOfAll]),
    '    </languagerules>',
    '    <maprules>',
    ...tags.map(
      (tag) => `      <languagemap languagepattern="${patternOf(tag)}" languagerulename="${tag}"/>`,
    ),
    '      <languagemap languagepattern=".*" languagerulename="all"/>',
    '    </maprules>',
    '  </body>',
    '</srx>',
    '',
  ].join('\n')
}
