'use client'

import { useCallback, useEffect, useMemo, useRef } from 'react'

/** The row of a segment, where it is drawn. */
export const rowOf = (id: string): HTMLElement | null => document.getElementById(`sentence-${id}`)

/** `top`: where it is kept, from the top of the window; null: anywhere in view. */
type Held = { id: string; top: number | null }

/** Rows drawn for the first time are measured, and what is above them drawn anew, for about so long. */
const settlingMs = 400

/** What is held: the row asked for where it is in view, else the first that begins in view. */
function inView(id: string | null): Held | null {
  const rows = [...document.querySelectorAll<HTMLElement>('[id^="sentence-"]')].map((row) => ({
    id: row.id.slice('sentence-'.length),
    box: row.getBoundingClientRect(),
  }))
  const wanted = rows.find((row) => row.id === id && row.box.bottom > 0 && row.box.top < window.innerHeight)
  const row = wanted ?? rows.find(({ box }) => box.top >= 0 && box.top < window.innerHeight)
  return row ? { id: row.id, top: row.box.top } : null
}

/** What changes above a row must not move it under whoever reads it: it is held where it is while the change is drawn. */
export function useAnchor() {
  const held = useRef<Held | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  /** Somebody goes far away: nothing is held any more. */
  const release = useCallback((): void => {
    held.current = null
  }, [])
  const keep = useCallback(
    (next: Held | null): void => {
      held.current = next
      clearTimeout(timer.current)
      timer.current = setTimeout(release, settlingMs)
    },
    [release],
  )

  /** Before something changes; the segment that matters most is kept where it is, if it is in view. */
  const hold = useCallback((id: string | null): void => keep(inView(id)), [keep])

  /** Somebody has come to a row: it comes into view and stays there. */
  const arrive = useCallback(
    (id: string): void => {
      keep({ id, top: null })
      rowOf(id)?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    },
    [keep],
  )

  /** Once a change is drawn. */
  const settle = useCallback((): void => {
    const now = held.current
    const row = now && rowOf(now.id)
    if (!row) return
    if (now.top === null) return row.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const { top } = row.getBoundingClientRect()
    if (Math.abs(top - now.top) >= 1) window.scrollBy({ top: top - now.top, behavior: 'instant' })
  }, [])

  // Whoever scrolls wants to be elsewhere.
  useEffect(() => {
    window.addEventListener('wheel', release, { passive: true })
    window.addEventListener('touchmove', release, { passive: true })
    return () => {
      clearTimeout(timer.current)
      window.removeEventListener('wheel', release)
      window.removeEventListener('touchmove', release)
    }
  }, [release])

  const isHeld = useCallback((): boolean => held.current !== null, [])

  return useMemo(() => ({ hold, arrive, settle, release, isHeld }), [arrive, hold, isHeld, release, settle])
}

export type Anchor = ReturnType<typeof useAnchor>
