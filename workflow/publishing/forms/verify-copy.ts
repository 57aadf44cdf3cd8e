import { inTransaction, Prisma } from '@/platform/database'
import { env } from '@/platform/env'
import { editionJsonPath, manifestPath, versionPath } from '@/workflow/publishing/addresses'
import type { Article } from '@/workflow/publishing/article'
import { addressParts } from '@/workflow/publishing/integrity/address-parts'
import type { AddressParts } from '@/workflow/publishing/integrity/address-parts'
import { linesOfText } from '@/workflow/publishing/integrity/compare'
import { passagesToFind } from '@/workflow/publishing/integrity/passages'
import { judge } from '@/workflow/publishing/integrity/judge'
import type { Known, Verdict } from '@/workflow/publishing/integrity/judge'
import type { ListedState } from '@/workflow/publishing/integrity/manifest'

/** What a reader gives to be checked. */
export type GivenCopy = { text: string; address: string }

export type CopyVerdict =
  | (Exclude<Verdict, { is: 'unknown' }> & { title: string })
  /** What stands at an address, no text given. */
  | { is: 'address'; edition: Known['edition']; title: string }
  | { is: 'unknown' }

type Row = {
  language: string
  version: number
  hash: string
  state: ListedState
  liveAt: Date
  endedAt: Date | null
  article: string
}

/** Versions that a copy is compared with: those it has the most in common with. */
const mostCompared = 20
/** Versions that each passage is looked for in; what is said more often says little of which text it is. */
const mostWithPassage = 64

/** Checks a copy against what this office has published: what it says of it is what the signed lists say. */
export async function verifyCopy({ text, address }: GivenCopy): Promise<CopyVerdict> {
  const lines = linesOfText(text)
  const parts = addressParts(address)
  if (lines.length === 0) return atAddress(parts)
  const known = await versionsLike(lines, parts)
  const verdict = await judge({ lines, isPage: false }, known)
  if (verdict.is === 'unknown') return verdict
  return { ...verdict, title: titleOf(known, verdict.edition) }
}

const titleOf = (known: Known[], edition: Known['edition']): string =>
  known.find((each) => each.edition === edition)?.article.title ?? ''

/** What stands at an address: that version, or what readers have in its language, or had last. */
async function atAddress(parts: AddressParts | null): Promise<CopyVerdict> {
  if (!parts?.language) return { is: 'unknown' }
  const [found] = await standingAt(parts, parts.language)
  return found ? { is: 'address', edition: found.edition, title: found.article.title } : { is: 'unknown' }
}

/**
 * Versions that have passages of a copy, those with the most and rarest first; of the release at an address, where one
 * is given, and there whatever stands in its language, if none is like it.
 */
async function versionsLike(lines: readonly string[], parts: AddressParts | null): Promise<Known[]> {
  const own = parts ? Prisma.sql`AND edition."localisationId" IN (${localisationsAt(parts)})` : Prisma.empty
  const found = await versions(
    Prisma.sql`(
      SELECT edition.*, sum(1.0 / found.versions) AS alike
      FROM unnest(${passagesToFind(lines)}::int[]) AS wanted (passage)
      CROSS JOIN LATERAL (
        SELECT found.id, count(*) OVER () AS versions FROM (
          SELECT edition.id FROM "EditionPassages" kept
          JOIN "Edition" edition ON edition.id = kept."editionId" AND ${published} ${own}
          WHERE kept.passages OPERATOR(pg_catalog.@>) ARRAY[wanted.passage]
          LIMIT ${mostWithPassage}) found
      ) found
      JOIN "Edition" edition ON edition.id = found.id
      GROUP BY edition.id)`,
    Prisma.sql`edition.alike DESC, edition.state = 'live' DESC, edition."liveAt" DESC LIMIT ${mostCompared}`,
  )
  if (found.length > 0 || !parts?.language) return found
  return standingAt({ ...parts, version: null }, parts.language)
}

/** Every language of the release that was published at an address. */
const localisationsAt = ({ slug }: { slug: string }) => Prisma.sql`
  SELECT other.id FROM "Page" page
  JOIN "Localisation" other ON other."releaseId" = page."releaseId"
  WHERE page.kind = 'manifest' AND page.path = ${manifestPath(slug)}`

/** The version of a language at an address: that one, or what readers have, or else the newest. */
const standingAt = (parts: AddressParts, language: string): Promise<Known[]> =>
  versions(
    Prisma.sql`(
      SELECT edition.* FROM "Edition" edition
      JOIN "Localisation" own ON own.id = edition."localisationId" AND own.language = ${language}
      WHERE ${published} AND edition."localisationId" IN (${localisationsAt(parts)})
        AND (${parts.version}::int IS NULL OR edition.version = ${parts.version}))`,
    Prisma.sql`edition.state = 'live' DESC, edition."liveAt" DESC LIMIT 1`,
  )

/** What has been removed is told to nobody, not even where it differs, and none of the versions that went with it. */
const published = Prisma.sql`
  edition.version IS NOT NULL AND edition."liveAt" IS NOT NULL AND edition."removedAt" IS NULL`

async function versions(editions: Prisma.Sql, order: Prisma.Sql): Promise<Known[]> {
  const rows = await inTransaction(async (tx) => {
    // How few editions have a passage no statistics know: without this each passage might read the whole table.
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`
    return tx.$queryRaw<Row[]>`
      SELECT localisation.language, edition.version, edition.hash, edition.state::text AS state, edition."liveAt",
        edition."endedAt", edition.article
      FROM ${editions} edition
      JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
      JOIN "Release" release ON release.id = localisation."releaseId" AND release."releasedAt" IS NOT NULL
      ORDER BY ${order}`
  })
  return rows.map(({ article: json, liveAt, endedAt, ...row }) => {
    const article = JSON.parse(json) as Article
    const parts = [row.language, article.slug, row.version] as const
    const address = `${env.url}/${versionPath(...parts)}`
    const data = `${env.url}/${editionJsonPath(...parts)}`
    const times = { liveAt: liveAt.toISOString(), endedAt: endedAt?.toISOString() ?? null }
    return { edition: { ...row, ...times, address, data }, article }
  })
}
