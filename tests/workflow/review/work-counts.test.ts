import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { begunRelease, block } from '@/tests/fixtures/releases'
import { machineDraft, seen } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { addRevision } from '@/workflow/intake/add-revision'
import type { Actor } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'
import { approve } from '@/workflow/review/approve'
import { confirm } from '@/workflow/review/confirm'
import { merge } from '@/workflow/review/merge'
import { sendBack } from '@/workflow/review/send-back'
import { share } from '@/workflow/review/share'

/** What the counts are, and what counting anew makes of the translations of the current revision. */
async function counts() {
  const kept = await statement(`
    SELECT "localisationId", run, state, "confirmerId", segments, words, "releaseId", language, open FROM "WorkCount"
    WHERE segments <> 0 OR words <> 0 OR open ORDER BY 1, 2, 3, 4`)
  const anew = await statement(`
    SELECT localisation.id AS "localisationId", translation.run, translation.state,
      coalesce(translation."confirmedById", '00000000-0000-0000-0000-000000000000') AS "confirmerId",
      count(*)::int AS segments, sum(array_length(regexp_split_to_array(btrim(source.text), '\\s+'), 1))::int AS words,
      localisation."releaseId", localisation.language, translation.state <> 'approved' AS open
    FROM "Translation" translation
    JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId"
    JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
    JOIN "Block" block ON block."revisionId" = revision.id
    JOIN "Placement" placement ON placement."blockId" = block.id AND placement."segmentId" = translation."segmentId"
    JOIN "SourceText" source ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
    GROUP BY 1, 2, 3, 4, 7, 8 ORDER BY 1, 2, 3, 4`)
  return { kept, anew }
}

const sentences = [
  'met today.',
  'spoke at length.',
  'left for home.',
  'agreed on all of it.',
  'signed.',
  'will meet again.',
]
const text = (at: number, change: number) =>
  `Minister number ${at}${' truly'.repeat(change)} ${sentences[at]}`
const blocksOf = (kept: number[], change: number) => [
  block('title', 'Ministers meet'),
  ...kept.map((at) => block('paragraph', text(at, at === kept[0] ? change : 0))),
]
const everything = sentences.map((_, at) => at)

async function world(nations = ['FR']) {
  const officer = await person({ name: 'Officer', roles: ['officer'] })
  const people = await Promise.all(
    ['One', 'Two'].map((name) =>
      person({ name, roles: ['translator', 'reviewer'], languages: ['fr', 'nl', 'de'] }),
    ),
  )
  const { releaseId } = await begunRelease(officer, { blocks: blocksOf(everything, 0), nations })
  const revise = async (kept: number[], change: number) => {
    const { version } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
    await addRevision(officer, { releaseId, version, blocks: blocksOf(kept, change), grade: 'content' })
  }
  const { id: localisationId } = await database.localisation.findFirstOrThrow({
    where: { releaseId, language: 'fr' },
  })
  return { officer, people, releaseId, localisationId, revise }
}

const runsInOrder = async (localisationId: string) =>
  (
    await statement(
      `SELECT translation.run FROM "Translation" translation
       JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
       JOIN "Release" release ON release.id = localisation."releaseId"
       JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
       JOIN "Block" block ON block."revisionId" = revision.id
       JOIN "Placement" placement ON placement."blockId" = block.id AND placement."segmentId" = translation."segmentId"
       WHERE translation."localisationId" = $1 ORDER BY block.position, placement.position`,
      [localisationId],
    )
  ).map(({ run }) => run)

describe('counts of work', () => {
  test('begin with every segment of every language, and go with them', async () => {
    const { releaseId, localisationId } = await world(['FR', 'BE'])
    const { kept, anew } = await counts()
    expect(kept).toEqual(anew)
    expect(kept.filter((row) => row.releaseId === releaseId)).toMatchObject(
      ['fr', 'nl', 'de'].map(() => ({ state: 'untranslated', segments: 7, open: true })),
    )
    await statement(
      `DELETE FROM "Translation" WHERE id = (SELECT min(id::text)::uuid FROM "Translation" WHERE "localisationId" = $1)`,
      [localisationId],
    )
    expect(await counts().then((both) => both.kept)).toEqual((await counts()).anew)
    await statement(`DELETE FROM "Localisation" WHERE "releaseId" = $1`, [releaseId])
    expect(await database.workCount.count({ where: { releaseId } })).toBe(0)
  })

  test('what is new, or there again, belongs to the run before it; what is gone counts for nothing', async () => {
    const { localisationId, people, revise } = await world()
    await revise([0, 1, 3, 4], 0)
    await share(people[0]!, { localisationId, parts: 2 })
    expect(await runsInOrder(localisationId)).toEqual([1, 1, 1, 2, 2])
    await revise([2, 0, 1, 3, 4, 5], 0)
    expect(await runsInOrder(localisationId)).toEqual([1, 1, 1, 1, 2, 2, 2])
    await revise([3, 4], 0)
    expect(await runsInOrder(localisationId)).toEqual([1, 2, 2])
    const { kept, anew } = await counts()
    expect(kept).toEqual(anew)
    await revise([3, 4, 0, 1], 1)
    expect(await runsInOrder(localisationId)).toEqual([1, 2, 2, 2, 2])
  })

  test('are those of a fresh count after any deeds and revisions', async () => {
    const deed = fc.record({
      kind: fc.constantFrom('confirm', 'confirm', 'approve', 'sendBack', 'draft', 'revise', 'share', 'merge'),
      by: fc.nat(1),
      at: fc.nat(6),
      kept: fc.subarray(everything, { minLength: 1 }),
      change: fc.nat(2),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 12, maxLength: 25 }), async (deeds) => {
        const { people, localisationId, revise } = await world(['FR', 'BE'])
        for (const { kind, by, at, kept, change } of deeds) {
          const actor: Actor = people[by]!
          const ids = await database.translation.findMany({
            where: { localisationId },
            select: { id: true },
            orderBy: { id: 'asc' },
          })
          const now = await seen(ids[at % ids.length]!.id)
          const does = {
            confirm: () => confirm(actor, { ...now, text: `Texte ${at}.`, work: 'translate' }),
            approve: () => approve(actor, now),
            sendBack: () => sendBack(actor, { ...now, category: 'style', reason: 'Dry' }),
            draft: () => machineDraft(now.translationId, `Brouillon ${at}.`),
            revise: () => revise(kept, change),
            share: () => share(actor, { localisationId, parts: 2 + change }),
            merge: () => merge(actor, { localisationId }),
          }
          await does[kind]().catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error
          })
        }
        const { kept, anew } = await counts()
        expect(kept).toEqual(anew)
      }),
      { numRuns: 6 },
    )
  }, 120_000)
})
