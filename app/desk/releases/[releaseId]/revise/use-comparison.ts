'use client'

import { useEffect, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { Comparison } from '@/workflow/intake/compare-revision'
import type { Block } from '@/workflow/text/block'

const restMilliseconds = 500

type State = { comparison: Comparison | null; refused: Refused | null }

/** What these blocks would change, asked again whenever they have rested for a moment. */
export function useComparison(releaseId: string, blocks: Block[] | null): State {
  const [state, setState] = useState<State>({ comparison: null, refused: null })
  const latest = useRef(0)
  useEffect(() => {
    const turn = (latest.current += 1)
    setState((before) => (before.comparison || before.refused ? { comparison: null, refused: null } : before))
    if (!blocks) return
    const compare = async () => {
      const answer = await ask<Comparison>('POST', `releases/${releaseId}/revisions/comparison`, { blocks })
      if (turn !== latest.current) return
      setState(
        answer.ok
          ? { comparison: answer.value, refused: null }
          : { comparison: null, refused: answer.refused },
      )
    }
    const timer = setTimeout(() => void compare(), restMilliseconds)
    return () => clearTimeout(timer)
  }, [releaseId, blocks])
  return state
}
