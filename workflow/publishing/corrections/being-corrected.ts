import type { Tx } from '@/platform/database'
import { beingCorrected } from '@/workflow/release/correction'

/** Whether readers of an edition are told that it is being corrected (rule 6): only those of a live one are. */
export async function isBeingCorrected(tx: Tx, editionId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ corrected: boolean }[]>`
    SELECT ${beingCorrected} AS corrected
    FROM "Edition" edition JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    WHERE edition.id = ${editionId}::uuid AND edition.state = 'live'`
  return row?.corrected ?? false
}
