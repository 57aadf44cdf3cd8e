import { useEffect, useRef } from 'react'

/** Keeps the height of what stays in the window in a custom property of the page, for what must not lie under it. */
export function useHeightAs<E extends HTMLElement>(property: `--${string}`) {
  const element = useRef<E>(null)
  useEffect(() => {
    const seen = element.current
    if (!seen) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => {
      const isInFlow = getComputedStyle(seen).position === 'static'
      style.setProperty(property, isInFlow ? '0px' : `${seen.offsetHeight}px`)
    })
    observer.observe(seen)
    return () => {
      observer.disconnect()
      style.removeProperty(property)
    }
  }, [property])
  return element
}
