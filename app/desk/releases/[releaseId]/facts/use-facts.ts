'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'
import type { FactsAsked, FactsSheet } from '@/workflow/publishing/facts/facts-sheet'

/** While the checks are at work, and while nothing is expected. */
const busyMs = 3_000
const calmMs = 10_000

export type Asked = Omit<FactsAsked, 'releaseId'>

const queryOf = (asked: Asked): string =>
  new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) =>
      value === undefined || value === 0 ? [] : [[name, `${value}`]],
    ),
  ).toString()

/** A facts sheet kept up to date while its page is looked at, and asked for anew as its filters change. */
export function useFacts(first: FactsSheet, firstAsked: Asked) {
  const [sheet, setSheet] = useState(first)
  const [asked, setAsked] = useState(firstAsked)
  const [isStale, setIsStale] = useState(false)
  const [isLoading, setIsLoading] = useState(false)
  const latest = useRef(asked)
  const { releaseId } = first

  const load = useCallback(
    async (wanted: Asked) => {
      const answer = await ask<FactsSheet>('GET', `releases/${releaseId}/facts?${queryOf(wanted)}`)
      // An answer to what is no longer asked.
      if (latest.current !== wanted) return
      setIsLoading(false)
      setIsStale(!answer.ok)
      if (answer.ok) setSheet(answer.value)
    },
    [releaseId],
  )

  const change = (by: Partial<Asked>) => {
    const wanted = { ...asked, from: 0, ...by }
    latest.current = wanted
    setAsked(wanted)
    setIsLoading(true)
    const query = queryOf(wanted)
    window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname)
    void load(wanted)
  }

  useEffect(() => {
    const isBusy = sheet.unread > 0 || sheet.languages.some(({ unchecked }) => unchecked > 0)
    const again = () => {
      if (document.hidden) timer = setTimeout(again, calmMs)
      else void load(latest.current)
    }
    let timer = setTimeout(again, isBusy && !isStale ? busyMs : calmMs)
    return () => clearTimeout(timer)
  }, [sheet, isStale, load])

  return { sheet, asked, change, isStale, isLoading }
}
