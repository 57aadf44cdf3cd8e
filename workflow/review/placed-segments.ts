import { Prisma } from '@/platform/database'

/** A localisation, and the revision its segments are asked for in. */
export type Placing = { localisationId: string; revisionNumber: number }

/**
 * The segments of a revision that have a translation here, each with its place in reading order, from 0, as
 * `WITH placed AS (…)` for a query. It reads no text: places are counted over the whole release, whatever part of it is
 * wanted.
 */
export const placedSegments = ({
  localisationId,
  revisionNumber,
}: Placing): Prisma.Sql => Prisma.sql`placed AS (
  SELECT translation.id, placement."segmentId", placement."sourceVersion", block.id AS "blockId",
    (row_number() OVER (ORDER BY block.position, placement.position))::int - 1 AS place
  FROM "Localisation" localisation
  JOIN "Revision" revision
    ON revision."releaseId" = localisation."releaseId" AND revision.number = ${revisionNumber}
  JOIN "Block" block ON block."revisionId" = revision.id
  JOIN "Placement" placement ON placement."blockId" = block.id
  JOIN "Translation" translation
    ON translation."segmentId" = placement."segmentId" AND translation."localisationId" = localisation.id
  WHERE localisation.id = ${localisationId}::uuid)`
