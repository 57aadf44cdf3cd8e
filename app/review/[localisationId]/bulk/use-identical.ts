'use client'

import { useEffect, useMemo, useState } from 'react'
import { look } from '@/app/components/ask'
import { observed, useObserved } from '@/app/components/observed'
import { useCurrent } from '@/app/review/[localisationId]/current/current-context'
import { known, usePlaces } from '@/app/review/[localisationId]/segments/segment-store'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import type { Identical } from '@/workflow/review/bulk/identical'
import type { OpenSegment } from '@/workflow/review/segments-of'

/** Whoever leafs through segments is asked about none. */
const restMs = 200

const none: Identical[] = []

/** What was opted out of, for as long as this window stands open. */
const optedOut = observed<ReadonlySet<string>>(new Set())
const isOff = observed(false)

const saying = ({ source }: OpenSegment): string => JSON.stringify([source.text, source.codes])

const mayFollow = ({ state, joinedTo }: OpenSegment): boolean =>
  joinedTo === null && (state === 'untranslated' || state === 'draft')

/** Segments that say the same as the current one and that its confirmation confirms along, unless they are opted out. */
export function useIdentical() {
  const { store, deeds } = useWorkspace()
  const { segment, deed } = useCurrent()
  const places = usePlaces(store)
  const isAsked = useMemo(() => {
    if (deed !== 'confirm' || segment.joined.length > 0) return false
    const wanted = saying(segment)
    return known(places).some(
      (one) => one.translationId !== segment.translationId && mayFollow(one) && saying(one) === wanted,
    )
  }, [deed, places, segment])
  const { translationId: id } = segment
  const [found, setFound] = useState<{ id: string; identical: Identical[] } | null>(null)
  const out = useObserved(optedOut)
  const off = useObserved(isOff)

  useEffect(() => {
    if (!isAsked) return
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const path = `translations/${id}/identical`
      const answer = await look<{ identical: Identical[] }>(path, asking.signal)
      if (answer?.ok) setFound({ id, identical: answer.value.identical })
    }, restMs)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [id, isAsked])

  const identical = isAsked && found?.id === id ? found.identical : none
  const free = useMemo(() => identical.filter(({ refused }) => refused === null), [identical])
  useEffect(() => {
    const segments = off ? [] : free.filter(({ translationId }) => !out.has(translationId))
    deeds.along.set(segments.length > 0 ? { like: id, segments } : null)
    return () => deeds.along.set(null)
  }, [deeds, free, id, off, out])

  return {
    free,
    left: identical.length - free.length,
    off,
    setOff: isOff.set,
    out,
    setOut,
  }
}

const setOut = (one: string, isOptedOut: boolean): void =>
  optedOut.set((now) => new Set(isOptedOut ? [...now, one] : [...now].filter((other) => other !== one)))
