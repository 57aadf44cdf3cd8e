import { database, Prisma } from '@/platform/database'
import { env } from '@/platform/env'
import { versionPath } from '@/workflow/publishing/addresses'
import type { Article } from '@/workflow/publishing/article'
import { addressParts } from '@/workflow/publishing/integrity/address-parts'
import { linesOfText } from '@/workflow/publishing/integrity/compare'
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

/** Versions that a copy is looked for among, the newest first; an address leads to every other. */
const mostVersions = 5_000
/** Versions that a copy is compared with. */
const mostCompared = 200

/** Checks a copy against what this office has published: what it says of it is what the signed lists say. */
export async function verifyCopy({ text, address }: GivenCopy): Promise<CopyVerdict> {
  const lines = linesOfText(text)
  const parts = addressParts(address)
  const known = parts
    ? await versionsIn(published, Prisma.sql`edition."localisationId" IN (${localisationsAt(parts)})`)
    : await versionsWith(lines)
  if (lines.length === 0) return atAddress(known, parts)
  const verdict = judge({ lines, isPage: false }, known)
  if (verdict.is === 'unknown') return verdict
  return { ...verdict, title: titleOf(known, verdict.edition) }
}

const titleOf = (known: Known[], edition: Known['edition']): string =>
  known.find((each) => each.edition === edition)?.article.title ?? ''

function atAddress(known: Known[], parts: ReturnType<typeof addressParts>): CopyVerdict {
  const own = known.filter(({ edition }) => edition.language === parts?.language)
  const found =
    own.find(({ edition }) => edition.version === parts?.version) ??
    (parts?.version ? undefined : (own.find(({ edition }) => edition.state === 'live') ?? own[0]))
  return found ? { is: 'address', edition: found.edition, title: found.article.title } : { is: 'unknown' }
}

/** Every language of the release that was published at an address. */
const localisationsAt = ({ slug }: { slug: string }) => Prisma.sql`
  SELECT other.id FROM "Page" page
  JOIN "Localisation" other ON other."releaseId" = page."releaseId"
  WHERE page.kind = 'manifest' AND page.path = ${`manifests/${slug}.json`}`

/** Words between marks and figures, where neither spaces nor codes are written in several ways. */
const plainWords = /[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+)*/gu

/** Those of the newest that have one of a text's longest runs of words. */
async function versionsWith(lines: readonly string[]): Promise<Known[]> {
  const runs = lines.slice(0, 1_000).flatMap((line) => line.match(plainWords) ?? [])
  const longest = runs.toSorted((a, b) => b.length - a.length).slice(0, 5)
  const wanted = longest.map((run) => run.slice(0, 200)).filter((run) => run.length >= 6)
  if (wanted.length === 0) return []
  const has = wanted.map((run) => Prisma.sql`position(${run} IN edition.article) > 0`)
  const newest = Prisma.sql`${published} ORDER BY "liveAt" DESC LIMIT ${mostVersions}`
  return versionsIn(newest, Prisma.join(has, ' OR '))
}

/** What has been removed is told to nobody, not even where it differs, and none of the versions that went with it. */
const published = Prisma.sql`SELECT * FROM "Edition"
  WHERE version IS NOT NULL AND "liveAt" IS NOT NULL AND "removedAt" IS NULL`

async function versionsIn(editions: Prisma.Sql, where: Prisma.Sql): Promise<Known[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT localisation.language, edition.version, edition.hash, edition.state::text AS state, edition."liveAt",
      edition."endedAt", edition.article
    FROM (${editions}) edition
    JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId" AND release."releasedAt" IS NOT NULL
    WHERE (${where})
    ORDER BY edition."liveAt" DESC LIMIT ${mostCompared}`
  return rows.map(({ article: json, liveAt, endedAt, ...row }) => {
    const article = JSON.parse(json) as Article
    const address = `${env.url}/${versionPath(row.language, article.slug, row.version)}`
    const times = { liveAt: liveAt.toISOString(), endedAt: endedAt?.toISOString() ?? null }
    return { edition: { ...row, ...times, address, data: `${address}.json` }, article }
  })
}
