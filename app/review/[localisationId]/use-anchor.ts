'use client'

import { useCallback, useMemo, useRef } from 'react'

/** The row of a segment, where it is drawn. */
export const rowOf = (id: string): HTMLElement | null => document.getElementById(`sentence-${id}`)

type Held = { id: string; top: number }

/** What changes above a row must not move it under whoever reads it: it is held where it is while the change is drawn. */
export function useAnchor() {
  const held = useRef<Held | null>(null)

  /** Before something changes. A row out of view is not held. */
  const hold = useCallback((id: string | null): void => {
    const box = id === null ? undefined : rowOf(id)?.getBoundingClientRect()
    const isInView = box && box.bottom > 0 && box.top < window.innerHeight
    held.current = isInView ? { id: id!, top: box.top } : null
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

  const isHeld = useCallback((): boolean => held.current !== null, [])

  return useMemo(() => ({ hold, settle, isHeld }), [hold, isHeld, settle])
}

export type Anchor = ReturnType<typeof useAnchor>
