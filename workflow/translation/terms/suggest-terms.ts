import { createHash } from 'node:crypto'
import { z } from 'zod'
import { database, inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { fallbackChain } from '@/workflow/text/language'
import { offered } from '@/workflow/translation/memory/offered'
import { tag } from './concept'
import { searchWords, fold } from './fold'
import { suggestionsIn } from './suggestions-in'
import type { ApprovedPair, Suggestion } from './suggestions-in'
import { openTo, releasesOpenTo } from './visible-concepts'

export const suggestTermsInput = z.object({
  sourceLanguage: tag.default('en'),
  language: tag,
  /** A release still under embargo whose own work is looked at too. */
  releaseId: z.uuid().optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})

export type SuggestTermsInput = z.infer<typeof suggestTermsInput>

export type SuggestedTerms = { suggestions: Suggestion[]; total: number; page: number; pages: number }

const perPage = 25
/** The latest approved segments looked at: what a page may take a second for. */
const mostPairs = 1_500

/** Of what the memory offers to all, and of one release. */
const approvedPairs = ({ sourceLanguage, language, releaseId }: SuggestTermsInput): Promise<ApprovedPair[]> =>
  database.$queryRaw<ApprovedPair[]>`
    SELECT s.text || coalesce((
      SELECT string_agg(also.text, '') FROM "Translation" m
      JOIN "SourceText" also ON also."segmentId" = m."segmentId" AND also.version = m."sourceVersion"
      WHERE m."joinedToId" = t.id), '') AS source, t.text AS target
    FROM "Translation" t
    JOIN "Localisation" l ON l.id = t."localisationId"
    JOIN "Release" r ON r.id = l."releaseId"
    JOIN "SourceText" s ON s."segmentId" = t."segmentId" AND s.version = t."sourceVersion"
    WHERE l.language = ${language} AND r."sourceLanguage" = ${sourceLanguage} AND t.state = 'approved'
      AND t."joinedToId" IS NULL
      AND (r.id = ${releaseId ?? null}::uuid OR EXISTS (
        SELECT FROM "MemoryProvenance" found JOIN "MemoryUnit" unit ON unit.id = found."unitId"
        WHERE found."translationId" = t.id AND found."endedAt" IS NULL
          AND found."translationVersion" = t.version AND ${offered(null)}))
    ORDER BY t."changedAt" DESC, t.id
    LIMIT ${mostPairs}`

const hashOf = (text: string) => createHash('sha256').update(fold(text)).digest('hex')

/** Not in the termbase yet, and not declined. */
async function news(all: readonly Suggestion[], about: SuggestTermsInput): Promise<Suggestion[]> {
  const { sourceLanguage, language, releaseId } = about
  const folded = (text: string) => searchWords(text, sourceLanguage).join(' ')
  const [known, declined] = await Promise.all([
    database.rendering.findMany({
      where: {
        language: { in: fallbackChain(sourceLanguage) },
        folded: { in: all.map(({ source }) => folded(source)) },
        concept: {
          ...openTo(releaseId),
          renderings: { some: { language: { in: fallbackChain(language) } } },
        },
      },
      select: { folded: true },
    }),
    database.declinedTerm.findMany({
      where: {
        sourceLanguage,
        targetLanguage: language,
        text: { in: all.map(({ source }) => hashOf(source)) },
      },
      select: { text: true },
    }),
  ])
  const there = new Set(known.map((row) => row.folded))
  const unwanted = new Set(declined.map(({ text }) => text))
  return all.filter(({ source }) => !there.has(folded(source)) && !unwanted.has(hashOf(source)))
}

async function mustBeOpen(actor: Actor, releaseId: string | undefined): Promise<void> {
  if (!releaseId) return
  const open = { AND: [{ id: releaseId }, await releasesOpenTo(actor)] }
  if ((await database.release.count({ where: open })) === 0) throw new Refusal('not_found')
}

/**
 * Terms that approved work readers have uses and the termbase does not have, twenty-five to a page.
 * @throws Refusal `not_allowed`, `not_found` (a release that is not open to this person)
 */
export async function suggestTerms(actor: Actor, input: SuggestTermsInput): Promise<SuggestedTerms> {
  mustBeAllowed(actor, 'term.edit', { language: input.language })
  await mustBeOpen(actor, input.releaseId)
  const { sourceLanguage, language: targetLanguage, page } = input
  const found = suggestionsIn(await approvedPairs(input), { sourceLanguage, targetLanguage })
  const all = await news(found, input)
  const suggestions = all.slice((page - 1) * perPage, page * perPage)
  return { suggestions, total: all.length, page, pages: Math.max(1, Math.ceil(all.length / perPage)) }
}

export const declineTermInput = z.object({
  sourceLanguage: tag.default('en'),
  language: tag,
  /** The suggested source text. */
  source: z.string().min(1).max(500),
})

/**
 * A suggestion is not made again for these languages. Kept as a hash: it may be of a text under embargo.
 * @throws Refusal `not_allowed`
 */
export async function declineTerm(actor: Actor, input: z.infer<typeof declineTermInput>): Promise<void> {
  const { sourceLanguage, language, source } = input
  mustBeAllowed(actor, 'term.edit', { language })
  await inTransaction((tx) =>
    tx.declinedTerm.createMany({
      data: [
        { sourceLanguage, targetLanguage: language, text: hashOf(source), declinedById: actor.personId },
      ],
      skipDuplicates: true,
    }),
  )
}
