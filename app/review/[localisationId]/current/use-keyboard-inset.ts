'use client'

import { useEffect } from 'react'

/** Less than this is the browser's own bar coming and going. */
const leastKeyboard = 80
const besideText = 8

/** What is written in, by the keyboard that has come up. */
const written = (): Element | null => {
  const { activeElement } = document
  return activeElement?.closest('[data-current]') ? activeElement : null
}

/**
 * Keeps how much of the window a keyboard on the screen covers in the custom property `--keyboard`, and what is written
 * in above it and above what stays at the foot.
 */
export function useKeyboardInset(): void {
  useEffect(() => {
    const { visualViewport: seen } = window
    if (!seen) return
    const { style } = document.documentElement
    const fit = () => {
      const covered = Math.max(0, Math.round(window.innerHeight - seen.height - seen.offsetTop))
      style.setProperty('--keyboard', covered > leastKeyboard && seen.scale === 1 ? `${covered}px` : '0px')
      const foot = Number.parseFloat(style.getPropertyValue('--foot')) || 0
      const below = (written()?.getBoundingClientRect().bottom ?? 0) - (seen.offsetTop + seen.height - foot)
      if (below > 0) window.scrollBy({ top: below + besideText, behavior: 'instant' })
    }
    seen.addEventListener('resize', fit)
    return () => {
      seen.removeEventListener('resize', fit)
      style.removeProperty('--keyboard')
    }
  }, [])
}
