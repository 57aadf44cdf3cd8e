'use client'

import { useCallback, useEffect, useState } from 'react'
import { commentKey } from '@/app/components/kept-keys'
import { remove, store, stored } from '@/app/components/stored'

/** What is being said, as far as it is written. */
export type Draft = { text: string; about?: 'source' | 'target'; isQuestion?: boolean }

const isDraft = (value: object): boolean => 'text' in value && typeof value.text === 'string'

/**
 * What a person is writing, kept in this browser under their account until it is sent or given up.
 * @param about what it is said to: one text is kept for each
 */
export function useKeptComment(personId: string, about: string, empty: Draft) {
  const key = commentKey(personId, about)
  const [kept, setKept] = useState<{ of: string; draft: Draft }>({ of: '', draft: empty })
  const draft = kept.of === key ? kept.draft : empty

  useEffect(() => {
    const before = stored<Draft>(key, isDraft)
    if (before) setKept({ of: key, draft: before })
  }, [key])

  const write = useCallback(
    (next: Draft) => {
      setKept({ of: key, draft: next })
      if (next.text.trim() === '') remove(key)
      else store(key, next)
    },
    [key],
  )
  const forget = useCallback(() => {
    remove(key)
    setKept({ of: '', draft: empty })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what an empty one is does not change
  }, [key])

  return { draft, write, forget }
}
