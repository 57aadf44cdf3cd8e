'use client'

import { useEffect } from 'react'
import type { RefObject } from 'react'
import { useSegment } from '@/app/review/[localisationId]/segments/segment-store'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** Long enough to have read it, or to have chosen not to. */
const lookMs = 1_000
/** A row that is a fraction of a pixel out of view is in view. */
const whole = 0.99

const idOf = (row: Element): string => row.id.slice('sentence-'.length)

const height = (property: string): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(property)) || 0

/** The window without what sticks to its edges and covers what is under it. */
const uncovered = (): string =>
  `-${height('--head') + height('--over')}px 0px -${height('--foot') + height('--panel')}px`

/**
 * Notes what this person looks at: the segment they work on, and each row that stands wholly in view for a second while
 * the page is in front. A row that changes under their eyes is looked at anew.
 */
export function useLooks(list: RefObject<HTMLElement | null>): void {
  const { deeds, store, currentId } = useWorkspace()
  const { looks } = deeds
  const current = useSegment(store, currentId)
  useEffect(() => {
    if (current && document.visibilityState === 'visible') looks.look(current.translationId)
  }, [current, looks])
  useEffect(() => looks.watch(), [looks])

  useEffect(() => {
    const element = list.current
    if (!element) return
    const inView = new Map<Element, ReturnType<typeof setTimeout> | undefined>()
    const arm = (row: Element): void => {
      clearTimeout(inView.get(row))
      inView.set(
        row,
        setTimeout(() => looks.look(idOf(row)), lookMs),
      )
    }
    const leave = (row: Element): void => {
      clearTimeout(inView.get(row))
      inView.delete(row)
    }
    const observing = (rootMargin: string) =>
      new IntersectionObserver(
        (entries) => {
          for (const { target, intersectionRatio } of entries)
            if (intersectionRatio >= whole && document.visibilityState === 'visible') arm(target)
            else leave(target)
        },
        { threshold: whole, rootMargin },
      )
    let margin = uncovered()
    let observer = observing(margin)
    const observeAll = (): void => {
      observer.disconnect()
      for (const row of inView.keys()) leave(row)
      if (document.visibilityState === 'visible')
        for (const row of element.querySelectorAll(':scope > [id^="sentence-"]')) observer.observe(row)
    }
    const rows = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const row of removedNodes) if (row instanceof Element) leave(row)
        for (const row of addedNodes) if (row instanceof Element && row.id) observer.observe(row)
      }
    })
    const bars = new MutationObserver(() => {
      if (uncovered() === margin) return
      margin = uncovered()
      observer.disconnect()
      observer = observing(margin)
      observeAll()
    })
    observeAll()
    bars.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] })
    rows.observe(element, { childList: true })
    document.addEventListener('visibilitychange', observeAll)
    const stop = store.subscribe(() => {
      for (const row of inView.keys()) {
        const segment = store.get(idOf(row))
        if (segment && !looks.isLookedAt(segment)) arm(row)
      }
    })
    return () => {
      stop()
      observer.disconnect()
      rows.disconnect()
      bars.disconnect()
      document.removeEventListener('visibilitychange', observeAll)
      for (const row of inView.keys()) clearTimeout(inView.get(row))
    }
  }, [list, looks, store])
}
