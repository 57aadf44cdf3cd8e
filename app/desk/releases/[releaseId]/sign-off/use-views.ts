'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'
import type { SignOffView } from '@/workflow/publishing/sign-off-view'

export type Views = ReadonlyMap<string, SignOffView | 'refused'>

/**
 * What there is to look at beside each page, by language: the one looked at and the one after it, as they come.
 * @param wanted tags, the most wanted first
 */
export function useViews(releaseId: string, wanted: readonly string[]) {
  const [views, setViews] = useState<Views>(new Map())
  const asked = useRef(new Set<string>())
  const load = useCallback(
    async (language: string) => {
      asked.current.add(language)
      const query = new URLSearchParams({ language })
      const answer = await ask<SignOffView>('GET', `releases/${releaseId}/sign-offs?${query}`)
      setViews((now) => new Map(now).set(language, answer.ok ? answer.value : 'refused'))
    },
    [releaseId],
  )
  useEffect(() => {
    for (const language of wanted) if (!asked.current.has(language)) void load(language)
  }, [load, wanted])
  return { views, load }
}
