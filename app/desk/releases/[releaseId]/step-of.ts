import type { Board } from '@/workflow/publishing/board'
import type { BoardRow } from '@/workflow/publishing/board-row'

/** What a language waits for, and when it is ready to go, whether by itself or by an officer. */
export function stepOf({ step }: Pick<BoardRow, 'step'>, { state, isDue }: Pick<Board, 'state' | 'isDue'>) {
  if (step !== 'publishing' || isDue) return step
  return state === 'scheduled' ? 'publishing_scheduled' : 'publishing_early'
}
