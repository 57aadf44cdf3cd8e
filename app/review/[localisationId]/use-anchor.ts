'use client'

import { useCallback, useMemo, useRef } from 'react'

/** The row of a segment, where it is drawn. */
export const rowOf = (id: string): HTMLElement | null => document.getElementById(`sentence-${id}`)

type Held = { id: string; top: number }

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

  /** Before something changes; the segment that matters most is kept where it is, if it is in view. */
  const hold = useCallback((id: string | null): void => {
    held.current = inView(id)
  }, [])

  /** Once it is drawn; let go of when its heights have been measured, too. */
  const settle = useCallback((): void => {
    const now = held.current
    if (!now) return
    const top = rowOf(now.id)?.getBoundingClientRect().top
    if (top !== undefined && Math.abs(top - now.top) >= 1)
      window.scrollBy({ top: top - now.top, behavior: 'instant' })
    requestAnimationFrame(() => {
      if (held.current === now) held.current = null
    })
  }, [])

  /** Somebody goes elsewhere: nothing is held any more. */
  const release = useCallback((): void => {
    held.current = null
  }, [])

  const isHeld = useCallback((): boolean => held.current !== null, [])

  return useMemo(() => ({ hold, settle, release, isHeld }), [hold, isHeld, release, settle])
}

export type Anchor = ReturnType<typeof useAnchor>
