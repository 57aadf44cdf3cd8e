import type { Tx } from '@/platform/database'

/** Ends the corrections of languages, where some are open. @returns how many were */
export async function endMending(tx: Tx, localisationIds: readonly string[]): Promise<number> {
  const { count } = await tx.localisation.updateMany({
    where: { id: { in: [...localisationIds] }, mendingSince: { not: null } },
    data: { mendingSince: null, mendingById: null, mendingWrong: false },
  })
  return count
}
