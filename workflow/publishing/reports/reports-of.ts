import { z } from 'zod'
import { database, Prisma } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { releaseSubject } from '@/workflow/release/subject'
import { titlesOf } from '@/workflow/release/title'
import { reportsAtOnce, reportStates } from './report-states'
import type { ReportOutcome, ReportState } from './report-states'

export const reportsInput = z.object({
  releaseId: z.uuid(),
  state: z.enum(reportStates).default('open'),
  /** How many to pass over. */
  from: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** What a reader said is wrong, as they wrote it: plain text of a stranger. */
export type Report = {
  reportId: string
  at: string
  /** BCP 47 */
  language: string
  /** The version they had before them; null: it is not known. */
  version: number | null
  text: string
  quote: string
  localisationId: string | null
  /** The sentence the words stand in as the language has it now; null where they stand in none, or it is the source. */
  sentence: { translationId: string; text: string } | null
  /** The person may open its workspace. */
  mayOpen: boolean
  /** A correction of this language may be begun from it. */
  mayMend: boolean
  closed: { at: string; by: string | null; outcome: ReportOutcome } | null
}

export type Reports = {
  title: string
  sourceLanguage: string
  /** BCP 47 tags of the release's languages. */
  languages: readonly string[]
  state: ReportState
  /** Open ones the oldest first, closed ones the last closed first. */
  reports: Report[]
  counts: Record<ReportState, number>
  from: number
}

type Row = {
  id: string
  at: Date
  language: string
  version: number | null
  text: string
  quote: string
  localisationId: string | null
  mendingSince: Date | null
  isSource: boolean
  isLive: boolean
  translationId: string | null
  sentence: string | null
  closedAt: Date | null
  closedBy: string | null
  outcome: ReportOutcome | null
}

/** What readers report of a release: to officers all of it, to others what is about their languages. */
export async function reportsOf(
  actor: Actor,
  { releaseId, state, from }: z.infer<typeof reportsInput>,
): Promise<Reports> {
  const subject = await releaseSubject(releaseId)
  mustBeAllowed(actor, 'report.list', subject)
  const languages = (subject.release?.languages ?? []).filter((language) =>
    may(actor, 'report.close', { ...subject, language }),
  )
  const own = Prisma.sql`report."releaseId" = ${releaseId}::uuid AND report.language = ANY(${languages}::text[])`
  const [rows, counts] = await Promise.all([
    database.$queryRaw<Row[]>`
      SELECT report.id, report.at, report.language, edition.version, report.text, report.quote,
        localisation.id AS "localisationId", localisation."mendingSince",
        release."sourceLanguage" = report.language AS "isSource",
        EXISTS (SELECT FROM "Edition" live WHERE live."localisationId" = localisation.id AND live.state = 'live') AS "isLive",
        found.id AS "translationId", found.text AS sentence, report."closedAt", person.name AS "closedBy", report.outcome
      FROM "ReaderReport" report
      JOIN "Release" release ON release.id = report."releaseId"
      LEFT JOIN "Localisation" localisation
        ON localisation."releaseId" = report."releaseId" AND localisation.language = report.language
      LEFT JOIN "Edition" edition ON edition.id = report."editionId"
      LEFT JOIN "Person" person ON person.id = report."closedById"
      LEFT JOIN LATERAL (${sentenceWith}) found ON true
      WHERE ${own} AND (report."closedAt" IS NULL) = ${state === 'open'}
      ORDER BY ${state === 'open' ? Prisma.sql`report.at` : Prisma.sql`report."closedAt" DESC`}, report.id
      LIMIT ${reportsAtOnce} OFFSET ${from}`,
    database.$queryRaw<[Record<ReportState, number>]>`
      SELECT count(*) FILTER (WHERE report."closedAt" IS NULL)::int AS open,
        count(report."closedAt")::int AS closed
      FROM "ReaderReport" report WHERE ${own}`,
  ])
  const [titles, release] = await Promise.all([
    titlesOf([releaseId]),
    database.release.findUniqueOrThrow({ where: { id: releaseId }, select: { sourceLanguage: true } }),
  ])
  return {
    title: titles.get(releaseId) ?? '',
    sourceLanguage: release.sourceLanguage,
    languages: subject.release?.languages ?? [],
    state,
    reports: rows.map((row) =>
      reportOf(row, (deed) => may(actor, deed, { ...subject, language: row.language })),
    ),
    counts: counts[0],
    from,
  }
}

/** Words alone: codes out, every space the same. */
const words = (text: Prisma.Sql) =>
  Prisma.sql`trim(regexp_replace(translate(${text}, U&'\\00A0\\202F\\2009', '   '), '[\\uE000-\\uF8FF]|(\\s)\\s*', '\\1', 'g'))`

/** The first sentence of the language that has the words a report is about, or that they have whole. */
const sentenceWith = Prisma.sql`
  SELECT translation.id, translation.text
  FROM "Translation" translation
  CROSS JOIN LATERAL (SELECT ${words(Prisma.sql`translation.text`)} AS own, ${words(Prisma.sql`report.quote`)} AS asked) said
  WHERE translation."localisationId" = localisation.id AND translation.words IS NOT NULL AND said.asked <> ''
    AND (position(said.asked IN said.own) > 0 OR (length(said.own) >= 12 AND position(said.own IN said.asked) > 0))
  ORDER BY position(said.asked IN said.own) = 0, translation.id
  LIMIT 1`

function reportOf(row: Row, may: (deed: 'work.read' | 'localisation.mend') => boolean): Report {
  const { closedAt, outcome, translationId, sentence } = row
  return {
    reportId: row.id,
    at: row.at.toISOString(),
    language: row.language,
    version: row.version,
    text: row.text,
    quote: row.quote,
    localisationId: row.localisationId,
    sentence: translationId === null || sentence === null ? null : { translationId, text: sentence },
    mayOpen: !row.isSource && may('work.read'),
    mayMend: !row.isSource && row.isLive && row.mendingSince === null && may('localisation.mend'),
    closed: closedAt && outcome && { at: closedAt.toISOString(), by: row.closedBy, outcome },
  }
}

/** How many reports of a release wait for somebody. */
export const reportsWaiting = (releaseId: string): Promise<number> =>
  database.readerReport.count({ where: { releaseId, closedAt: null } })
