'use client'

import { useSearchParams } from 'next/navigation'
import { useDeferredValue, useMemo, useState } from 'react'
import { useObserved } from '@/app/components/observed'
import type { Work } from '@/workflow/review/work'
import { filterIn, withFilter } from './filter-address'
import { countChoices, isFiltering, noFilter, passes } from './filter'
import type { Filter } from './filter'
import type { SegmentStore } from '@/app/review/[localisationId]/segments/segment-store'
import { known, usePlaces } from '@/app/review/[localisationId]/segments/segment-store'

type Options = {
  store: SegmentStore
  work: Work
  currentId: string | null
  /** Before others are shown. */
  onChoose: () => void
}

/** Which segments are shown. It stands in the address, so that it is still there when the page is loaded anew. */
export function useFilter({ store, work, currentId, onChoose }: Options) {
  const query = useSearchParams()
  const [filter, setFilter] = useState(() => filterIn(new URLSearchParams(query)))
  const places = usePlaces(store)
  const news = useObserved(store.news)
  // Typing in the filter goes before drawing what it finds.
  const wanted = useDeferredValue(filter)
  const around = useMemo(() => ({ work, newsOf: (id: string) => news.get(id) }), [news, work])

  const shown = useMemo(() => {
    if (!isFiltering(wanted)) return places.flatMap((segment, place) => (segment?.joinedTo ? [] : [place]))
    const isShown = passes(wanted, around)
    return places.flatMap((segment, place) =>
      segment && (segment.translationId === currentId || isShown(segment)) ? [place] : [],
    )
  }, [around, currentId, places, wanted])
  const found = useMemo(
    () => (isFiltering(wanted) ? known(places).filter(passes(wanted, around)).length : places.length),
    [around, places, wanted],
  )
  const counts = useMemo(
    () =>
      countChoices(
        known(places).filter(({ joinedTo }) => joinedTo === null),
        wanted,
        around,
      ),
    [around, places, wanted],
  )

  const choose = (change: Partial<Filter>): void => {
    const next = { ...filter, ...change }
    onChoose()
    setFilter(next)
    const address = new URL(window.location.href)
    address.search = String(withFilter(address.searchParams, next))
    window.history.replaceState(null, '', address)
  }

  return {
    filter,
    choose,
    clear: () => choose(noFilter),
    isFiltering: isFiltering(filter),
    /** Places shown: those that pass, and the current one. */
    shown,
    found,
    counts,
    total: places.length,
    isWhole: !places.includes(undefined),
  }
}

export type Filtering = ReturnType<typeof useFilter>
