import { z } from 'zod'
import { Prisma, database } from '@/platform/database'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import type { KnownTerm } from '@/workflow/checks/known-term'
import { termsIn } from '@/workflow/checks/terms/terms-in'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { fallbackChain } from '@/workflow/text/language'
import { withoutCodes } from '@/workflow/text/inline-code'
import { wordsOf } from '@/workflow/text/words'
import { knownRendering } from './concept'
import { isUnspaced } from './fold'
import { releasesOpenTo, visibleTo } from './visible-concepts'
import { storedConcept } from './write-concept'
import type { Stored } from './write-concept'

export const whereUsedInput = z.object({
  conceptId: z.uuid(),
  /** Candidates to pass over; from `next`. */
  after: z.coerce.number().int().min(0).max(100_000).default(0),
})

export type UsedIn = {
  releaseId: string
  segmentId: string
  /** The source's words, and where in them the term stands. */
  text: string
  start: number
  end: number
  released: boolean
  /** The localisations this person may open it in, by language. */
  workspaces: { localisationId: string; language: string; translationId: string }[]
}

export type WhereUsed = { used: UsedIn[]; next: number | null }

const perPage = 20
/** Candidates read for one page: a term that seldom stands where its words do ends a page early. */
const mostRead = 400

type Row = { releaseId: string; segmentId: string; text: string; sourceLanguage: string; released: boolean }

const quoted = (word: string) => `'${word.replaceAll(/['\\]/gu, String.raw`$&$&`)}':*`

/** Sources that have words beginning as the term's do; for writing without spaces, its very characters. */
function mayHold(forms: readonly string[], language: string): Prisma.Sql {
  const plain = forms.filter((form) => [...form].some(isUnspaced))
  const queries = forms
    .filter((form) => !plain.includes(form))
    .flatMap((form) => {
      const words = wordsOf(form.toLowerCase(), language).flatMap((word) => word.split(/['’]/u)[0] || [])
      const stems = words.map((word) => quoted(word.length > 5 ? word.slice(0, -2) : word.slice(0, 4)))
      // What has no words, a sign, is in no index of words.
      return stems.length > 0 ? `(${stems.join(' & ')})` : []
    })
  const likes = plain.map((form) => `%${form.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`)
  return Prisma.sql`(to_tsvector('simple', st.text) @@ ${queries.join(' | ')}::tsquery OR st.text LIKE ANY(${likes}))`
}

async function candidates(
  stored: Stored,
  { open, after }: { open: readonly string[]; after: number },
): Promise<Row[]> {
  const tags = [...new Set(stored.renderings.map(({ language }) => language))]
  const forms = (tag: string) =>
    stored.renderings
      .filter(({ language, status }) => language === tag && status !== 'forbidden')
      .flatMap((row) => [row.text, ...row.forms])
  const spoken = tags.filter((tag) => forms(tag).length > 0)
  const languages = await database.release.findMany({
    distinct: ['sourceLanguage'],
    select: { sourceLanguage: true },
  })
  const holds = languages.flatMap(({ sourceLanguage }) => {
    const tag = fallbackChain(sourceLanguage).find((each) => spoken.includes(each))
    return tag ? [Prisma.sql`(r."sourceLanguage" = ${sourceLanguage} AND ${mayHold(forms(tag), tag)})`] : []
  })
  if (holds.length === 0 || open.length === 0) return []
  return database.$queryRaw<Row[]>`
    SELECT r.id AS "releaseId", st."segmentId", st.text, r."sourceLanguage",
      r."releasedAt" IS NOT NULL AS released
    FROM "SourceText" st
    JOIN "Placement" p ON p."segmentId" = st."segmentId" AND p."sourceVersion" = st.version
    JOIN "Block" b ON b.id = p."blockId"
    JOIN "Revision" v ON v.id = b."revisionId"
    JOIN "Release" r ON r.id = v."releaseId" AND r."currentRevision" = v.number
    WHERE r.id = ANY(${open}::uuid[]) AND (${Prisma.join(holds, ' OR ')})
    ORDER BY r."createdAt" DESC, r.id, b.position, p.position
    OFFSET ${after} LIMIT ${mostRead}`
}

/** The newest releases open to somebody: further back than anyone looks. */
const mostReleases = 5_000

async function openReleases(actor: Actor): Promise<Map<string, { id: string; language: string }[]>> {
  const rows = await database.release.findMany({
    where: await releasesOpenTo(actor),
    select: { id: true, localisations: { select: { id: true, language: true } } },
    orderBy: { createdAt: 'desc' },
    take: mostReleases,
  })
  return new Map(rows.map(({ id, localisations }) => [id, localisations]))
}

const termOf = (stored: Stored, sourceLanguage: string): KnownTerm => ({
  conceptId: stored.id,
  kind: stored.kind,
  source: stored.renderings
    .filter(({ language }) => fallbackChain(sourceLanguage).includes(language))
    .map(knownRendering),
  target: [],
})

/**
 * The segments of releases open to somebody whose present source says a concept, the newest release first, some twenty
 * to a page.
 * @throws Refusal `not_signed_in`, `not_found`
 */
export async function whereUsed(
  actor: Actor,
  { conceptId, after }: z.infer<typeof whereUsedInput>,
): Promise<WhereUsed> {
  mustBeAllowed(actor, 'term.search')
  const known = await database.concept.count({ where: { AND: [{ id: conceptId }, await visibleTo(actor)] } })
  const stored = known > 0 ? await storedConcept(conceptId) : null
  if (!stored) throw new Refusal('not_found')
  const open = await openReleases(actor)
  const rows = await candidates(stored, { open: [...open.keys()], after })
  const used: Omit<UsedIn, 'workspaces'>[] = []
  let read = 0
  for (const { sourceLanguage, ...row } of rows) {
    if (used.length === perPage) break
    read += 1
    const { source } = await knowledgeOf(sourceLanguage, sourceLanguage)
    const text = withoutCodes(row.text).trim()
    const [place] = termsIn(text, [termOf(stored, sourceLanguage)], source)
    if (place) used.push({ ...row, text, start: place.start, end: place.end })
  }
  const isLast = read === rows.length && rows.length < mostRead
  return { used: await withWorkspaces(actor, used, open), next: isLast ? null : after + read }
}

/** Where this person may work on each: the access lists have been asked already. */
async function withWorkspaces(
  actor: Actor,
  used: readonly Omit<UsedIn, 'workspaces'>[],
  open: ReadonlyMap<string, { id: string; language: string }[]>,
): Promise<UsedIn[]> {
  const localisations = [...new Set(used.flatMap(({ releaseId }) => open.get(releaseId)!))]
  const own = new Map(
    localisations.filter(({ language }) => mayOpen(actor, language)).map((one) => [one.id, one]),
  )
  const rows = await database.translation.findMany({
    where: {
      localisationId: { in: [...own.keys()] },
      segmentId: { in: used.map(({ segmentId }) => segmentId) },
    },
    select: { id: true, localisationId: true, segmentId: true },
    orderBy: { id: 'asc' },
  })
  const bySegment = Map.groupBy(rows, ({ segmentId }) => segmentId)
  return used.map((use) => ({
    ...use,
    workspaces: (bySegment.get(use.segmentId) ?? []).map(({ id, localisationId }) => ({
      ...{ localisationId, translationId: id, language: own.get(localisationId)!.language },
    })),
  }))
}

const mayOpen = (actor: Actor, language: string) =>
  may(actor, 'work.read', {
    language,
    release: { restricted: false, isFrame: false, languages: [language], namedPeople: [] },
  })
