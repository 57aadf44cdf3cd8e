'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { look } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'

/** Only a wait that is felt is said. */
const slowMs = 1_000

/** What one address of the desk says, asked for while it is shown; what the address before said is not. */
export function useLoaded<T>(path: string) {
  const [loaded, setLoaded] = useState<{ of: string; value: T } | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [isSlow, setSlow] = useState(false)
  const underWay = useRef<AbortController>(null)

  const reload = useCallback(async () => {
    underWay.current?.abort()
    const gone = (underWay.current = new AbortController())
    const slow = setTimeout(() => setSlow(true), slowMs)
    const answer = await look<T>(path, gone.signal)
    clearTimeout(slow)
    if (!answer || gone.signal.aborted) return
    setSlow(false)
    setRefused(answer.ok ? null : answer.refused)
    if (answer.ok) setLoaded({ of: path, value: answer.value })
  }, [path])

  useEffect(() => {
    setRefused(null)
    void reload()
    return () => underWay.current?.abort()
  }, [reload])

  return { value: loaded?.of === path ? loaded.value : null, refused, isSlow, reload }
}
