'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'
import { idleSeconds, watchUse } from '@/app/components/last-used'
import type { WorkHolder } from '@/workflow/review/holders-of'
import type { OpenWork } from '@/workflow/review/open-work'
import { leaseOf, leasesOf, leaseMs } from './leases'
import type { ClaimAnswer, Lease, Leases } from './leases'
import { useStable } from '@/app/review/[localisationId]/use-stable'

const minute = 60_000
/** Renewed while the page was used within this time, and once so much of the lease has gone. */
const inUse = 5 * minute
const warnBelow = 5 * minute

/** Whose the work is, as far as this page knows. */
export type ClaimState =
  | { whose: 'mine'; until: number }
  /** `lapsed`: it was this person's until nothing was done for too long. */
  | { whose: 'free'; lapsed: boolean }
  | { whose: 'other'; heldBy: string; expiresAt: Date; assigned: boolean }

/**
 * Keeps the work at hand claimed while the page is used, and says when the claim is about to lapse or has. Where a
 * localisation is shared, each of its runs is held by itself.
 * @param runAt the run of the segment being worked on
 */
export function useClaim({ localisationId, holders, work, now }: OpenWork, runAt: () => number) {
  const [leases, setLeases] = useState<Leases>(() => leasesOf(holders, work, now.getTime()))
  const [lapsed, setLapsed] = useState<ReadonlySet<number>>(new Set())
  const [minutesLeft, setMinutesLeft] = useState<number | null>(null)
  // The desk's clock beside the browser's, as they were when the page came.
  const ahead = useRef(0)
  useEffect(() => {
    ahead.current = now.getTime() - Date.now()
  }, [now])

  const put = useCallback((run: number, lease: Lease | null) => {
    setLeases((before) => {
      const others = [...before].filter(([one]) => one !== run)
      return new Map(lease ? [...others, [run, lease]] : others)
    })
    setMinutesLeft(null)
    if (lease?.mine) setLapsed((before) => new Set([...before].filter((one) => one !== run)))
  }, [])

  const told = useCallback((run: number, answer: ClaimAnswer) => put(run, leaseOf(answer)), [put])

  /** Who holds what, as the desk has just said. */
  const toldAll = useStable((all: readonly WorkHolder[]): void => {
    const next = leasesOf(all, work, Date.now() + ahead.current)
    setLeases((before) => (isSame(before, next) ? before : next))
  })

  const renew = useStable(async (): Promise<void> => {
    const run = runAt()
    const body = { work, run, idleSeconds: Math.min(leaseMs / 1_000 - 1, idleSeconds()) }
    const answer = await ask<{ expiresAt: string }>('POST', `localisations/${localisationId}/claim`, body)
    if (answer.ok) return told(run, { mine: true })
    const { reason, detail } = answer.refused
    if (reason === 'held_by_other')
      told(run, {
        mine: false,
        heldBy: String(detail.heldBy),
        expiresAt: String(detail.expiresAt),
        assigned: detail.assigned === true,
      })
    if (reason === 'not_ready') put(run, null)
  })
  useEffect(watchUse, [])

  const look = useStable((): void => {
    const run = runAt()
    const lease = leases.get(run)
    if (!lease?.mine) return
    const left = lease.until - performance.now()
    if (left <= 0) {
      put(run, null)
      return setLapsed((before) => new Set([...before, run]))
    }
    if (idleSeconds() * 1_000 < inUse && left < leaseMs - inUse) return void renew()
    setMinutesLeft(left <= warnBelow ? Math.ceil(left / minute) : null)
  })
  useEffect(() => {
    const timer = setInterval(look, minute / 2)
    return () => clearInterval(timer)
  }, [look])

  /** Whose a run is. */
  const claimOf = useCallback(
    (run: number): ClaimState => {
      const lease = leases.get(run)
      if (!lease) return { whose: 'free', lapsed: lapsed.has(run) }
      return lease.mine ? { whose: 'mine', until: lease.until } : { ...lease, whose: 'other' }
    },
    [lapsed, leases],
  )
  const isMine = useMemo(() => [...leases.values()].some(({ mine }) => mine), [leases])

  return useMemo(
    () => ({ claimOf, isMine, minutesLeft, renew, told, toldAll }),
    [claimOf, isMine, minutesLeft, renew, told, toldAll],
  )
}

function isSame(before: Leases, after: Leases): boolean {
  if (before.size !== after.size) return false
  return [...after].every(([run, lease]) => {
    const known = before.get(run)
    if (!known || known.mine !== lease.mine) return false
    // A renewal by minutes more or less draws nothing anew.
    if (known.mine && lease.mine) return Math.abs(known.until - lease.until) < minute
    return !known.mine && !lease.mine && known.heldBy === lease.heldBy
  })
}

export type Claiming = ReturnType<typeof useClaim>
