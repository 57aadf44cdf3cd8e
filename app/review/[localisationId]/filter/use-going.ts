'use client'

import { useEffect, useRef } from 'react'
import type { Work } from '@/workflow/review/work'
import { waitsFor } from '@/app/review/[localisationId]/deeds/deed-for'
import type { Places, SegmentStore } from '@/app/review/[localisationId]/segments/segment-store'
import { usePlaces } from '@/app/review/[localisationId]/segments/segment-store'
import type { Parts } from '@/app/review/[localisationId]/segments/use-parts'
import { useStable } from '@/app/review/[localisationId]/use-stable'

type Options = {
  store: SegmentStore
  parts: Parts
  work: Work
  currentId: string | null
  /** Places that are shown, in reading order. */
  shown: readonly number[]
  /** How the current segment is exchanged for another. */
  onArrive: (id: string) => void
  /** Nothing waits any more. */
  onNowhere: () => void
}

/** Which place somebody goes to, as far as is known; one that is not here yet is fetched and asked about again. */
type Aim = (places: Places) => number | undefined

/** Going from segment to segment, also to those whose part has not come yet. */
export function useGoing({ store, parts, work, currentId, shown, ...on }: Options) {
  const places = usePlaces(store)
  const aim = useRef<Aim | null>(null)

  const go = useStable((next: Aim): void => {
    aim.current = null
    const place = next(store.places())
    if (place === undefined) return on.onNowhere()
    const segment = store.places()[place]
    if (segment) return on.onArrive(segment.translationId)
    aim.current = next
    parts.want(place)
  })
  useEffect(() => {
    if (aim.current) go(aim.current)
  }, [go, places])

  const here = () => (currentId === null ? -1 : store.placeOf(currentId))
  const choose = useStable((id: string | undefined): void => {
    aim.current = null
    if (id) on.onArrive(id)
  })
  const goTo = useStable((place: number): void => {
    if (place >= 0 && place < store.places().length) go(() => place)
  })
  const step = useStable((by: 1 | -1): void => {
    const at = here()
    const place = by === 1 ? shown.find((one) => one > at) : shown.findLast((one) => one < at)
    if (place !== undefined) goTo(place)
  })
  /** The next that waits for this work, from the place after the current one round to it again. */
  const goToNeeding = useStable((): void => {
    const at = here()
    go((all) => {
      const needs = (segment: Places[number]) => segment === undefined || waitsFor(segment, work)
      const after = all.findIndex((segment, place) => place > at && needs(segment))
      const found = after >= 0 ? after : all.findIndex((segment, place) => place < at && needs(segment))
      return found >= 0 ? found : undefined
    })
  })
  return { choose, goTo, step, goToNeeding }
}
