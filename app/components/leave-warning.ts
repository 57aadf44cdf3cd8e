'use client'

import { useEffect } from 'react'

let isAgreed = false

/** The person has been asked and leaves: the page does not ask again. */
export function agreeToLeave(): void {
  isAgreed = true
}

/** Asks before a page with unstored work is left. */
export function useLeaveWarning(hasWork: boolean): void {
  useEffect(() => {
    if (!hasWork) return
    const warn = (event: BeforeUnloadEvent) => {
      if (!isAgreed) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [hasWork])
}
