import { Prisma } from '@/platform/database'

/**
 * Which units may be met at all, as a condition on `unit`: what nobody deleted and whose approval stands; and of a
 * release that is not out only within it (rule 5). Every query of the memory asks this before it counts or cuts.
 * @param releaseId the release within which is asked; null: within none
 */
export const offered = (releaseId: string | null): Prisma.Sql => Prisma.sql`
  (unit."deletedAt" IS NULL AND unit."retiredAt" IS NULL AND ${open(releaseId)})`

/** The same for a look at deleted and retired units too. */
export const open = (releaseId: string | null): Prisma.Sql => Prisma.sql`
  (unit."releaseId" IS NULL OR unit."releaseId" = ${releaseId}::uuid OR EXISTS (
    SELECT 1 FROM "Release" release WHERE release.id = unit."releaseId" AND release."releasedAt" IS NOT NULL))`
