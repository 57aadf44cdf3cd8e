'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { look } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { Change } from '@/workflow/review/history-of'
import type { OpenSegment } from '@/workflow/review/segments-of'

type History = { changes: Change[]; more: boolean }

const nothing: History = { changes: [], more: false }

/** A segment's changes, newest first; asked for anew when it has changed. */
export function useHistory({ translationId, version }: Pick<OpenSegment, 'translationId' | 'version'>) {
  const [history, setHistory] = useState(nothing)
  const [loading, setLoading] = useState(true)
  const [refused, setRefused] = useState<Refused | null>(null)
  const underWay = useRef<AbortController>(null)

  const load = useCallback(
    async (before?: string) => {
      underWay.current?.abort()
      const gone = (underWay.current = new AbortController())
      setLoading(true)
      const query = before ? `?before=${before}` : ''
      const answer = await look<History>(`translations/${translationId}/history${query}`, gone.signal)
      if (!answer || gone.signal.aborted) return
      setLoading(false)
      setRefused(answer.ok ? null : answer.refused)
      if (!answer.ok) return
      const { changes, more } = answer.value
      setHistory((known) => ({ changes: [...(before ? known.changes : []), ...changes], more }))
    },
    [translationId],
  )

  useEffect(() => setHistory(nothing), [translationId])
  useEffect(() => {
    void load()
    return () => underWay.current?.abort()
  }, [load, version])

  return { ...history, loading, refused, older: () => void load(history.changes.at(-1)?.eventId) }
}
