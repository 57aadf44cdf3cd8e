'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { look } from '@/app/components/ask'
import type { Answer, Refused } from '@/app/components/ask'
import type { SegmentHelp } from '@/workflow/review/help-for'

/** What memory and terms say of the sentence being worked on, as far as it is known yet. */
export type Help = { found: SegmentHelp | null; refused: Refused | null; isSlow: boolean }

const nothing: Help = { found: null, refused: null, isSlow: false }

/** Whoever leafs through sentences asks about none of them. */
const restMs = 90
/** Only a wait that is felt is said. */
const slowMs = 1_000

/**
 * Looks up the sentence being worked on, then the one after it. What was found is kept; what is no longer wanted is
 * given up.
 * @param next the sentence the person will come to, if any
 */
export function useHelp(translationId: string | null, next: string | null) {
  const [latest, setLatest] = useState({ of: translationId, help: nothing })
  // A key may be pressed before what was found for the sentence before is put away.
  const help = latest.of === translationId ? latest.help : nothing
  const [turn, setTurn] = useState(0)
  const known = useRef(new Map<string, SegmentHelp>())

  const fetchHelp = useCallback(async (id: string, signal: AbortSignal) => {
    const kept = known.current.get(id)
    if (kept) return { ok: true, value: kept } as Answer<SegmentHelp>
    const answer = await look<SegmentHelp>(`translations/${id}/matches`, signal)
    if (answer?.ok) known.current.set(id, answer.value)
    return answer
  }, [])

  useEffect(() => {
    if (!translationId) return
    const setHelp = (change: (now: Help) => Help) =>
      setLatest(({ of, help: now }) => ({
        of: translationId,
        help: change(of === translationId ? now : nothing),
      }))
    const gone = new AbortController()
    const kept = known.current.get(translationId)
    setHelp(() => (kept ? { ...nothing, found: kept } : nothing))
    const slow = setTimeout(
      () => setHelp((now) => (now === nothing ? { ...now, isSlow: true } : now)),
      slowMs,
    )
    const rest = setTimeout(
      async () => {
        const answer = await fetchHelp(translationId, gone.signal)
        clearTimeout(slow)
        if (!answer || gone.signal.aborted) return
        if (!answer.ok) return setHelp(() => ({ ...nothing, refused: answer.refused }))
        setHelp((now) => (now.found === answer.value ? now : { ...nothing, found: answer.value }))
        if (next) void fetchHelp(next, gone.signal)
      },
      kept ? 0 : restMs,
    )
    return () => {
      gone.abort()
      clearTimeout(rest)
      clearTimeout(slow)
    }
  }, [fetchHelp, next, translationId, turn])

  /** What was approved meanwhile may help with the rest; what comes next is about to be read. */
  const forget = useCallback(() => {
    known.current = new Map([...known.current].filter(([id]) => id === translationId || id === next))
  }, [next, translationId])
  const again = useCallback(() => {
    if (translationId) known.current.delete(translationId)
    setTurn((before) => before + 1)
  }, [translationId])

  return { help, forget, again }
}
