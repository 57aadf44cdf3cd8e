'use client'

import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import type { Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { rowHeight } from './row-height'
import type { Places } from '@/app/review/[localisationId]/segments/segment-store'
import type { Anchor } from './use-anchor'
import { rowOf } from './use-anchor'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** Drawn beyond the window, so that there is something before the next frame. */
const overscan = 6
/** What the desk draws before it knows a window. */
const firstRect = { width: 1_280, height: 900 }
/** A segment farther away than this many windows is gone to without drawing what lies between. */
const farWindows = 2

type Options = { places: Places; shown: readonly number[]; anchor: Anchor }

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect

/** Which rows are drawn, and what space stands for the others. */
export function useVirtualList({ places, shown, anchor }: Options) {
  const { currentId, parts } = useWorkspace()
  const list = useRef<HTMLOListElement>(null)
  const focused = useRef(-1)
  const [margin, setMargin] = useState(0)
  const [width, setWidth] = useState(firstRect.width)
  const current =
    currentId === null ? -1 : shown.findIndex((place) => places[place]?.translationId === currentId)
  const heightAt = (index: number) =>
    rowHeight(places[shown[index]!], { width, isCurrent: index === current })

  // Whoever reads or writes there already stays where they are.
  useBrowserLayoutEffect(() => {
    if (window.scrollY > 0) anchor.hold(currentId)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as the page is when the list begins
  }, [])

  const virtual = useWindowVirtualizer<HTMLLIElement>({
    count: shown.length,
    overscan,
    scrollMargin: margin,
    initialRect: firstRect,
    initialOffset: () => offsetBefore(current, heightAt),
    estimateSize: heightAt,
    getItemKey: useCallback(
      (index: number) => places[shown[index]!]?.translationId ?? `place ${shown[index]}`,
      [places, shown],
    ),
    // The current row, and the one that has the focus, stay where they are however far somebody scrolls.
    rangeExtractor: useCallback(
      (range: Range) => {
        const kept = [current, focused.current].filter((index) => index >= 0 && index < range.count)
        return [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b)
      },
      [current],
    ),
  })
  virtual.shouldAdjustScrollPositionOnItemSizeChange = (
    { key, start, end },
    _,
    { itemSizeCache, ...own },
  ) => {
    // What is held is kept in its place already.
    if (anchor.isHeld()) return false
    const offset = own.scrollOffset ?? 0
    return itemSizeCache.has(key) ? end <= offset && own.scrollDirection !== 'backward' : start < offset
  }
  const drawn = virtual.getVirtualItems()

  useBrowserLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect()
    if (!box) return
    const next = Math.round(box.top + window.scrollY)
    // What came or went above the list, under the head that stays, moves no row.
    if (next !== margin && window.scrollY > 0) window.scrollBy({ top: next - margin, behavior: 'instant' })
    setMargin(next)
    setWidth(Math.round(box.width))
    anchor.settle()
  })

  useEffect(() => {
    const row = currentId && rowOf(currentId)
    if (!row) return
    const { top } = row.getBoundingClientRect()
    if (Math.abs(top) <= farWindows * window.innerHeight) return anchor.arrive(currentId)
    anchor.release()
    virtual.scrollToIndex(current, { align: 'center' })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- gone to once, when it becomes the current one
  }, [currentId])

  // What is in view is fetched first.
  const first = drawn.find(({ index }) => places[shown[index]!] === undefined) ?? drawn[0]
  const wanted = first && shown[first.index]
  useEffect(() => {
    if (wanted !== undefined) parts.want(wanted)
  }, [parts, wanted])

  useEffect(() => {
    const element = list.current
    const note = ({ type, target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[data-index]') : null
      focused.current = type === 'focusin' && row ? Number(row.getAttribute('data-index')) : -1
    }
    element?.addEventListener('focusin', note)
    element?.addEventListener('focusout', note)
    return () => {
      element?.removeEventListener('focusin', note)
      element?.removeEventListener('focusout', note)
    }
  }, [])

  const rows = drawn.map(({ index, key, start }, at) => ({
    index,
    key,
    gap: Math.max(0, start - (at === 0 ? margin : drawn[at - 1]!.end)),
    measure: virtual.measureElement,
  }))
  const end = Math.max(0, virtual.getTotalSize() - ((drawn.at(-1)?.end ?? margin) - margin))
  return { list, rows, end }
}

/** Where to begin, so that the current row is in view at once: from the top while it is near it. */
function offsetBefore(current: number, heightAt: (index: number) => number): number {
  let offset = 0
  for (let index = 0; index < current; index++) offset += heightAt(index)
  return Math.max(0, offset - firstRect.height / 3)
}
