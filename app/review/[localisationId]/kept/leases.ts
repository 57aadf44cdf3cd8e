import { idleSeconds } from '@/app/components/last-used'
import type { WorkHolder } from '@/workflow/review/holders-of'
import type { Work } from '@/workflow/review/work'

export const leaseMs = 30 * 60_000

/** `until` is in the browser's own time since the page opened. `assigned`: given to somebody, at it or not. */
export type Lease =
  | { mine: true; until: number }
  | { mine: false; heldBy: string; expiresAt: Date; assigned: boolean }

/** Who holds each run of a localisation; a run that is not there is free. */
export type Leases = ReadonlyMap<number, Lease>

/** What the desk says of a claim. */
export type ClaimAnswer =
  | { mine: true }
  | { mine: false; heldBy: string; expiresAt: Date | string; assigned: boolean }

/** A lease counts from when the page was last used. */
export const leaseOf = (answer: ClaimAnswer): Lease =>
  answer.mine
    ? { mine: true, until: performance.now() + leaseMs - idleSeconds() * 1_000 }
    : { ...answer, expiresAt: new Date(answer.expiresAt) }

/** @param now the desk's clock, in milliseconds */
export const leasesOf = (holders: readonly WorkHolder[], work: Work, now: number): Leases =>
  new Map(
    holders
      .filter((holder) => holder.work === work)
      .map(({ run, mine, heldBy, expiresAt: given, assigned }) => {
        const expiresAt = new Date(given)
        const lease: Lease = mine
          ? { mine, until: performance.now() + expiresAt.getTime() - now }
          : { mine, heldBy, expiresAt, assigned }
        return [run, lease]
      }),
  )
