import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { lockWork, mustBeNobodyElses } from './shared-work'
import type { Having } from './shared-work'
import { splitRuns } from './split-runs'
import { works } from './work'
import type { Work } from './work'

const mostParts = 20

export const shareInput = z
  .object({
    localisationId: z.uuid(),
    /** Into how many runs; or about how many words each has left. */
    parts: z.int().min(2).max(mostParts).optional(),
    words: z.int().min(1).max(1_000_000).optional(),
    /** Where this person is: they keep the run it falls into. */
    translationId: z.uuid().optional(),
  })
  .refine(({ parts, words }) => (parts === undefined) !== (words === undefined), { path: ['parts'] })

/**
 * Splits a localisation into runs of blocks with about as many words left in each, so that several people of its
 * language can work on it. Whoever holds it, or has it given to them, keeps the run they are in; the others are free.
 * @returns how many runs there are now
 * @throws Refusal `held_by_other` (somebody else has it, and this is no officer; or it is shared already, and somebody
 *   else has a run), `not_ready` (`nothing_left`; `one_block`: nothing to cut)
 */
export async function share(
  actor: Actor,
  { localisationId, translationId, ...asked }: z.infer<typeof shareInput>,
): Promise<{ runs: number }> {
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.share', subject)
  return inTransaction(async (tx) => {
    const having = await lockWork(tx, localisationId)
    const isHolder = having.some(({ personId }) => personId === actor.personId)
    const isShared = await sharedAlready(tx, localisationId)
    if (isShared || !(isHolder || actor.roles.includes('officer'))) mustBeNobodyElses(actor, having)
    const blocks = await blocksOf(tx, localisationId)
    const runs = splitRuns(blocks, partsOf(blocks, asked))
    const count = runs.at(-1) ?? 0
    if (count < 2) throw new Refusal('not_ready', { why: 'one_block' })
    await setRuns(tx, localisationId, { blocks: blocks.map(({ id }) => id), runs })
    await keepRuns(tx, actor, { localisationId, having, translationId: translationId ?? null })
    const { language } = subject
    await append(tx, 'work.share', actor, { releaseId, localisationId, language, detail: { runs: count } })
    tellPages(tx, { kind: 'claims', localisationId })
    tellPages(tx, { kind: 'translations', localisationId, ids: [] })
    return { runs: count }
  })
}

type OpenBlock = { id: string; words: number; staysWithPrevious: boolean }

async function sharedAlready(tx: Tx, localisationId: string): Promise<boolean> {
  return (
    (await tx.workCount.count({ where: { localisationId, run: { gt: 0 }, segments: { gt: 0 } }, take: 1 })) >
    0
  )
}

/** A speaker or a caption stays with what it belongs to, and what follows a heading stays with that. */
const blocksOf = (tx: Tx, localisationId: string) => tx.$queryRaw<OpenBlock[]>`
  SELECT block.id, coalesce(sum(translation.words) FILTER (WHERE translation.state <> 'approved'), 0)::int AS words,
    block.attributes ->> 'part' IS NOT NULL
      OR coalesce(lag(block.kind) OVER (ORDER BY block.position) IN ('title', 'heading'), false) AS "staysWithPrevious"
  FROM "Localisation" localisation
  JOIN "Release" release ON release.id = localisation."releaseId"
  JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
  JOIN "Block" block ON block."revisionId" = revision.id
  JOIN "Placement" placement ON placement."blockId" = block.id
  JOIN "Translation" translation
    ON translation."segmentId" = placement."segmentId" AND translation."localisationId" = localisation.id
  WHERE localisation.id = ${localisationId}::uuid
  GROUP BY block.id ORDER BY block.position`

function partsOf(blocks: readonly OpenBlock[], { parts, words }: { parts?: number; words?: number }): number {
  const left = blocks.reduce((sum, block) => sum + block.words, 0)
  if (left === 0) throw new Refusal('not_ready', { why: 'nothing_left' })
  return parts ?? Math.min(mostParts, Math.max(2, Math.round(left / words!)))
}

async function setRuns(
  tx: Tx,
  localisationId: string,
  { blocks, runs }: { blocks: string[]; runs: number[] },
): Promise<void> {
  await tx.$executeRaw`
    WITH given AS (
      SELECT translation.id, block.run
      FROM unnest(${blocks}::uuid[], ${runs}::int[]) AS block(id, run)
      JOIN "Placement" placement ON placement."blockId" = block.id
      JOIN "Translation" translation
        ON translation."segmentId" = placement."segmentId" AND translation."localisationId" = ${localisationId}::uuid
      WHERE translation.run <> block.run
      ORDER BY translation.id FOR UPDATE OF translation
    )
    UPDATE "Translation" translation SET run = given.run FROM given WHERE translation.id = given.id`
}

type Keeping = { localisationId: string; having: Having[]; translationId: string | null }

/**
 * Each work somebody has becomes theirs in one run: where they are, else where there is some left of it, else the first.
 * Here one person alone has each.
 */
async function keepRuns(
  tx: Tx,
  actor: Actor,
  { localisationId, having, translationId }: Keeping,
): Promise<void> {
  const given = await tx.assignment.findMany({ where: { localisationId }, orderBy: { run: 'asc' } })
  await tx.assignment.deleteMany({ where: { localisationId } })
  await tx.claim.deleteMany({ where: { localisationId } })
  for (const work of works) {
    const holder = having.find((one) => one.work === work)
    if (!holder) continue
    const { personId, until, assigned } = holder
    const at = personId === actor.personId ? translationId : null
    const run = await runAt(tx, { localisationId, work, personId, translationId: at })
    if (!assigned) await tx.claim.create({ data: { localisationId, work, run, personId, expiresAt: until } })
    const theirs = given.find((one) => one.work === work)
    if (theirs) await tx.assignment.create({ data: { ...theirs, run } })
  }
}

type Somewhere = { localisationId: string; work: Work; personId: string; translationId: string | null }

async function runAt(tx: Tx, { localisationId, work, personId, translationId }: Somewhere): Promise<number> {
  const [row] = await tx.$queryRaw<[{ run: number | null }]>`
    SELECT coalesce(
      (SELECT run FROM "Translation" WHERE id = ${translationId}::uuid AND "localisationId" = ${localisationId}::uuid),
      (SELECT translation.run FROM "Presence" present JOIN "Translation" translation ON translation.id = present."translationId"
        WHERE present."localisationId" = ${localisationId}::uuid AND present."personId" = ${personId}::uuid),
      (SELECT run FROM "WorkCount"
        WHERE "localisationId" = ${localisationId}::uuid AND segments > 0 AND CASE ${work}
          WHEN 'translate' THEN state IN ('untranslated', 'draft', 'changes_requested')
          ELSE state = 'awaiting_review' AND "confirmerId" <> ${personId}::uuid END
        ORDER BY run LIMIT 1)) AS run`
  return row.run ?? 1
}
