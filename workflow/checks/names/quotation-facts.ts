import type { Fact } from '@/workflow/checks/fact'
import type { Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'

/** Each quotation of the source beside its counterpart in the target, in the source's order. */
export function quotationFactsOf(_pair: Pair, _knowledge: Knowledge): Fact[] {
  return []
}
