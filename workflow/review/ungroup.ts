import type { Tx } from '@/platform/database'
import type { GroupRow } from '@/workflow/release/group-rows'
import { Refusal } from '@/workflow/release/refusal'

/**
 * Makes several groups of one, in the transaction that parts it.
 * @param rows the sentences of the group, in reading order
 * @param firsts those that begin a group, or stand alone: each of the others is joined to the one before it
 * @throws Refusal `changed_meanwhile`
 */
export async function ungroup(tx: Tx, rows: readonly GroupRow[], firsts: readonly GroupRow[]): Promise<void> {
  await mustStandSo(tx, rows)
  let first: string | null = null
  const heads = rows.map((row) => {
    if (!firsts.includes(row)) return first
    first = row.translation.id
    return null
  })
  await tx.$executeRaw`
    UPDATE "Translation" translation SET "joinedToId" = parted.head
    FROM unnest(${rows.map(({ translation }) => translation.id)}::uuid[], ${heads}::uuid[]) AS parted(id, head)
    WHERE translation.id = parted.id`
}

/** Takes the rows, in the order in which everybody does. */
async function mustStandSo(tx: Tx, rows: readonly GroupRow[]): Promise<void> {
  const ids = rows.map(({ translation }) => translation.id)
  const stand = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT id, version FROM "Translation" WHERE id = ANY(${ids}::uuid[]) OR "joinedToId" = ${ids[0]}::uuid
    ORDER BY id FOR UPDATE`
  const versions = new Map(stand.map(({ id, version }) => [id, version]))
  const isSame = stand.length === rows.length
  if (!isSame || rows.some(({ translation: { id, version } }) => versions.get(id) !== version))
    throw new Refusal('changed_meanwhile')
}
