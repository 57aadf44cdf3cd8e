'use client'

import { useState } from 'react'
import type { BoardRow } from '@/workflow/publishing/board-row'

/**
 * Of the ready pages those that go, and those that are kept back with the same deed.
 * @param preferred chosen at first, where something was picked; else all are
 */
export function useGoChoice(ready: readonly BoardRow[], preferred?: ReadonlySet<string>) {
  const readyIds = ready.map(({ localisationId }) => localisationId)
  const [left, setLeft] = useState<ReadonlySet<string>>(
    new Set(preferred ? readyIds.filter((id) => !preferred.has(id)) : []),
  )
  const chosen = new Set(readyIds.filter((id) => !left.has(id)))
  return {
    chosen,
    choose: (ids: ReadonlySet<string>) => setLeft(new Set(readyIds.filter((id) => !ids.has(id)))),
    /** What is held instead. */
    keep: readyIds.filter((id) => left.has(id)),
  }
}
