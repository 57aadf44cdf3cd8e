import type { KeyboardEvent } from 'react'

export type At = { row: number; column: number }

const steps: Record<string, At> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

const within = (at: number, length: number) => Math.max(0, Math.min(length - 1, at))

/**
 * Where a key leads from a cell of a grid (WAI-ARIA grid pattern), or null where it leads nowhere.
 * @param grid `rightToLeft`: the first column is the rightmost
 */
export function stepFrom(
  { row, column }: At,
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  grid: { rows: number; columns: number; rightToLeft: boolean },
): At | null {
  if (altKey || metaKey) return null
  if (key === 'Home') return { row: ctrlKey ? 0 : row, column: 0 }
  if (key === 'End') return { row: ctrlKey ? grid.rows - 1 : row, column: grid.columns - 1 }
  const step = steps[key]
  if (!step || ctrlKey) return null
  const along = grid.rightToLeft ? -step.column : step.column
  return { row: within(row + step.row, grid.rows), column: within(column + along, grid.columns) }
}
