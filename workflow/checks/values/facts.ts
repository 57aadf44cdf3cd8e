import { numeralsOf } from '@/workflow/text/numerals'
import type { Fact } from '@/workflow/checks/fact'
import type { Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'

/** The numbers, amounts, percentages, measures, dates and times of a source, each beside what the target has of it. */
export function factsOf(pair: Pair, _knowledge: Knowledge): Fact[] {
  const target = numeralsOf(pair.target, pair.targetLanguage)
  return numeralsOf(pair.source.text, pair.sourceLanguage).map(({ start, end, written, value }) => {
    const at = target.findIndex((other) => other.value === value)
    const [found] = at < 0 ? [] : target.splice(at, 1)
    return {
      kind: 'number',
      source: { start, end, written },
      target: found ? { start: found.start, end: found.end, written: found.written } : null,
      verdict: found ? 'agrees' : 'missing',
    }
  })
}
