import type { Fact } from '@/workflow/checks/fact'
import type { Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import { findRendering } from '@/workflow/checks/terms/find-term'
import { termsIn } from '@/workflow/checks/terms/terms-in'

/** The names of the source beside what stands for them in the target, in the source's order. */
export function nameFactsOf({ source, target }: Pair, knowledge: Knowledge): Fact[] {
  return termsIn(source.text, knowledge.terms, knowledge.source)
    .filter(({ term }) => term.kind !== 'term')
    .map(({ term, start, end }) => {
      const found = term.target.flatMap((rendering) => findRendering(target, rendering, knowledge.target))[0]
      return {
        kind: 'name',
        source: { start, end, written: source.text.slice(start, end) },
        target: found ? { start: found.start, end: found.end, written: found.written } : null,
        verdict: found ? 'agrees' : 'missing',
      }
    })
}
