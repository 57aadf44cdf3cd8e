import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Work } from './work'

/** Who holds a kind of work now, in one run of a localisation. */
export type WorkHolder = { work: Work; run: number; mine: boolean; heldBy: string; expiresAt: Date }

/** Everybody who holds work of a localisation, in one query. */
export const holdersOf = ({ personId }: Actor, localisationId: string): Promise<WorkHolder[]> =>
  database.$queryRaw<WorkHolder[]>`
    SELECT claim.work, claim.run, claim."personId" = ${personId}::uuid AS mine, person.name AS "heldBy",
      claim."expiresAt"
    FROM "Claim" claim JOIN "Person" person ON person.id = claim."personId"
    WHERE claim."localisationId" = ${localisationId}::uuid AND claim."expiresAt" > clock_timestamp()
    ORDER BY claim.work, claim.run`
