'use client'

import { useEffect, useMemo, useRef } from 'react'
import { observed } from '@/app/components/observed'
import { ask } from '@/app/components/ask'
import type { SegmentPart } from '@/workflow/review/segment-part'
import { segmentsAtOnce } from '@/workflow/review/work'
import { nextPart } from './part-order'
import type { SegmentStore } from './segment-store'

/** Long enough for a key that is pressed meanwhile, short enough that thousands are here in seconds. */
const pauseMs = 60
const againMs = 5_000

const path = (localisationId: string) => `localisations/${localisationId}/segments`

export const askForPart = (localisationId: string, part: { from: number; limit: number }) =>
  ask<SegmentPart>('GET', `${path(localisationId)}?from=${part.from}&limit=${part.limit}`)

export const askForIds = (localisationId: string, ids: readonly string[]) =>
  ask<SegmentPart>('GET', `${path(localisationId)}?ids=${ids.join(',')}`)

export const askSince = (localisationId: string, since: string) =>
  ask<SegmentPart>('GET', `${path(localisationId)}?since=${encodeURIComponent(since)}`)

type Options = {
  localisationId: string
  store: SegmentStore
  /** The place to begin at. */
  begin: number
  /** Takes in what came. */
  take: (part: SegmentPart) => void
}

/** Fetches the segments that are not here, part by part, those nearest to what is wanted first. */
export function useParts({ localisationId, store, begin, take }: Options) {
  const near = useRef(begin)
  const wake = useRef<() => void>(undefined)
  const failing = useMemo(() => observed(false), [])

  useEffect(() => {
    let isGone = false
    let timer: ReturnType<typeof setTimeout>
    const rest = (ms: number) =>
      new Promise<void>((done) => {
        timer = setTimeout(done, ms)
        wake.current = () => {
          clearTimeout(timer)
          done()
        }
      })
    const load = async () => {
      for (;;) {
        const part = nextPart(store.places(), near.current, segmentsAtOnce)
        if (!part || isGone) return
        const answer = await askForPart(localisationId, part)
        if (isGone) return
        failing.set(!answer.ok)
        const isThere = answer.ok && answer.value.segments.length > 0
        if (answer.ok) take(answer.value)
        await rest(isThere ? pauseMs : againMs)
      }
    }
    void load()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [failing, localisationId, store, take])

  return useMemo(
    () => ({
      /** Somebody is about to look at this place. */
      want: (place: number): void => {
        near.current = place
        if (store.places()[place] === undefined) wake.current?.()
      },
      /** Parts do not come; they are asked for again. */
      failing,
    }),
    [failing, store],
  )
}

export type Parts = ReturnType<typeof useParts>
