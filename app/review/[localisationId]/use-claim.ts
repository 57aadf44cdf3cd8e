'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'
import type { OpenWork, WorkHolder } from '@/workflow/review/open-work'
import type { Work } from '@/workflow/review/work'

const minute = 60_000
/** Renewed while the page was used within this time. */
const inUse = 5 * minute
const warnBelow = 6 * minute

/** Whose the work is, as far as this page knows. `until` is in the browser's own time since the page opened. */
export type ClaimState =
  | { whose: 'mine'; until: number }
  /** `lapsed`: it was this person's until nothing was done for too long. */
  | { whose: 'free'; lapsed: boolean }
  | { whose: 'other'; heldBy: string; expiresAt: Date }

type Answer =
  | { mine: true; expiresAt: Date | string }
  | { mine: false; heldBy: string; expiresAt: Date | string }

const leaseMs = 30 * minute

function initial(holder: WorkHolder | undefined, now: Date): ClaimState {
  if (!holder) return { whose: 'free', lapsed: false }
  if (!holder.mine) return { whose: 'other', heldBy: holder.heldBy, expiresAt: holder.expiresAt }
  return { whose: 'mine', until: performance.now() + holder.expiresAt.getTime() - now.getTime() }
}

/** Keeps work claimed while its page is used, and says when the claim is about to lapse or has. */
export function useClaim({ localisationId, holders, now }: OpenWork, work: Work) {
  const [claim, setClaim] = useState<ClaimState>(() =>
    initial(
      holders.find((holder) => holder.work === work),
      now,
    ),
  )
  const [minutesLeft, setMinutesLeft] = useState<number | null>(null)
  const used = useRef(0)

  const told = useCallback((answer: Answer) => {
    if (answer.mine) setClaim({ whose: 'mine', until: performance.now() + leaseMs })
    else setClaim({ whose: 'other', heldBy: answer.heldBy, expiresAt: new Date(answer.expiresAt) })
    setMinutesLeft(null)
  }, [])

  const renew = useCallback(async () => {
    const answer = await ask<{ expiresAt: string }>('POST', `localisations/${localisationId}/claim`, { work })
    if (answer.ok) return told({ mine: true, expiresAt: answer.value.expiresAt })
    const { reason, detail } = answer.refused
    if (reason === 'held_by_other')
      told({ mine: false, heldBy: String(detail.heldBy), expiresAt: String(detail.expiresAt) })
    if (reason === 'not_ready') setClaim({ whose: 'free', lapsed: false })
  }, [localisationId, told, work])

  useEffect(() => {
    const use = () => {
      used.current = performance.now()
    }
    use()
    document.addEventListener('keydown', use)
    document.addEventListener('pointerdown', use)
    return () => {
      document.removeEventListener('keydown', use)
      document.removeEventListener('pointerdown', use)
    }
  }, [])

  useEffect(() => {
    if (claim.whose !== 'mine') return
    const timer = setInterval(() => {
      const left = claim.until - performance.now()
      if (left <= 0) {
        setMinutesLeft(null)
        return setClaim({ whose: 'free', lapsed: true })
      }
      if (performance.now() - used.current < inUse && left < leaseMs - inUse) return void renew()
      setMinutesLeft(left < warnBelow ? Math.ceil(left / minute) : null)
    }, minute / 2)
    return () => clearInterval(timer)
  }, [claim, renew])

  return useMemo(() => ({ claim, minutesLeft, renew, told }), [claim, minutesLeft, renew, told])
}

export type Claiming = ReturnType<typeof useClaim>
