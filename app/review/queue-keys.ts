import type { KeyboardEvent } from 'react'

/** Attributes a queue's rows go by: each row, and the button in it that is under Enter. */
export const rowMark = { 'data-queue-row': true }
export const mainMark = { 'data-queue-main': true }

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }

/** ↑ and ↓ go from row to row, to its button where it has one. Lists and menus keep their own arrows. */
export function stepThroughRows(event: KeyboardEvent<HTMLElement>): void {
  const by = steps[event.key]
  const from = event.target as HTMLElement
  const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
  if (!by || !isPlain || !event.currentTarget.contains(from) || from.closest('input, [role="listbox"]'))
    return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-queue-row]')]
  const at = rows.findIndex((row) => row.contains(from))
  const next = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by]
  if (!next) return
  event.preventDefault()
  const target = next.querySelector<HTMLElement>('[data-queue-main]') ?? next
  target.focus()
  target.scrollIntoView({ block: 'nearest' })
}
