'use client'

import { useEffect, useRef, useState } from 'react'

function readKept<T extends object>(key: string, first: T): T {
  try {
    const kept = sessionStorage.getItem(key)
    return kept ? { ...first, ...(JSON.parse(kept) as Partial<T>) } : first
  } catch {
    return first
  }
}

/**
 * State that outlives a reload of its tab until it is forgotten or is again what it was at first. Server and first
 * paint see `first`.
 */
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
      const now = JSON.stringify(value)
      if (now === JSON.stringify(first)) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, now)
    } catch {
      // A browser that keeps nothing: what is typed is safe as long as the page is open, and leaving warns.
    }
  }, [key, value, isRead, first])
  const forget = () => {
    isForgotten.current = true
    sessionStorage.removeItem(key)
  }
  return { value, setValue, isRead, forget }
}
