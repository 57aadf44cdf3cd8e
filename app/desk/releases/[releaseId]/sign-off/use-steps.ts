'use client'

import { useEffect, useRef } from 'react'

type Steps = { next: () => void; previous: () => void; looked: () => void }

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null

const isPressing = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest('button, a, summary') !== null

/** J or ↓ goes on, K or ↑ back, L or Enter says that a page was looked at; not while somebody types or presses a button. */
export function useSteps(steps: Steps): void {
  const latest = useRef(steps)
  useEffect(() => {
    latest.current = steps
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isShortcut = event.ctrlKey || event.metaKey || event.altKey
      if (isShortcut || event.isComposing || isTyping(event)) return
      const deed = deedOf(event)
      if (!deed) return
      event.preventDefault()
      latest.current[deed]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function deedOf(event: KeyboardEvent): keyof Steps | null {
  const key = event.key.toLowerCase()
  if (key === 'j' || key === 'arrowdown') return 'next'
  if (key === 'k' || key === 'arrowup') return 'previous'
  return key === 'l' || (key === 'enter' && !isPressing(event)) ? 'looked' : null
}
