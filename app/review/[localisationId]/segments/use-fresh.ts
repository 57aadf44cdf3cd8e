'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { useLive } from '@/app/components/use-live'
import type { WorkHolder } from '@/workflow/review/holders-of'
import type { Mending } from '@/workflow/review/mending-of'
import type { OpenWork } from '@/workflow/review/open-work'
import type { SegmentPart } from '@/workflow/review/segment-part'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { segmentsAtOnce } from '@/workflow/review/work'
import type { SourceChange } from './source-change'
import { sourceChange } from './source-change'
import type { SegmentStore } from './segment-store'
import type { TypedStore } from '@/app/review/[localisationId]/kept/typed-store'
import { askForIds, askForPart, askSince } from './use-parts'
import { useStable } from '@/app/review/[localisationId]/use-stable'

/** What others do in a moment is asked for at once. */
const gatherMs = 150
const againMs = 2_000

type Options = {
  open: OpenWork
  store: SegmentStore
  typed: TypedStore
  /** A deed of this page is on its way to this segment: what comes of it is not news. */
  isBusy: (id: string) => boolean
  onHolders: (holders: WorkHolder[]) => void
  onMending: (mending: Mending | null) => void
  /** Just before rows get other heights or places. */
  onPlace: () => void
}

/** Keeps what is shown as the desk has it: what others do, and what becomes of the source. */
export function useFresh({ open, store, typed, isBusy, onHolders, onMending, onPlace }: Options) {
  const { localisationId } = open
  const revision = useRef(open.revision)
  const asOf = useRef(open.now.toISOString())
  const wanted = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const reading = useRef(false)
  const unknownRuns = useRef(new Set<number>())
  const [change, setChange] = useState<SourceChange | null>(null)

  const readAnew = useStable(async (): Promise<void> => {
    if (reading.current) return
    reading.current = true
    const read = await readWhole(localisationId)
    reading.current = false
    if (!read) return
    const before = store.places()
    revision.current = read.revision
    onPlace()
    store.replace(read.segments)
    typed.takeUp(read.segments)
    setChange((now) => sourceChange(before, store.places(), now))
  })

  /** Work was shared out or put together again: somebody holds a run that no segment here is known to be in. */
  const isSharedAnew = ({ holders }: SegmentPart): boolean => {
    const runs = new Set(store.places().map((one) => one?.run))
    const unknown = holders.find(({ run }) => !runs.has(run) && !unknownRuns.current.has(run))
    if (unknown) unknownRuns.current.add(unknown.run)
    return unknown !== undefined
  }

  /** Takes in what the desk sent; of another revision, or of other runs, everything is read anew. */
  const take = useStable((part: SegmentPart): void => {
    onHolders(part.holders)
    onMending(part.mending)
    if (part.revision !== revision.current || isSharedAnew(part)) return void readAnew()
    const free = part.segments.filter(({ translationId }) => !isBusy(translationId))
    onPlace()
    store.put(free)
    typed.takeUp(free)
  })

  /** What has changed since it was last asked. */
  const again = useStable(async (): Promise<void> => {
    for (;;) {
      const answer = await askSince(localisationId, asOf.current)
      if (!answer.ok) return
      const { segments, asOf: until } = answer.value
      const isSame = String(until) === asOf.current
      asOf.current = String(until)
      take(answer.value)
      if (segments.length < segmentsAtOnce || isSame) return
    }
  })

  const gather = useStable((ids: readonly string[]): void => {
    for (const id of ids) wanted.current.add(id)
    clearTimeout(timer.current)
    timer.current = setTimeout(async () => {
      while (wanted.current.size > 0) {
        const now = [...wanted.current].slice(0, segmentsAtOnce)
        for (const id of now) wanted.current.delete(id)
        const answer = await askForIds(localisationId, now)
        if (answer.ok) take(answer.value)
      }
    }, gatherMs)
  })
  useEffect(() => () => clearTimeout(timer.current), [])

  useLive(
    useMemo(() => ({ localisations: [localisationId] }), [localisationId]),
    (told) => {
      if ('localisationId' in told && told.localisationId !== localisationId) return
      if (told.kind === 'notices' || told.kind === 'presence') return
      if (told.kind === 'translations' && told.ids.length > 0) return gather(told.ids)
      if (told.kind === 'comments') {
        if (told.releaseId !== open.releaseId) return
        const about = new Set(told.segmentIds)
        const ids = store
          .places()
          .flatMap((one) => (one && about.has(one.segmentId) ? [one.translationId] : []))
        return ids.length > 0 ? gather(ids) : undefined
      }
      void again()
    },
  )

  return useMemo(() => ({ take, again, change, dismissChange: () => setChange(null) }), [again, change, take])
}

type Whole = { revision: number; segments: OpenSegment[] }

/** Every segment of one revision; null where the desk cannot be reached. */
async function readWhole(localisationId: string): Promise<Whole | null> {
  let segments: OpenSegment[] = []
  let revision: number | null = null
  for (let failures = 0; failures < 5;) {
    const answer = await askForPart(localisationId, { from: segments.length, limit: segmentsAtOnce })
    if (!answer.ok) {
      failures++
      await new Promise((done) => setTimeout(done, againMs))
      continue
    }
    const part = answer.value
    // It changed again while it was read.
    if (revision !== null && part.revision !== revision) segments = []
    const isFromStart = revision === null || part.revision === revision
    revision = part.revision
    if (!isFromStart) continue
    segments = [...segments, ...part.segments]
    if (part.segments.length < segmentsAtOnce) return { revision, segments }
  }
  return null
}
