'use client'

import { useEffect, useRef, useState } from 'react'

/** Where this tab keeps what was typed and not yet stored; the account is part of it, so that nobody else's comes up. */
export const keyFor = (personId: string, what: string) => `communique:${personId}:${what}`

function readKept<T extends object>(key: string, first: T): T {
  try {
    const kept = sessionStorage.getItem(key)
    return kept ? { ...first, ...(JSON.parse(kept) as Partial<T>) } : first
  } catch {
    return first
  }
}

/** State that outlives a reload of its tab until it is forgotten. Server and first paint see `first`. */
export function useKept<T extends object>(key: string, first: T) {
  const [value, setValue] = useState(first)
  const [isRead, setRead] = useState(false)
  const isForgotten = useRef(false)
  useEffect(() => {
    setValue((now) => readKept(key, now))
    setRead(true)
  }, [key])
  useEffect(() => {
    if (!isRead || isForgotten.current) return
    try {
      sessionStorage.setItem(key, JSON.stringify(value))
    } catch {
      // A browser that keeps nothing: what is typed is safe as long as the page is open, and leaving warns.
    }
  }, [key, value, isRead])
  const forget = () => {
    isForgotten.current = true
    sessionStorage.removeItem(key)
  }
  return { value, setValue, isRead, forget }
}

/** Asks before a page with unstored work is left. */
export function useLeaveWarning(hasWork: boolean): void {
  useEffect(() => {
    if (!hasWork) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [hasWork])
}
