import { useCallback, useMemo, useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { keysFor } from '@/workflow/people/workspace-keys'
import type { Keys, KeySystem, OwnKeys } from '@/workflow/people/workspace-keys'

/** A person's keys on the system they are at, and how they change them. */
export type Keyboard = {
  system: KeySystem
  keys: Keys
  own: OwnKeys
  /** Kept with the account; until the desk has it, here. */
  change: (own: OwnKeys) => Promise<Refused | null>
}

export function useOwnKeys(first: OwnKeys, system: KeySystem): Keyboard {
  const [own, setOwn] = useState(first)
  const change = useCallback(
    async (next: OwnKeys) => {
      setOwn(next)
      const answer = await ask('PATCH', 'account', { keys: next })
      if (answer.ok) return null
      setOwn(own)
      return answer.refused
    },
    [own],
  )
  return useMemo(() => ({ system, keys: keysFor(own, system), own, change }), [change, own, system])
}
