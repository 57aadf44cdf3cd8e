'use client'

import { useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { Board } from '@/workflow/publishing/board'
import type { BoardRow } from '@/workflow/publishing/board-row'

/**
 * Of the ready pages those that go, and holding the others first: where that is refused, nothing else is done.
 * @param preferred chosen at first, where something was picked; else all are
 */
export function useGoChoice(board: Board, ready: readonly BoardRow[], preferred?: ReadonlySet<string>) {
  const readyIds = ready.map(({ localisationId }) => localisationId)
  const [left, setLeft] = useState<ReadonlySet<string>>(
    new Set(preferred ? readyIds.filter((id) => !preferred.has(id)) : []),
  )
  const chosen = new Set(readyIds.filter((id) => !left.has(id)))
  const held = readyIds.filter((id) => left.has(id))
  return {
    chosen,
    choose: (ids: ReadonlySet<string>) => setLeft(new Set(readyIds.filter((id) => !ids.has(id)))),
    holdOthers: async (): Promise<Refused | null> => {
      if (held.length === 0) return null
      const answer = await ask('POST', `releases/${board.releaseId}/hold`, { localisationIds: held })
      return answer.ok ? null : answer.refused
    },
  }
}
