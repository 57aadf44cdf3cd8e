'use client'

import { useEffect } from 'react'
import { useCurrent } from '@/app/review/[localisationId]/current/current-context'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/**
 * Somebody else has joined the current sentence to the one before it: it is said there, and what was typed of it is
 * shown there beside what stands.
 */
export function useJoinedElsewhere(): void {
  const { store, typed, choose } = useWorkspace()
  const { translationId: id, joinedTo } = useCurrent().segment
  useEffect(() => {
    if (!joinedTo || !store.get(joinedTo)) return
    const mine = typed.of(id)
    if (mine && !typed.of(joinedTo)) {
      typed.type(joinedTo, { text: mine.text, baseVersion: 1 })
      typed.drop(id)
    }
    choose(joinedTo)
  }, [choose, id, joinedTo, store, typed])
}
