'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { look } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { Concordance } from '@/workflow/review/concordance-for'

export type LookedUp = { words: string; side: 'source' | 'target' }

type Results = {
  asked: LookedUp | null
  rows: Concordance['rows']
  people: Concordance['people']
  next: string | null
  refused: Refused | null
  busy: boolean
}

const nothing: Results = { asked: null, rows: [], people: {}, next: null, refused: null, busy: false }

/** Looks words up in memory, a page at a time. A new question gives the one before up. */
export function useConcordance(localisationId: string) {
  const [results, setResults] = useState(nothing)
  const underWay = useRef<AbortController | null>(null)

  const fetchPage = useCallback(
    async (asked: LookedUp, after: string | null) => {
      underWay.current?.abort()
      const gone = (underWay.current = new AbortController())
      setResults((before) => (after ? { ...before, busy: true } : { ...nothing, asked, busy: true }))
      const query = new URLSearchParams({ ...asked, ...(after && { after }) })
      const answer = await look<Concordance>(
        `localisations/${localisationId}/concordance?${query}`,
        gone.signal,
      )
      if (!answer) return
      setResults((before) =>
        answer.ok
          ? {
              asked,
              rows: [...(after ? before.rows : []), ...answer.value.rows],
              people: { ...before.people, ...answer.value.people },
              next: answer.value.next,
              refused: null,
              busy: false,
            }
          : { ...before, refused: answer.refused, busy: false },
      )
    },
    [localisationId],
  )

  useEffect(() => () => underWay.current?.abort(), [])

  return {
    results,
    search: useCallback(
      (asked: LookedUp) => {
        if (asked.words.trim() === '') return setResults(nothing)
        void fetchPage(asked, null)
      },
      [fetchPage],
    ),
    more: () => results.asked && results.next && void fetchPage(results.asked, results.next),
  }
}
