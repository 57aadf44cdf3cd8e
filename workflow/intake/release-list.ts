import { z } from 'zod'
import { database, databaseNow } from '@/platform/database'
import type { ReleaseState } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { titlesOf } from '@/workflow/release/title'
import { visibleToOfficer } from '@/workflow/release/visible'
import { progressOf } from './progress'

const pageSize = 20

export const releaseListInput = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) })

export type ListedRelease = {
  id: string
  title: string
  state: ReleaseState
  sourceLanguage: string
  embargoAt: string | null
  embargoZone: string | null
  /** The current revision was cleared by a second officer. */
  cleared: boolean
  languages: number
  segments: number
  /** Translations of all languages together. */
  translations: number
  confirmed: number
  approved: number
}

/** Times are ISO 8601 in UTC; `now` is the database's clock, for countdowns. */
export type ReleaseList = {
  now: string
  page: number
  pages: number
  total: number
  releases: ListedRelease[]
}

/** The releases open to an officer, the latest embargo first and those without one before all others. */
export async function releaseList(
  actor: Actor,
  { page }: z.infer<typeof releaseListInput>,
): Promise<ReleaseList> {
  mustBeAllowed(actor, 'release.list')
  const where = visibleToOfficer(actor)
  const [total, rows, now] = await Promise.all([
    database.release.count({ where }),
    database.release.findMany({
      where,
      orderBy: [{ embargoAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      include: { revisions: { select: { number: true, clearedAt: true } } },
    }),
    databaseNow(),
  ])
  const ids = rows.map(({ id }) => id)
  const [titles, progress] = await Promise.all([titlesOf(ids), progressOf(ids)])
  const releases = rows.map((release): ListedRelease => {
    const languages = progress.get(release.id) ?? []
    const inState = (...states: ('awaiting_review' | 'approved')[]) =>
      languages.reduce(
        (sum, { states: counts }) => sum + states.reduce((n, state) => n + (counts[state] ?? 0), 0),
        0,
      )
    return {
      id: release.id,
      title: titles.get(release.id) ?? '',
      state: release.state,
      sourceLanguage: release.sourceLanguage,
      embargoAt: release.embargoAt?.toISOString() ?? null,
      embargoZone: release.embargoZone,
      cleared: release.revisions.some(
        ({ number, clearedAt }) => number === release.currentRevision && clearedAt,
      ),
      languages: languages.length,
      segments: languages[0]?.segments ?? 0,
      translations: languages.reduce((sum, { segments }) => sum + segments, 0),
      confirmed: inState('awaiting_review', 'approved'),
      approved: inState('approved'),
    }
  })
  return { now: now.toISOString(), page, pages: Math.max(1, Math.ceil(total / pageSize)), total, releases }
}
