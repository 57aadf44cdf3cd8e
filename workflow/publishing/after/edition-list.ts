import { z } from 'zod'
import { database } from '@/platform/database'
import type { Edition, EditionCause, EditionState } from '@/prisma/generated/client'
import { pagePath, versionPath } from '@/workflow/publishing/addresses'
import type { Article } from '@/workflow/publishing/article'
import { sinceSignOff } from '@/workflow/publishing/since-sign-off'
import type { Actor } from '@/workflow/release/actor'
import { namesOf } from '@/workflow/release/names-of'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import type { Change } from '@/workflow/text/word-diff'
import { mayBeRolledBackTo } from './may-be-rolled-back-to'
import type { MayRollBack } from './may-be-rolled-back-to'

export const editionListInput = z.object({
  releaseId: z.uuid(),
  language: z.string().max(35),
  /** Only editions before this number; from `older`. */
  before: z.coerce.number().int().min(1).optional(),
})

/** Times are ISO 8601 in UTC. */
export type ListedEdition = {
  editionId: string
  number: number
  /** As readers know it; null: they never did. */
  version: number | null
  state: EditionState
  cause: EditionCause
  /** The version it repeats, where it was rolled back to. */
  repeats: number | null
  revisionNumber: number
  signedOffAt: string
  signedOffBy: string
  liveAt: string | null
  endedAt: string | null
  /** It was taken from readers, with others or alone, and they have not been given it again. */
  isRemoved: boolean
  changeNote: string | null
  /** Where readers find it, without the leading slash; null where they do not. */
  path: string | null
  /** Word by word since the one before; null: there is none before. */
  changes: Change[][] | null
  /** Why it was taken down, brought back or opened for mending, the latest first. */
  reasons: string[]
  rollBack: MayRollBack
}

export type EditionList = {
  localisationId: string
  language: string
  /** What readers have now; null: they never had a page. */
  standing: { editionId: string; state: EditionState; version: number } | null
  editions: ListedEdition[]
  older: number | null
}

const perPage = 20

/**
 * Every edition of a language, the newest first, twenty at a time: what it was, what it changed, and whether readers may
 * be given it again.
 * @throws Refusal `not_found`
 */
export async function editionList(
  actor: Actor,
  { releaseId, language, before }: z.infer<typeof editionListInput>,
): Promise<EditionList> {
  const localisation = await database.localisation.findUnique({
    where: { releaseId_language: { releaseId, language } },
    select: { id: true, release: { select: { slug: true } } },
  })
  if (!localisation) throw new Refusal('not_found')
  const { id: localisationId } = localisation
  mustBeAllowed(actor, 'release.read', await localisationSubject(localisationId))
  const [rows, stands] = await Promise.all([
    database.edition.findMany({
      where: { localisationId, ...(before && { number: { lt: before } }) },
      orderBy: { number: 'desc' },
      take: perPage + 1,
    }),
    database.edition.findFirst({
      where: { localisationId, state: { in: ['live', 'withdrawn', 'removed'] } },
    }),
  ])
  const page = rows.slice(0, perPage)
  const [names, reasons, versions] = await Promise.all([
    namesOf(page.map(({ signedOffById }) => signedOffById)),
    reasonsOf(releaseId, page),
    versionsOf(localisationId, page),
  ])
  const listed = (edition: Edition, at: number): ListedEdition => ({
    ...factsOf(edition),
    signedOffBy: names.get(edition.signedOffById) ?? '',
    repeats: edition.repeats === null ? null : (versions.get(edition.repeats) ?? null),
    path: pathOf(edition, language),
    changes: changesSince(rows[at + 1], edition),
    reasons: reasons.get(edition.id) ?? [],
    rollBack: mayBeRolledBackTo(edition, { stands, slug: localisation.release.slug }),
  })
  return {
    localisationId,
    language,
    standing: stands && { editionId: stands.id, state: stands.state, version: stands.version! },
    editions: page.map(listed),
    older: rows.length > perPage ? page.at(-1)!.number : null,
  }
}

const articleOf = ({ article }: Edition) => JSON.parse(article) as Article

function factsOf(edition: Edition) {
  const { id: editionId, number, version, state, cause, revisionNumber } = edition
  return {
    ...{ editionId, number, version, state, cause, revisionNumber },
    signedOffAt: edition.signedOffAt.toISOString(),
    liveAt: edition.liveAt?.toISOString() ?? null,
    endedAt: edition.endedAt?.toISOString() ?? null,
    isRemoved: edition.removedAt !== null,
    changeNote: articleOf(edition).changeNote,
  }
}

/** A live or withdrawn one stands at its release's address, an earlier one at its own. */
function pathOf(edition: Edition, language: string) {
  const { slug } = articleOf(edition)
  if (edition.version === null || edition.removedAt) return null
  if (edition.state === 'live' || edition.state === 'withdrawn') return pagePath(language, slug)
  return versionPath(language, slug, edition.version)
}

const changesSince = (before: Edition | undefined, edition: Edition) =>
  before ? sinceSignOff(articleOf(before), articleOf(edition)) : null

/** The versions of the editions that some repeat, by number. */
async function versionsOf(localisationId: string, editions: Edition[]): Promise<Map<number, number>> {
  const numbers = editions.flatMap(({ repeats }) => repeats ?? [])
  const repeated = await database.edition.findMany({
    where: { localisationId, number: { in: numbers } },
    select: { number: true, version: true },
  })
  return new Map(repeated.map(({ number, version }) => [number, version!]))
}

/** Why editions became what they are, by edition. */
async function reasonsOf(releaseId: string, editions: Edition[]): Promise<Map<string, string[]>> {
  const events = await database.auditEvent.findMany({
    where: { releaseId, subjectId: { in: editions.map(({ id }) => id) }, reason: { isNot: null } },
    select: { subjectId: true, reason: { select: { text: true } } },
    orderBy: { id: 'desc' },
    take: 5 * perPage,
  })
  const bySubject = Map.groupBy(events, ({ subjectId }) => subjectId!)
  return new Map([...bySubject].map(([id, own]) => [id, own.map(({ reason }) => reason!.text)]))
}
