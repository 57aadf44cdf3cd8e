'use client'

import { useEffect } from 'react'
import { rowOf } from './use-anchor'

/** Less than this is the browser's own bar coming and going. */
const leastKeyboard = 80

/**
 * Keeps how much of the window a keyboard on the screen covers in the custom property `--keyboard`, and what is written
 * in above it.
 */
export function useKeyboardInset(currentId: string | null): void {
  useEffect(() => {
    const { visualViewport: seen } = window
    if (!seen) return
    const { style } = document.documentElement
    const fit = () => {
      const covered = Math.max(0, Math.round(window.innerHeight - seen.height - seen.offsetTop))
      const isKeyboard = covered > leastKeyboard && seen.scale === 1
      style.setProperty('--keyboard', isKeyboard ? `${covered}px` : '0px')
      if (isKeyboard && currentId) rowOf(currentId)?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    }
    seen.addEventListener('resize', fit)
    return () => {
      seen.removeEventListener('resize', fit)
      style.removeProperty('--keyboard')
    }
  }, [currentId])
}
