import { database, inTransaction } from '@/platform/database'
import { open } from './offered'
import { rememberSome } from './remember'
import { rest } from './rest'

/** Units looked at in one transaction. */
const atOnce = 100

/** The translations a release keeps to itself in the memory, of the languages readers have. */
const kept = (releaseId: string) => database.$queryRaw<{ localisationId: string; ids: string[] }[]>`
  SELECT localisation.id AS "localisationId", array_agg(found."translationId" ORDER BY found."translationId") AS ids
  FROM "MemoryUnit" unit
  JOIN "MemoryProvenance" found ON found."unitId" = unit.id AND found."endedAt" IS NULL
  JOIN "Localisation" localisation ON localisation.id = found."localisationId"
  JOIN "Edition" edition ON edition."localisationId" = localisation.id AND edition.state = 'live'
  WHERE unit."releaseId" = ${releaseId}::uuid AND unit."retiredAt" IS NULL
  GROUP BY localisation.id ORDER BY localisation.id`

/** What readers have no more from here, and others say too, rests on those from now on. */
async function restOnOthers(releaseId: string): Promise<void> {
  for (let after: string | null = '00000000-0000-0000-0000-000000000000'; after !== null;)
    after = await inTransaction(async (tx) => {
      const units = await tx.$queryRaw<{ id: string }[]>`
        SELECT unit.id FROM "MemoryUnit" unit
        WHERE unit."localisationId" IN (SELECT id FROM "Localisation" WHERE "releaseId" = ${releaseId}::uuid)
          AND unit."releaseId" IS NULL AND unit."retiredAt" IS NULL AND unit.id > ${after}::uuid
          AND NOT ${open(null)} AND EXISTS (
            SELECT FROM "MemoryProvenance" found WHERE found."unitId" = unit.id AND found."endedAt" IS NULL
              AND found."localisationId" IS DISTINCT FROM unit."localisationId")
        ORDER BY unit.id LIMIT ${atOnce} FOR UPDATE OF unit`
      await rest(
        tx,
        units.map(({ id }) => id),
      )
      return units.length < atOnce ? null : units.at(-1)!.id
    })
}

/**
 * Makes everybody's what a release gave the memory and readers have now, merged with what says the same already; what
 * they have no more is offered where others say it too. Until then nobody else meets the one or the other. Doing it
 * again changes nothing.
 */
export async function openMemory({ releaseId }: { releaseId: string }): Promise<void> {
  for (const { localisationId, ids } of await kept(releaseId)) await rememberSome(localisationId, ids)
  await restOnOthers(releaseId)
}
