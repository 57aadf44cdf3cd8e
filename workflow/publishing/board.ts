import { z } from 'zod'
import { database } from '@/platform/database'
import type { ReleaseState } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { mailHealth } from '@/workflow/release/mail-health'
import type { MailHealth } from '@/workflow/release/mail-health'
import { namesOf } from '@/workflow/release/names-of'
import { mustBeAllowed } from '@/workflow/release/policy'
import { releaseSubject } from '@/workflow/release/subject'
import { questionsWaiting } from '@/workflow/review/comments/questions'
import { glancesOf } from '@/workflow/review/glances'
import { presentAt } from '@/workflow/review/presence'
import { standingOf } from './after/standing-of'
import { boardAsks } from './board-asks'
import { boardCounts } from './board-counts'
import { boardPace } from './board-pace'
import { boardRelease } from './board-release'
import { boardRow } from './board-row'
import type { BoardRow } from './board-row'
import { liveOf } from './corrections/live-of'
import { reportsWaiting } from './reports/reports-of'
import { editionsOf } from './editions-of'
import { boardFacts } from './facts/board-facts'
import type { BoardFacts } from './facts/board-facts'
import { languageCounts } from './facts/language-counts'
import { mayClear } from './may-clear'
import { lateLimitMinutes } from './publish-due'

export const boardInput = z.object({ releaseId: z.uuid() })

/** Times are ISO 8601 in UTC; `now` is the database's clock, for countdowns. */
export type Board = Clock & {
  releaseId: string
  version: number
  state: ReleaseState
  /** The last part of its address, which a sign-off has fixed: another one needs new sign-offs. */
  slug: string
  isAddressFixed: boolean
  embargoAt: string | null
  embargoZone: string | null
  /** `mayClear`: who may clear it, where nobody has. */
  revision: { number: number; isCleared: boolean; isByThisPerson: boolean; mayClear: string[] }
  /** The source language first, then by tag. */
  rows: BoardRow[]
  facts: BoardFacts
  /** Questions about the source that wait for an officer. */
  questions: number
  /** Mistakes readers report that nobody has seen to. */
  reports: number
}

type Clock = {
  now: string
  /** No embargo, or its instant has passed. */
  isDue: boolean
  /** Scheduled, and its instant passed longer ago than the office's limit: it waits for an officer. */
  isLate: boolean
  /** Since the worker's last sign; null: none was ever seen. */
  workerSeconds: number | null
  mail: MailHealth
}

/**
 * One release at a glance: every language, how far it is and what it waits for.
 * @throws Refusal `not_found`
 */
export async function board(actor: Actor, { releaseId }: z.infer<typeof boardInput>): Promise<Board> {
  mustBeAllowed(actor, 'release.read', await releaseSubject(releaseId))
  const clock = await clockOf(releaseId)
  const [release, counts, editions, findings, questions, reports, pace, asks] = await Promise.all([
    boardRelease(releaseId, new Date(clock.now)),
    boardCounts(releaseId),
    editionsOf(releaseId),
    languageCounts(releaseId),
    questionsWaiting(releaseId),
    reportsWaiting(releaseId),
    boardPace(releaseId),
    boardAsks(releaseId),
  ])
  const [facts, nations, names, present, live, glances, standing] = await Promise.all([
    boardFacts(
      releaseId,
      findings.map(({ language }) => language),
    ),
    database.nation.findMany({ where: { code: { in: release.nations } }, orderBy: { code: 'asc' } }),
    namesOf(release.localisations.flatMap(({ heldById }) => heldById ?? [])),
    presentAt(release.localisations.map(({ id }) => id)),
    liveOf(releaseId),
    glancesOf(releaseId),
    standingOf(releaseId),
  ])
  const rows = release.localisations.map((localisation) => {
    const { id } = localisation
    return boardRow(release, localisation, {
      counts: counts.get(id),
      pace: pace.get(id),
      asks: asks.get(id),
      now: new Date(clock.now),
      findings: findings.find(({ localisationId }) => localisationId === id),
      editions: editions.get(id) ?? [],
      live: live.get(id),
      standing: standing.get(id),
      glances: glances.get(id),
      nations,
      names,
      present: (present.get(id) ?? []).map(({ name }) => name),
    })
  })
  return {
    ...clock,
    releaseId,
    version: release.version,
    state: release.state,
    slug: release.slug,
    isAddressFixed: release.slugFixedAt !== null,
    embargoAt: release.embargoAt?.toISOString() ?? null,
    embargoZone: release.embargoZone,
    revision: {
      number: release.currentRevision,
      isCleared: release.isCleared,
      isByThisPerson: release.authorId === actor.personId,
      mayClear: release.isCleared ? [] : await mayClear(release),
    },
    rows: rows.toSorted((a, b) => Number(b.isSource) - Number(a.isSource)),
    facts,
    questions,
    reports,
  }
}

async function clockOf(releaseId: string): Promise<Clock> {
  const [row] = await database.$queryRaw<[Omit<Clock, 'now' | 'mail'> & { now: Date }]>`
    SELECT clock_timestamp() AS now,
      ("embargoAt" IS NULL OR "embargoAt" <= clock_timestamp()) AS "isDue",
      (state = 'scheduled' AND "embargoAt" <= clock_timestamp() - make_interval(mins => ${lateLimitMinutes}::int)) AS "isLate",
      (SELECT extract(epoch FROM clock_timestamp() - max(at))::float8 FROM "Heartbeat" WHERE process LIKE 'worker %')
        AS "workerSeconds"
    FROM "Release" WHERE id = ${releaseId}::uuid`
  return { ...row, now: row.now.toISOString(), mail: await mailHealth() }
}
