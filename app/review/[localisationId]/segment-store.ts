import { useCallback, useSyncExternalStore } from 'react'
import { observed, useObserved } from '@/app/components/observed'
import type { OpenSegment } from '@/workflow/review/segments-of'

/** A part of a localisation's segments, as the desk sends them. */
export type Part = { segments: readonly OpenSegment[]; from: number; total: number }

/** Segments by their place in reading order, from 0; undefined where a part has not come yet. */
export type Places = readonly (OpenSegment | undefined)[]

/**
 * The segments of a localisation as this page knows them, outside React: a change of one draws that one anew. Every
 * change makes a new list, so that what was read before stays as it was.
 */
export function segmentStore(first: Part) {
  const places = observed<Places>([])
  const placeOf = new Map<string, number>()

  const put = ({ segments, from, total }: Part): void =>
    places.set((now) => {
      const next = [...now.slice(0, total), ...Array<undefined>(Math.max(0, total - now.length))]
      segments.forEach((segment, index) => {
        next[from + index] = segment
        placeOf.set(segment.translationId, from + index)
      })
      return next
    })

  const get = (id: string | null): OpenSegment | undefined => {
    const place = id === null ? undefined : placeOf.get(id)
    const found = place === undefined ? undefined : places.get()[place]
    return found?.translationId === id ? found : undefined
  }

  /** Changes one segment, where it is known. */
  const patch = (id: string, change: Partial<OpenSegment>): void =>
    places.set((now) => {
      const place = placeOf.get(id)
      const segment = place === undefined ? undefined : now[place]
      return segment?.translationId === id ? now.with(place!, { ...segment, ...change }) : now
    })

  put(first)
  return {
    places: places.get,
    subscribe: places.subscribe,
    observedPlaces: places,
    put,
    get,
    patch,
    /** From 0, in the localisation. */
    placeOf: (id: string): number => placeOf.get(id) ?? -1,
  }
}

export type SegmentStore = ReturnType<typeof segmentStore>

/** Every place of the localisation; drawn anew at every change of any. */
export const usePlaces = (store: SegmentStore): Places => useObserved(store.observedPlaces)

/** One segment; drawn anew only when that one changes. */
export function useSegment(store: SegmentStore, id: string | null): OpenSegment | undefined {
  const read = useCallback(() => store.get(id), [id, store])
  return useSyncExternalStore(store.subscribe, read, read)
}

/** Segments that are here, in reading order. */
export const known = (places: Places): OpenSegment[] =>
  places.filter((segment): segment is OpenSegment => segment !== undefined)
