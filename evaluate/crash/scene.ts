import { chance } from '@/evaluate/findings/chance'
import { database, inTransaction } from '@/platform/database'
import { approvedRelease, office, setEmbargo, signOffAll } from '@/tests/fixtures/publishing'
import { publish } from '@/workflow/publishing/publish'
import { ensureNations } from '@/workflow/intake/nations'
import { newMarker } from './marker'

const languages = ['en', 'fr', 'es']
const aDay = 86_400_000

/**
 * Releases in three languages, each page signed off, all but the first under embargo, each address a marker; in an
 * office of four languages, so that a store is soon compared.
 * @param count releases
 */
export async function crashScene(seed: number, count: number): Promise<void> {
  const random = chance(seed)
  const people = await office()
  await inTransaction(ensureNations)
  await database.nation.updateMany({
    where: { code: { notIn: ['FR', 'ES', 'UA'] } },
    data: { partner: false },
  })
  for (let at = 0; at < count; at++) {
    const { releaseId, localisation } = await approvedRelease(people, { embargoInMs: aDay })
    await database.release.update({ where: { id: releaseId }, data: { slug: newMarker(random) } })
    await signOffAll(people.olga, languages.map(localisation))
    // Signed off before its instant, wherever the desk moves that.
    await database.$executeRaw`
      UPDATE "Edition" SET "signedOffAt" = clock_timestamp() - interval '1 day'
      WHERE "localisationId" IN (SELECT id FROM "Localisation" WHERE "releaseId" = ${releaseId}::uuid)`
    // The first of them is out already: there is something to correct and to withdraw from the first moment on.
    if (at > 0) continue
    await setEmbargo(releaseId, -1)
    await publish(people.olga, { releaseId })
  }
}
