import { database } from '@/platform/database'
import type { House } from './place'
import { answerTo, mayBeAt, without } from './places/readers'
import { found } from './secret'
import type { Secret } from './secret'

export type AtInstant = {
  asked: number
  /** Answers that were complete before the instant, by the database's clock. */
  before: number
  leaks: string[]
  /** Seconds from the instant until readers first had each word. */
  first: Map<Secret, number>
}

/**
 * Asks readers' addresses over and over from before an instant until long after it, while the program publishes.
 * @param untilSeconds after the instant
 */
export async function atInstant(
  house: House,
  { releaseId, paths, untilSeconds }: { releaseId: string; paths: readonly string[]; untilSeconds: number },
): Promise<AtInstant> {
  const outcome: AtInstant = { asked: 0, before: 0, leaks: [], first: new Map() }
  for (;;)
    for (const path of paths) {
      const text = await answerTo(path)
      const [{ left }] = await database.$queryRaw<[{ left: number }]>`
        SELECT extract(epoch FROM "embargoAt" - clock_timestamp())::float8 AS left
        FROM "Release" WHERE id = ${releaseId}::uuid`
      outcome.asked += 1
      if (left > 0) outcome.before += 1
      if (left < -untilSeconds) return outcome
      const mayBeRead = mayBeAt(path, house)
      for (const secret of found(house.secrets, [without(text, path)])) {
        const isOut = left <= 0 && mayBeRead(secret)
        if (!isOut) outcome.leaks.push(`${path}, ${left.toFixed(1)} s before the instant: ${secret.word}`)
        else if (!outcome.first.has(secret)) outcome.first.set(secret, -left)
      }
    }
}
