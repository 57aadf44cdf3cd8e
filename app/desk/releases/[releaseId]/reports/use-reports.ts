'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'
import { useLive } from '@/app/components/use-live'
import type { ReportState } from '@/workflow/publishing/reports/report-states'
import type { Reports } from '@/workflow/publishing/reports/reports-of'

type Asked = { state: ReportState; from: number }

/** A release's reports, asked for anew as one turns to others, closes one, or is told of one. */
export function useReports(releaseId: string, first: Reports) {
  const [reports, setReports] = useState(first)
  const [isStale, setStale] = useState(false)
  const [isLoading, setLoading] = useState(false)
  const latest = useRef<Asked>({ state: first.state, from: first.from })

  const load = useCallback(async () => {
    const wanted = latest.current
    const query = new URLSearchParams({ state: wanted.state, from: `${wanted.from}` })
    const answer = await ask<Reports>('GET', `releases/${releaseId}/reports?${query}`)
    // An answer to what is no longer asked.
    if (latest.current !== wanted) return
    setLoading(false)
    setStale(!answer.ok)
    if (answer.ok) setReports(answer.value)
  }, [releaseId])

  const turn = (to: Partial<Asked>) => {
    const wanted = { ...latest.current, from: 0, ...to }
    latest.current = wanted
    setLoading(true)
    const query = new URLSearchParams({
      ...(wanted.state !== 'open' && { state: wanted.state }),
      ...(wanted.from > 0 && { from: `${wanted.from}` }),
    }).toString()
    window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname)
    void load()
  }

  useLive({}, ({ kind }) => {
    if (kind === 'notices' || kind === 'missed') void load()
  })
  // Whoever closed the last of a page is shown the first.
  useEffect(() => {
    if (reports.reports.length > 0 || reports.from === 0) return
    latest.current = { ...latest.current, from: 0 }
    void load()
  }, [load, reports])

  return { reports, isStale, isLoading, turn, reload: load }
}
