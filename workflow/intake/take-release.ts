import type { Tx } from '@/platform/database'
import type { Release } from '@/prisma/generated/client'
import { Refusal } from '@/workflow/release/refusal'

/**
 * Takes a release for changing, first of all rows, and raises its version.
 * @param seen the version the person saw
 * @returns the release as it was, with its new version
 * @throws Refusal `changed_meanwhile`
 */
export async function takeRelease(tx: Tx, releaseId: string, seen: number): Promise<Release> {
  const { count } = await tx.release.updateMany({
    where: { id: releaseId, version: seen },
    data: { version: { increment: 1 } },
  })
  if (count === 0) throw new Refusal('changed_meanwhile')
  return tx.release.findUniqueOrThrow({ where: { id: releaseId } })
}
