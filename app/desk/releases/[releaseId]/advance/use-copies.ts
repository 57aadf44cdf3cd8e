'use client'

import { useCallback, useEffect, useState } from 'react'
import { ask } from '@/app/components/ask'
import type { AdvanceCopies } from '@/workflow/publishing/advance/copies'

const pauseMs = 10_000

/** Advance copies kept up to date while their page is looked at. */
export function useCopies(releaseId: string, first: AdvanceCopies) {
  const [given, setGiven] = useState(first)
  const reload = useCallback(async () => {
    const answer = await ask<AdvanceCopies>('GET', `releases/${releaseId}/advance-copies`)
    if (answer.ok) setGiven(answer.value)
  }, [releaseId])
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) void reload()
    }, pauseMs)
    return () => clearInterval(timer)
  }, [reload])
  return { given, reload }
}
