import type { Finding } from '@/workflow/checks/finding'
import { codeNumber } from '@/workflow/text/inline-code'

/** A stretch of coded text that is shown alike. */
export type Run =
  | { kind: 'words'; text: string; marked: Finding['severity'] | null }
  | { kind: 'code'; number: number; text: string; marked: Finding['severity'] | null }
  | { kind: 'character'; name: 'nbsp' | 'narrow' | 'ltr' | 'rtl'; text: string; marked: null }

const named: Record<string, 'nbsp' | 'narrow' | 'ltr' | 'rtl'> = {
  '\u00A0': 'nbsp',
  '\u202F': 'narrow',
  '\u200E': 'ltr',
  '\u200F': 'rtl',
}

const parts = /[\uE000-\uF8FF]|[\u00A0\u202F\u200E\u200F]|[^\uE000-\uF8FF\u00A0\u202F\u200E\u200F]+/gu

/** Cuts coded text where a code, an unseen character or a finding begins or ends. Joined, the runs are the text. */
export function textRuns(text: string, findings: readonly Finding[] = []): Run[] {
  const placed = findings.filter((one) => one.start !== undefined && one.end !== undefined)
  const edges = new Set(placed.flatMap(({ start, end }) => [start!, end!]))
  const runs: Run[] = []
  for (const { 0: part, index } of text.matchAll(parts)) {
    let from = index
    for (let at = index + 1; at <= index + part.length; at++) {
      if (at < index + part.length && !edges.has(at)) continue
      runs.push(runOf(text.slice(from, at), markAt(placed, from)))
      from = at
    }
  }
  return runs
}

function markAt(findings: readonly Finding[], at: number): Finding['severity'] | null {
  const here = findings.filter(({ start, end }) => start! <= at && at < end!)
  if (here.some(({ severity }) => severity === 'error')) return 'error'
  return here.length > 0 ? 'warning' : null
}

function runOf(text: string, marked: Finding['severity'] | null): Run {
  const name = named[text]
  if (name) return { kind: 'character', name, text, marked: null }
  if (/^[\uE000-\uF8FF]$/u.test(text)) return { kind: 'code', number: codeNumber(text), text, marked }
  return { kind: 'words', text, marked }
}
