import type { Refused } from '@/app/components/ask'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { Board } from '@/workflow/publishing/board'
import type { BoardRow } from '@/workflow/publishing/board-row'

/** What a deed with a release as a whole is given. `settle`: tells the board what came of it, and looks anew. */
export type OfRelease = { board: Board; names: Names; settle: (answer: Refused | null) => Promise<void> }

/** What a deed with one of its languages is given. */
export type OfRow = OfRelease & { row: BoardRow }
