'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { look } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { useLive } from '@/app/components/use-live'
import type { Comments } from '@/workflow/review/comments/comments-of'
import type { Thread } from '@/workflow/review/comments/thread'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

export type Part = 'open' | 'resolved'

/** What is known of a segment's threads; null where nobody has asked for a part yet. */
export type KnownComments = {
  threads: Record<Part, Thread[] | null>
  counts: Record<Part, number>
  sourceVersion: number | null
}

/** What has been said of a segment, kept up to date while it is shown. */
export function useComments({ translationId, segmentId }: OpenSegment) {
  const { open, store } = useWorkspace()
  const [known, setKnown] = useState<KnownComments | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const leaving = useRef<AbortController>(null)
  const isResolvedShown = useRef(false)

  const fetchPart = useCallback(
    async (part: Part, from: number) => {
      const query = new URLSearchParams({ resolved: `${part === 'resolved'}`, from: `${from}` })
      const path = `translations/${translationId}/comments?${query}`
      const answer = await look<Comments>(path, leaving.current!.signal)
      if (!answer) return
      setRefused(answer.ok ? null : answer.refused)
      if (!answer.ok) return
      const { threads, sourceVersion, ...counts } = answer.value
      setKnown((before) => {
        const others = before?.threads ?? { open: null, resolved: null }
        const earlier = from === 0 ? [] : (others[part] ?? [])
        return { threads: { ...others, [part]: [...earlier, ...threads] }, counts, sourceVersion }
      })
      store.patch(translationId, { openComments: counts.open })
    },
    [store, translationId],
  )

  const reload = useCallback(() => {
    void fetchPart('open', 0)
    if (isResolvedShown.current) void fetchPart('resolved', 0)
  }, [fetchPart])

  useEffect(() => {
    const gone = (leaving.current = new AbortController())
    isResolvedShown.current = false
    setKnown(null)
    reload()
    return () => gone.abort()
  }, [reload])

  useLive({ releases: [open.releaseId] }, (told) => {
    const isAbout =
      told.kind === 'comments' && (told.segmentIds.length === 0 || told.segmentIds.includes(segmentId))
    if (isAbout || told.kind === 'missed') reload()
  })

  const showResolved = () => {
    isResolvedShown.current = true
    void fetchPart('resolved', 0)
  }
  const more = (part: Part) => void fetchPart(part, known?.threads[part]?.length ?? 0)

  return { known, refused, reload, showResolved, more }
}
