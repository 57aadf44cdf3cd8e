import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Rule = { base: number; radix: number; text: string }
type RuleSets = Record<string, Rule[]>

const require = createRequire(import.meta.url)

/** CLDR's rule-based number formats of a language, or null where there are none (UTS #35, part 3). */
export function spelloutRules(language: string): RuleSets | null {
  try {
    const path = require.resolve(`cldr-rbnf/rbnf/${language}.json`)
    const { rbnf } = JSON.parse(readFileSync(path, 'utf8')) as {
      rbnf: { rbnf: { SpelloutRules?: Record<string, [string, string][]> } }
    }
    const sets = Object.entries(rbnf.rbnf.SpelloutRules ?? {}).filter(([name]) => name.startsWith('%'))
    return Object.fromEntries(sets.map(([name, rules]) => [name, rules.flatMap(asRule)]))
  } catch {
    return null
  }
}

function asRule([key, text]: [string, string]): Rule[] {
  const [base = '', radix] = key.split('/')
  if (!/^\d+$/u.test(base)) return []
  return [
    { base: Number(base), radix: Number(radix ?? 10), text: text.replace(/;$/u, '').replace(/^'/u, '') },
  ]
}

/** A whole number in words by one rule set; soft hyphens stand between the parts of a compound. */
export function spell(sets: RuleSets, set: string, value: number, language: string): string {
  const rules = sets[set]
  if (!rules) return '\uFFFD'
  const at = rules.findLastIndex(({ base }) => base <= value)
  if (at < 0) return '\uFFFD'
  let rule = rules[at]!
  let divisor = divisorOf(rule)
  // Where both substitutions stand and nothing is left over, the rule before holds (the roll-back rule).
  if (/[←].*[→]/u.test(rule.text.replace(/\[.*?\]/gu, '')) && value % divisor === 0 && rule.base % divisor) {
    rule = rules[at - 1]!
    divisor = divisorOf(rule)
  }
  const rest = value % divisor
  const say = (name: string | undefined, part: number) => spell(sets, name || set, part, language)
  return rule.text
    .replace(/\[([^\]]*)\]/gu, (_, optional: string) => (rest === 0 ? '' : optional))
    .replace(/\$\((cardinal|ordinal),(.*?)\)\$/gu, (_, type: string, forms: string) => {
      const rule = new Intl.PluralRules(language, { type: type as Intl.PluralRuleType })
      const category = rule.select(Math.floor(value / divisor))
      return (
        forms.match(new RegExp(`${category}\\{(.*?)\\}`, 'u'))?.[1] ??
        forms.match(/other\{(.*?)\}/u)?.[1] ??
        ''
      )
    })
    .replace(/←(%[^←]*)?←/gu, (_, name?: string) => say(name, Math.floor(value / divisor)))
    .replace(/→(%[^→]*)?→→?/gu, (_, name?: string) => say(name, rest))
    .replace(/=(%[^=]*)=/gu, (_, name?: string) => say(name, value))
}

function divisorOf({ base, radix }: Rule): number {
  if (base === 0) return 1
  let divisor = 1
  while (divisor * radix <= base) divisor *= radix
  return divisor
}
