import type { Tx } from '@/platform/database'
import { Refusal } from '@/workflow/release/refusal'
import type { ReleaseState } from '@/prisma/generated/client'

export type LockedRelease = {
  id: string
  slug: string
  state: ReleaseState
  version: number
  currentRevision: number
  embargoAt: Date | null
  releasedAt: Date | null
  /** No embargo, or its instant has passed by the database's clock. */
  isDue: boolean
}

/**
 * Locks a release until the transaction ends, and asks the database's clock about its embargo.
 * @throws Refusal `not_found`
 */
export async function lockRelease(tx: Tx, releaseId: string): Promise<LockedRelease> {
  const [release] = await tx.$queryRaw<LockedRelease[]>`
    SELECT id, slug, state::text AS state, version, "currentRevision", "embargoAt", "releasedAt",
      ("embargoAt" IS NULL OR "embargoAt" <= clock_timestamp()) AS "isDue"
    FROM "Release" WHERE id = ${releaseId}::uuid FOR UPDATE`
  if (!release) throw new Refusal('not_found')
  return release
}
