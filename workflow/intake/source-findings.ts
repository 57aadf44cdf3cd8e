import type { Block } from '@/workflow/text/block'
import { mixedQuotes } from './mixed-quotes'
import { quotationFindings } from './quotation-findings'
import { shadowOf } from './shadow'
import type { SourceFinding } from './source-finding'

export type { SourceFinding }
import { sourceRules } from './source-rules'

/**
 * Faults in a source that its author should see before anybody translates them, in reading order.
 * @param sourceLanguage BCP 47
 */
export function sourceFindings(blocks: readonly Block[], sourceLanguage: string): SourceFinding[] {
  const base = sourceLanguage.split('-')[0] ?? ''
  const rules = sourceRules.filter(({ languages }) => !languages || languages.includes(base))
  const shadows = blocks.map(({ content }) => shadowOf(content.text, [], content.codes))
  const texts = shadows.map(({ text }) => text)
  const found = texts.flatMap((text, block): SourceFinding[] => [
    ...rules.flatMap(({ code, pattern, suggestion, except }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        if (except?.(match, sourceLanguage)) return []
        const put = suggestion?.(match)
        const place = { block, start: match.index, end: match.index + match[0].length }
        return { code, ...place, ...(put === undefined ? {} : { suggestion: put }) }
      }),
    ),
    ...quotationFindings(text, texts[block + 1], (texts[block - 1] ?? '').startsWith('"')).map((one) => ({
      ...one,
      block,
    })),
  ])
  return [...found, ...mixedQuotes(texts, base === 'en')]
    .map((one) => inRealText(one, shadows[one.block]!))
    .sort((a, b) => a.block - b.block || a.start - b.start)
}

function inRealText(finding: SourceFinding, shadow: ReturnType<typeof shadowOf>): SourceFinding {
  const start = shadow.at(finding.start)
  return { ...finding, start, end: finding.end > finding.start ? shadow.at(finding.end - 1) + 1 : start }
}
