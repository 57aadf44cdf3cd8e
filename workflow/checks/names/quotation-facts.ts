import type { Fact } from '@/workflow/checks/fact'
import type { Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import { readQuotations } from '@/workflow/checks/read-quotations'

type Quotation = { start: number; end: number; written: string }

const edges = /^[\s"“”„‟«»‘’‚‹›'「」『』《》]+|[\s"“”„‟«»‘’‚‹›'「」『』《》]+$/gu

/** A stretch without its marks and the space some languages set inside them. */
function withoutMarks(text: string, { start, end }: { start: number; end: number }): Quotation {
  const inside = text.slice(start, end)
  const written = inside.replace(edges, '')
  const from = start + inside.indexOf(written)
  return { start: from, end: from + written.length, written }
}

/** What stands in quotation marks, the outer ones only, in the text's order. */
function quotationsIn(text: string, language: string): Quotation[] {
  const { stretches } = readQuotations(text, language)
  const outer = stretches.filter(
    (one) => !stretches.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  )
  return outer
    .map((one) => withoutMarks(text, one))
    .filter(({ written }) => written !== '')
    .toSorted((a, b) => a.start - b.start)
}

/**
 * Each quotation of the source beside its counterpart in the target, in the source's order. Where the two have a
 * different number of them, which is whose cannot be said.
 */
export function quotationFactsOf({ source, target, ...pair }: Pair, _knowledge: Knowledge): Fact[] {
  const wanted = quotationsIn(source.text, pair.sourceLanguage)
  const found = wanted.length > 0 ? quotationsIn(target, pair.targetLanguage) : []
  return wanted.map((quotation, at): Fact => {
    const same = wanted.length === found.length ? found[at] : undefined
    if (same) return { kind: 'quotation', source: quotation, target: same, verdict: 'agrees' }
    const verdict = found.length === 0 ? 'missing' : 'unsure'
    return { kind: 'quotation', source: quotation, target: null, verdict }
  })
}
