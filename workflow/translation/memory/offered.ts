import { Prisma } from '@/platform/database'

/**
 * Which units may be met at all, as a condition on `unit`: what nobody deleted and whose approval stands, and of what
 * people approved only what readers have now (rule 5). Within a release its own texts are met before. Every query of
 * the memory asks this before it counts or cuts.
 * @param releaseId the release within which is asked; null: within none
 */
export const offered = (releaseId: string | null): Prisma.Sql => Prisma.sql`
  (unit."deletedAt" IS NULL AND unit."retiredAt" IS NULL AND ${open(releaseId)})`

/** The same for a look at deleted and retired units too. */
export const open = (releaseId: string | null): Prisma.Sql => Prisma.sql`
  (unit."releaseId" = ${releaseId}::uuid OR (unit."releaseId" IS NULL AND (
    unit."localisationId" IS NULL
    OR unit."localisationId" IN (SELECT own.id FROM "Localisation" own WHERE own."releaseId" = ${releaseId}::uuid)
    OR ${isRead(Prisma.sql`unit`)})))`

/**
 * Whether readers have both sides of an approval, as a condition on a row that says where it stands: the live page of
 * its language is of texts as old as it or younger, the live page of the source of a revision that has its source.
 */
export const isRead = (row: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (EXISTS (
    SELECT FROM "Edition" said WHERE said."localisationId" = ${row}."localisationId" AND said.state = 'live'
      AND said."textsAt" >= ${row}."saidAt")
  AND EXISTS (
    SELECT FROM "Edition" source WHERE source."localisationId" = ${row}."sourceLocalisationId"
      AND source.state = 'live' AND source."revisionNumber" >= ${row}."sourceRevision"))`
