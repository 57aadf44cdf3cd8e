'use client'

import { useEffect, useRef } from 'react'

/**
 * Keeps the keyboard among things that disappear when they are answered: after each answer the next one is focused.
 * Mark them `data-asks`; call `answered` before the answer changes the page.
 */
export function useNextAsked<T extends HTMLElement>() {
  const area = useRef<T>(null)
  const next = useRef<number | null>(null)
  const all = () => [...(area.current?.querySelectorAll<HTMLElement>('[data-asks]') ?? [])]
  useEffect(() => {
    if (next.current === null) return
    if (document.activeElement && document.activeElement !== document.body) return void (next.current = null)
    // None for a moment while the desk reads the change: the next reading may bring one.
    const asked = all()
    const button = asked[Math.min(next.current, asked.length - 1)]?.querySelector<HTMLElement>('button')
    if (!button) return
    next.current = null
    button.focus()
  })
  const answered = () => {
    const index = all().findIndex((one) => one.contains(document.activeElement))
    next.current = index < 0 ? null : index
  }
  return { area, answered }
}
