import { database, inTransaction } from '@/platform/database'
import { articleOf } from '@/workflow/publishing/article-of'
import { articleHash, canonicalJson } from '@/workflow/publishing/canonical'

/** Gives every localisation of a release that was filled in an edition that is signed off, and takes it back to before. */
export async function signOffAll(releaseId: string, officerId: string): Promise<void> {
  const localisations = await database.localisation.findMany({ where: { releaseId } })
  const editions = await Promise.all(
    localisations.map(async ({ id: localisationId }) => {
      const { assembled, provenance } = await articleOf(localisationId)
      if (!assembled.article) throw new Error('the release is not whole')
      return {
        ...{ localisationId, number: 1, provenance, revisionNumber: 1, signedOffById: officerId },
        article: canonicalJson(assembled.article),
        hash: articleHash(assembled.article),
      }
    }),
  )
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await tx.edition.deleteMany({ where: { localisation: { releaseId } } })
    await tx.edition.createMany({ data: editions })
    await tx.release.update({
      where: { id: releaseId },
      data: { releasedAt: null, state: 'scheduled', slugFixedAt: new Date() },
    })
  })
}

/** By the database's clock, from now. @returns the instant */
export async function embargoIn(releaseId: string, ms: number): Promise<number> {
  const [row] = await database.$queryRaw<[{ at: Date }]>`
    UPDATE "Release" SET "embargoZone" = 'UTC', "embargoLocal" = '2030-01-01T12:00',
      "embargoAt" = clock_timestamp() + ${ms}::int * interval '1 millisecond'
    WHERE id = ${releaseId}::uuid RETURNING "embargoAt" AS at`
  return row.at.getTime()
}

/** Until no page is behind. */
export async function settled(): Promise<void> {
  for (;;) {
    const [row] = await database.$queryRaw<[{ behind: number }]>`
      SELECT (SELECT count(*)::int FROM "Page" WHERE stored < wanted)
        + (SELECT count(*)::int FROM jobs.job WHERE state < 'completed') AS behind`
    if (row.behind === 0) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
