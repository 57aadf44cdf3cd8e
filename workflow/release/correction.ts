import { Prisma } from '@/platform/database'

/**
 * How a live page is being corrected, the gravest that holds: as wrong, this language alone, by a revision of the content,
 * or of slips of the pen only.
 */
export type Correction = 'wrong' | 'language' | 'content' | 'typo'

/**
 * Whether a live page is known to be wrong: a revision graded so is newer than its text, or its language is being mended
 * as wrong. Of an "Edition" edition and its "Localisation" localisation, for a query that is written out.
 */
export const beingCorrected = Prisma.sql`(localisation."mendingWrong" OR EXISTS (
  SELECT FROM "Revision" wrong
  WHERE wrong."releaseId" = localisation."releaseId" AND wrong.grade = 'wrong'
    AND wrong.number > edition."revisionNumber"))`

/**
 * Whether a correction of a language alone is open: it stands still while readers have no page that it would mend. Of a
 * "Localisation" localisation, for a query that is written out.
 */
export const isMended = Prisma.sql`(localisation."mendingSince" IS NOT NULL AND EXISTS (
  SELECT FROM "Edition" live WHERE live."localisationId" = localisation.id AND live.state = 'live'))`

const newer = (grade: 'content' | 'typo') => Prisma.sql`EXISTS (
  SELECT FROM "Revision" newer
  WHERE newer."releaseId" = localisation."releaseId" AND newer.grade::text = ${grade}
    AND newer.number > edition."revisionNumber")`

/** The `Correction` of a live edition, or null, in the same places. */
export const correctionSql = Prisma.sql`CASE
  WHEN ${beingCorrected} THEN 'wrong'
  WHEN localisation."mendingSince" IS NOT NULL THEN 'language'
  WHEN ${newer('content')} THEN 'content'
  WHEN ${newer('typo')} THEN 'typo' END`
