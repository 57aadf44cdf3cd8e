import { useCallback, useSyncExternalStore } from 'react'
import { observed, useObserved } from '@/app/components/observed'
import type { OpenWork } from '@/workflow/review/open-work'
import type { Counts } from '@/workflow/review/outline-of'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { isToApprove } from '@/app/review/[localisationId]/deeds/deed-for'
import { merged, newsOf } from './segment-news'
import type { News } from './segment-news'

/** Segments by their place in reading order, from 0; undefined where a part has not come yet. */
export type Places = readonly (OpenSegment | undefined)[]

/** In which number of the outline a segment is counted. */
function countedAs(segment: OpenSegment): keyof Counts {
  const { state, confirmer } = segment
  if (isToApprove(segment)) return 'overridden'
  return state === 'awaiting_review' && confirmer?.me ? 'mine' : state
}

const none: Counts = {
  ...{ untranslated: 0, draft: 0, awaiting_review: 0, changes_requested: 0, approved: 0 },
  ...{ mine: 0, overridden: 0 },
}

/**
 * The segments of a localisation as this page knows them, outside React: a change of one draws that one anew. Every
 * change makes a new list, so that what was read before stays as it was.
 */
export function segmentStore({ segments: first, outline }: Pick<OpenWork, 'segments' | 'outline'>) {
  const places = observed<Places>(Array<undefined>(outline.total).fill(undefined))
  const counts = observed<Counts>(outline.counts)
  const news = observed<ReadonlyMap<string, News>>(new Map())
  const placeOf = new Map<string, number>()

  const get = (id: string | null): OpenSegment | undefined => {
    const place = id === null ? undefined : placeOf.get(id)
    return place === undefined ? undefined : places.get()[place]
  }

  /** The outline has counted what was not here yet; what was here is counted anew. */
  function count(before: OpenSegment | undefined, after: OpenSegment): void {
    if (!before) return
    const [from, to] = [countedAs(before), countedAs(after)]
    if (from !== to) counts.set((now) => ({ ...now, [from]: now[from] - 1, [to]: now[to] + 1 }))
  }

  /** Takes segments in as the desk has them. What is known in a newer version stays. */
  function put(segments: readonly OpenSegment[]): void {
    const next = [...places.get()]
    const told = new Map(news.get())
    for (const segment of segments) {
      const { translationId: id } = segment
      const before = get(id)
      if (before && before.version > segment.version) continue
      const place = placeOf.get(id) ?? segment.place
      const after = before ? merged(before, segment) : segment
      count(before, after)
      const what = before && newsOf(before, after)
      if (what) told.set(id, what)
      placeOf.set(id, place)
      next[place] = { ...after, place }
    }
    places.set(next)
    if (told.size !== news.get().size) news.set(told)
  }

  /** Another revision of the source: every segment, each in its new place. */
  function replace(segments: readonly OpenSegment[]): void {
    const before = new Map(places.get().flatMap((one) => (one ? [[one.translationId, one] as const] : [])))
    const isWhole = !places.get().includes(undefined)
    const told = new Map(news.get())
    placeOf.clear()
    const next = segments.map((segment, place) => {
      const { translationId: id } = segment
      const known = before.get(id)
      const what = known ? newsOf(known, segment) : isWhole ? 'new' : null
      if (what) told.set(id, what)
      placeOf.set(id, place)
      return { ...(known ? merged(known, segment) : segment), place }
    })
    places.set(next)
    news.set(told)
    const all = { ...none }
    for (const segment of next) all[countedAs(segment)]++
    counts.set(all)
  }

  /** Changes one segment, where it is known. */
  function patch(id: string, change: Partial<OpenSegment>): void {
    const before = get(id)
    if (!before) return
    const after = { ...before, ...change }
    count(before, after)
    places.set((now) => now.with(placeOf.get(id)!, after))
  }

  /** Somebody has seen what became of a segment. */
  const seen = (id: string): void =>
    news.set((now) => (now.has(id) ? new Map([...now].filter(([one]) => one !== id)) : now))

  put(first)
  return {
    places: places.get,
    subscribe: places.subscribe,
    observedPlaces: places,
    counts,
    news,
    put,
    replace,
    get,
    patch,
    seen,
    /** From 0, in the localisation; -1: not here. */
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

/** What became of one segment while this page stood open. */
export function useNews({ news }: SegmentStore, id: string): News | undefined {
  const read = useCallback(() => news.get().get(id), [id, news])
  return useSyncExternalStore(news.subscribe, read, read)
}

/** Segments that are here, in reading order. */
export const known = (places: Places): OpenSegment[] =>
  places.filter((segment): segment is OpenSegment => segment !== undefined)
