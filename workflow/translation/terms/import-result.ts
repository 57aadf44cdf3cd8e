import type { TbxProblem } from '@/workflow/formats/tbx-concept'
import type { Duplicate } from './duplicates'

/** What one concept brought in came to. */
export type Outcome =
  | 'added'
  | 'changed'
  /** Here already, the same. */
  | 'unchanged'
  /** Changed or deleted here since it was last brought in: ours stays. */
  | 'kept'
  /** Another concept says the same words in the same language. */
  | 'duplicate'

/** What of a file needs a person's look. `line` is of the file, from 1. */
export type ImportNote =
  | { line: number; why: TbxProblem | 'not_valid' | 'kept' }
  | { line: number; why: 'duplicate'; duplicates: Duplicate[] }

export type ImportResult = {
  counts: Record<Outcome | 'problem', number>
  /** The first thousand; the counts know of all. */
  notes: ImportNote[]
  /** Where the file stopped making sense, and how; what came before is in. */
  stopped: { line: number | null; why: string } | null
}

export const noneYet = (): ImportResult => ({
  counts: { added: 0, changed: 0, unchanged: 0, kept: 0, duplicate: 0, problem: 0 },
  notes: [],
  stopped: null,
})

const mostNotes = 1_000

export function note(result: ImportResult, about: ImportNote): void {
  if (result.notes.length < mostNotes) result.notes.push(about)
}
