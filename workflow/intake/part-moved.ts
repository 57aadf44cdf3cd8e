import type { Tx } from '@/platform/database'
import { groupRows } from '@/workflow/release/group-rows'
import type { GroupRow } from '@/workflow/release/group-rows'
import { moveTranslations } from '@/workflow/release/move-translations'
import { parted } from '@/workflow/release/parted'
import type { Parted } from '@/workflow/release/parted'

type Revised = { id: string; currentRevision: number }

/**
 * Parts joined translations whose sentences a new revision no longer has one after the other in one block, in the order
 * they had. The first that is still there keeps the text, as a draft of what was said; the others get back what they
 * said before they were joined. Nothing is lost: what stood is in the history. Called with the revision in its place,
 * before translations follow their sources.
 */
export async function partMoved(tx: Tx, { id: releaseId, currentRevision }: Revised): Promise<void> {
  const moved = await movedGroups(tx, releaseId, currentRevision)
  if (moved.size === 0) return
  const heads = [...moved.keys()]
  const groups = await groupRows(tx, heads, currentRevision - 1)
  const moving = [...groups].flatMap(([head, rows]) => partedBy(rows, new Set(moved.get(head))))
  await tx.translation.updateMany({ where: { joinedToId: { in: heads } }, data: { joinedToId: null } })
  await moveTranslations(
    tx,
    moving.map(({ row, back }) => ({
      translation: { ...row.translation, joinedToId: null },
      change: { move: 'regroup', deed: 'translation.part', actor: null, back },
    })),
  )
}

/** @param there the translations whose sentences the revision still has */
function partedBy(rows: GroupRow[], there: ReadonlySet<string>): Parted[] {
  const { text } = rows[0]!.translation
  const at = rows.findIndex(({ translation }) => there.has(translation.id))
  const keeps = {
    ...{ state: text === '' ? ('untranslated' as const) : ('draft' as const), stale: text !== '' },
    ...{ confirmedById: null, approvedById: null, oneStep: false, overridden: false, overriddenById: null },
    ...{ returnCategory: null, returnReason: null },
  }
  return parted(rows, { text, keeps, at: Math.max(0, at) })
}

/** Of each group that does not stand together any more, by its first: which of its translations have a place. */
async function movedGroups(tx: Tx, releaseId: string, revision: number): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ head: string; there: string[] }[]>`
    WITH grouped AS (
      SELECT translation.id, coalesce(translation."joinedToId", translation.id) AS head, translation."segmentId"
      FROM "Translation" translation
      JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
      WHERE localisation."releaseId" = ${releaseId}::uuid AND (translation."joinedToId" IS NOT NULL
        OR EXISTS (SELECT FROM "Translation" member WHERE member."joinedToId" = translation.id))
    ), placed AS (
      SELECT placement."segmentId", placement."blockId", revision.number,
        row_number() OVER (PARTITION BY revision.number ORDER BY block.position, placement.position) AS at
      FROM "Revision" revision
      JOIN "Block" block ON block."revisionId" = revision.id
      JOIN "Placement" placement ON placement."blockId" = block.id
      WHERE revision."releaseId" = ${releaseId}::uuid AND revision.number IN (${revision}::int, ${revision}::int - 1)
    )
    SELECT grouped.head, coalesce(array_agg(grouped.id ORDER BY was.at) FILTER (WHERE now.at IS NOT NULL), '{}') AS there
    FROM grouped
    LEFT JOIN placed now ON now."segmentId" = grouped."segmentId" AND now.number = ${revision}::int
    LEFT JOIN placed was ON was."segmentId" = grouped."segmentId" AND was.number = ${revision}::int - 1
    GROUP BY grouped.head
    HAVING count(now.at) < count(*) OR count(DISTINCT now."blockId") > 1 OR max(now.at) - min(now.at) >= count(*)
      OR array_agg(grouped.id ORDER BY now.at) <> array_agg(grouped.id ORDER BY was.at)`
  return new Map(rows.map(({ head, there }) => [head, there]))
}
