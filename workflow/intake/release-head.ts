import { database, databaseNow } from '@/platform/database'
import { env } from '@/platform/env'
import type { ReleaseState } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { accessFields, accessOf } from '@/workflow/release/subject'
import { titlesOf } from '@/workflow/release/title'

/** What stands at the head of every page about one release. Instants are ISO 8601 in UTC. */
export type ReleaseHead = {
  id: string
  title: string
  state: ReleaseState
  version: number
  sourceLanguage: string
  restricted: boolean
  /** Number of the current revision, and whether a second officer cleared it. */
  revision: number
  cleared: boolean
  embargoAt: string | null
  /** As typed: date and time to the minute, and its IANA zone. */
  embargoLocal: string | null
  embargoZone: string | null
  /** IANA: times of this release are told in it, the embargo's or the office's. */
  zone: string
  /** The database's clock, for countdowns. */
  now: string
}

/**
 * The head of a release's pages.
 * @throws Refusal `not_found`, `not_allowed`
 */
export async function releaseHead(actor: Actor, releaseId: string): Promise<ReleaseHead> {
  const release = await database.release.findUnique({
    where: { id: releaseId },
    include: {
      localisations: accessFields.localisations,
      access: accessFields.access,
      revisions: { select: { number: true, clearedAt: true } },
    },
  })
  if (!release) throw new Refusal('not_found')
  mustBeAllowed(actor, 'release.read', { release: accessOf(release) })
  const [titles, now] = await Promise.all([titlesOf([releaseId]), databaseNow()])
  const current = release.revisions.find(({ number }) => number === release.currentRevision)
  return {
    id: releaseId,
    title: titles.get(releaseId) ?? '',
    state: release.state,
    version: release.version,
    sourceLanguage: release.sourceLanguage,
    restricted: release.restricted,
    revision: release.currentRevision,
    cleared: Boolean(current?.clearedAt),
    embargoAt: release.embargoAt?.toISOString() ?? null,
    embargoLocal: release.embargoLocal,
    embargoZone: release.embargoZone,
    zone: release.embargoZone ?? env.COMMUNIQUE_ZONE,
    now: now.toISOString(),
  }
}
