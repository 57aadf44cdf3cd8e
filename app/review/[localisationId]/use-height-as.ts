import { useEffect, useRef } from 'react'

/** Keeps an element's height in a custom property of the page, for what must not lie under it. */
export function useHeightAs<E extends HTMLElement>(property: `--${string}`) {
  const element = useRef<E>(null)
  useEffect(() => {
    const seen = element.current
    if (!seen) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => {
      const isStuck = getComputedStyle(seen).position !== 'static'
      style.setProperty(property, isStuck ? `${seen.offsetHeight}px` : '0px')
    })
    observer.observe(seen)
    return () => {
      observer.disconnect()
      style.removeProperty(property)
    }
  }, [property])
  return element
}
