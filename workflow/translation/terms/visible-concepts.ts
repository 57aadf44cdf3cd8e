import { database, Prisma } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { worksIn } from '@/workflow/release/policy'

/** Concepts there are for a release: everybody's, and those made from it. */
export const openTo = (releaseId?: string): Prisma.ConceptWhereInput => ({
  deletedAt: null,
  OR: [
    { releaseId: null },
    { release: { releasedAt: { not: null } } },
    ...(releaseId ? [{ releaseId }] : []),
  ],
})

/** The same of a `"Concept" concept`, where a query is written out. */
export const openToSql = (releaseId?: string): Prisma.Sql => Prisma.sql`(
  concept."deletedAt" IS NULL AND (
    concept."releaseId" IS NULL
    OR concept."releaseId" = ${releaseId ?? null}::uuid
    OR EXISTS (SELECT FROM "Release" r WHERE r.id = concept."releaseId" AND r."releasedAt" IS NOT NULL)))`

/** The releases open to a person: the same rule as `on_access_list`. */
export async function releasesOpenTo(actor: Actor): Promise<Prisma.ReleaseWhereInput> {
  const named: Prisma.ReleaseWhereInput = { access: { some: { personId: actor.personId } } }
  if (actor.roles.includes('officer')) return { OR: [{ restricted: false }, named] }
  const languages = await database.language.findMany({ select: { tag: true }, take: 1000 })
  const own = languages.map(({ tag }) => tag).filter((tag) => worksIn(actor, tag))
  return {
    OR: [
      { restricted: false, localisations: { some: { language: { in: own } } } },
      { restricted: true, ...named },
    ],
  }
}

/** Concepts a person may know of: everybody's, and those of releases open to them. */
export async function visibleTo(actor: Actor): Promise<Prisma.ConceptWhereInput> {
  return {
    OR: [
      { releaseId: null },
      { release: { releasedAt: { not: null } } },
      { release: await releasesOpenTo(actor) },
    ],
  }
}
