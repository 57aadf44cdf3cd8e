'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'

type Listed = { state: string; from: number; counts: Record<string, number> }

/**
 * One page of a list, asked for anew as one turns to others.
 * @param path that answers it
 * @param usual the state shown where the address names none
 */
export function useListed<List extends Listed>(path: string, first: List, usual: List['state']) {
  type Asked = Pick<List, 'state' | 'from'>
  const [list, setList] = useState(first)
  const [isStale, setStale] = useState(false)
  const [isLoading, setLoading] = useState(false)
  const latest = useRef<Asked>(first)

  const load = useCallback(async () => {
    const wanted = latest.current
    const query = new URLSearchParams({ state: wanted.state, from: `${wanted.from}` })
    const answer = await ask<List>('GET', `${path}?${query}`)
    // An answer to what is no longer asked.
    if (latest.current !== wanted) return
    setLoading(false)
    setStale(!answer.ok)
    if (answer.ok) setList(answer.value)
  }, [path])

  const turn = (to: Partial<Asked>) => {
    const wanted = { ...latest.current, from: 0, ...to }
    latest.current = wanted
    setLoading(true)
    const query = new URLSearchParams({
      ...(wanted.state !== usual && { state: wanted.state }),
      ...(wanted.from > 0 && { from: `${wanted.from}` }),
    }).toString()
    window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname)
    void load()
  }

  // Whoever settled the last of a page is shown the first.
  useEffect(() => {
    const { from, counts, state } = list
    if (from === 0 || from < (counts[state] ?? 0)) return
    latest.current = { ...latest.current, from: 0 }
    void load()
  }, [load, list])

  return { list, isStale, isLoading, turn, load }
}
