import { Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Article } from './article'
import { summaryOf } from './summary-of'

/**
 * What the lists of a language name: releases that are live and that readers can open already. `first`: when they could
 * first be read in it, which is their place in every list.
 */
const listed = Prisma.sql`
  "Page" page
  JOIN "Edition" edition ON edition.id = page."editionId" AND edition.state = 'live'
  JOIN "Edition" first ON first."localisationId" = edition."localisationId" AND first.version = 1
    AND page.kind = 'release' AND page.stored > 0`

/** When what an edition says last changed: a new address is no change. */
const changedAt = Prisma.sql`(
  SELECT max(changed."liveAt") FROM "Edition" changed
  WHERE changed."localisationId" = edition."localisationId" AND changed.version <= edition.version
    AND changed.cause <> 'moved')`

export type ListedRelease = {
  localisationId: string
  releaseId: string
  /** Without a leading slash. */
  path: string
  publishedAt: Date
  /** When what it says last changed. */
  updatedAt: Date
}

type Slice = { from: 'newest' | 'oldest'; skip?: number; take: number }

/** Some of a language's releases, in order of when they could first be read. */
export function listedReleases(
  tx: Tx,
  language: string,
  { from, skip = 0, take }: Slice,
): Promise<ListedRelease[]> {
  const order = from === 'newest' ? Prisma.sql`DESC` : Prisma.sql`ASC`
  return tx.$queryRaw<ListedRelease[]>`
    SELECT edition."localisationId", page."releaseId", page.path, first."liveAt" AS "publishedAt", ${changedAt} AS "updatedAt"
    FROM ${listed} WHERE page.language = ${language}
    ORDER BY first."liveAt" ${order}, edition."localisationId" ${order} LIMIT ${take} OFFSET ${skip}`
}

/** The same with what each says in short. */
export async function listedTexts(tx: Tx, language: string, slice: Slice) {
  const releases = await listedReleases(tx, language, slice)
  const articles = await tx.edition.findMany({
    where: { state: 'live', localisationId: { in: releases.map(({ localisationId }) => localisationId) } },
    select: { localisationId: true, article: true },
  })
  const byId = new Map(articles.map(({ localisationId, article }) => [localisationId, article]))
  return releases.flatMap((release) => {
    const article = byId.get(release.localisationId)
    if (!article) return []
    const { title, ...text } = JSON.parse(article) as Article
    return [{ ...release, title, summary: summaryOf(text) }]
  })
}

/** How many releases a language lists. */
export const countListed = (tx: Tx, language: string): Promise<number> =>
  tx.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM ${listed} WHERE page.language = ${language}`.then(
    ([{ count }]) => count,
  )

/** `count`: releases a language lists; `before`: how many of them are older than this one. */
export type Place = { language: string; count: number; before: number }

/** Where a release stands, or would stand, in the lists of languages, and of those it is live in. */
export const placesOf = (
  tx: Tx,
  releaseId: string,
  { changed, withLive }: { changed: readonly string[]; withLive: boolean },
): Promise<Place[]> => tx.$queryRaw<Place[]>`
  WITH own AS (
    SELECT localisation.language, first."liveAt" AS at
    FROM "Localisation" localisation
    JOIN "Edition" first ON first."localisationId" = localisation.id AND first.version = 1
    WHERE localisation."releaseId" = ${releaseId}::uuid AND (localisation.language = ANY(${[...changed]})
      OR ${withLive} AND EXISTS (
        SELECT FROM "Edition" live WHERE live."localisationId" = localisation.id AND live.state = 'live')))
  SELECT own.language, count(first.id)::int AS count, count(first.id) FILTER (WHERE first."liveAt" < own.at)::int AS before
  FROM own LEFT JOIN (${listed}) ON page.language = own.language
  GROUP BY own.language`
