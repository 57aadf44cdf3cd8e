import type { Finding } from '@/workflow/checks/finding'
import { codeNumber } from '@/workflow/text/inline-code'
import { unseenAt } from '@/app/review/[localisationId]/editor/unseen'
import type { UnseenName } from '@/app/review/[localisationId]/editor/unseen'

type Severity = Finding['severity']

/** Where a finding stands in a text, as UTF-16 offsets. */
export type Mark = { start?: number; end?: number; severity: Severity }

/** A stretch of coded text that is shown alike. */
export type Run =
  | { kind: 'words'; text: string; marked: Severity | null }
  | { kind: 'code'; number: number; text: string; marked: Severity | null }
  | { kind: 'character'; name: UnseenName; text: string; marked: Severity | null }

const code = /^[\uE000-\uF8FF]$/u

/** Cuts coded text where a code, an unseen character or a finding begins or ends. Joined, the runs are the text. */
export function textRuns(text: string, findings: readonly Mark[] = []): Run[] {
  const placed = findings.filter((one) => one.start !== undefined && one.end !== undefined)
  const edges = new Set(placed.flatMap(({ start, end }) => [start!, end!]))
  const runs: Run[] = []
  let from = 0
  const upTo = (end: number) => {
    if (end > from) runs.push({ kind: 'words', text: text.slice(from, end), marked: markAt(placed, from) })
    from = end
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (edges.has(at)) upTo(at)
    const name = unseenAt(text, at)
    const isCode = code.test(character)
    if (!name && !isCode) continue
    upTo(at)
    const marked = markAt(placed, at)
    runs.push(
      name
        ? { kind: 'character', name, text: character, marked }
        : { kind: 'code', number: codeNumber(character), text: character, marked },
    )
    from = at + 1
  }
  upTo(text.length)
  return runs
}

function markAt(findings: readonly Mark[], at: number): Severity | null {
  const here = findings.filter(({ start, end }) => start! <= at && at < end!)
  if (here.some(({ severity }) => severity === 'error')) return 'error'
  return here.length > 0 ? 'warning' : null
}
