import type { Tx } from '@/platform/database'
import { standing } from './release-pages'

/**
 * Ends what readers have of some languages, for something else takes its place in this transaction. A page that told of
 * a withdrawn or removed edition counts as not stored again, so that no list names it before it is there.
 */
export async function replaceStanding(
  tx: Tx,
  localisationIds: readonly string[],
  endedAt: Date,
): Promise<void> {
  const of = { localisationId: { in: [...localisationIds] } }
  const told = await tx.edition.findMany({
    where: { ...of, state: { in: ['withdrawn', 'removed'] } },
    select: { id: true },
  })
  await tx.page.updateMany({
    where: { kind: 'release', editionId: { in: told.map(({ id }) => id) } },
    data: { stored: 0 },
  })
  await tx.edition.updateMany({
    where: { ...of, state: { in: [...standing] } },
    data: { state: 'replaced', endedAt },
  })
}
