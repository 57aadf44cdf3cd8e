import { timingSafeEqual } from 'node:crypto'
import { database } from '@/platform/database'
import { tokenHash } from './token'

/**
 * The advance copy a link is of, with its release; null where it opens nothing: nobody was ever given it, it was
 * revoked, or, before the release, it has expired by the database's clock.
 */
export async function copyOf(token: string) {
  const hash = tokenHash(token)
  const copy = await database.advanceCopy.findUnique({ where: { token: hash }, include: { release: true } })
  // Found by an index, which tells in its time how far a guess of the hash was right; of the token it tells nothing.
  if (!copy || !timingSafeEqual(Buffer.from(copy.token), Buffer.from(hash)) || copy.revokedAt) return null
  if (copy.release.releasedAt) return copy
  const [row] = await database.$queryRaw<{ isOpen: boolean }[]>`
    SELECT "expiresAt" > clock_timestamp() AS "isOpen" FROM "AdvanceCopy" WHERE id = ${copy.id}::uuid`
  return row?.isOpen ? copy : null
}

export type OpenCopy = NonNullable<Awaited<ReturnType<typeof copyOf>>>
