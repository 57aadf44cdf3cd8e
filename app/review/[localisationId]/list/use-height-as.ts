import { useEffect, useRef } from 'react'

/**
 * Keeps the height of what stays in the window in a custom property of the page, for what must not lie under it.
 * @param where a media query: elsewhere it covers nothing
 */
export function useHeightAs<E extends HTMLElement>(property: `--${string}`, where = 'all') {
  const element = useRef<E>(null)
  useEffect(() => {
    const seen = element.current
    if (!seen) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => {
      const isOver = getComputedStyle(seen).position !== 'static' && window.matchMedia(where).matches
      style.setProperty(property, isOver ? `${seen.offsetHeight}px` : '0px')
    })
    observer.observe(seen)
    return () => {
      observer.disconnect()
      style.removeProperty(property)
    }
  }, [property, where])
  return element
}
