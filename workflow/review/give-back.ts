import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'

/** What a deed that is taken back had made of a text. */
export type GivenBack = {
  translationId: string
  /** null where it had left it as it was. */
  text: string | null
  /** Of the translation, after the taking back. */
  version: number
}

/** A working copy as its page goes on from it. */
export type Copy = { text: string; baseVersion: number; version: number }

type Row = Copy & { translationId: string }

/**
 * Gives a person back what they had typed for deeds they take back, as their working copies. What they have typed since
 * is newer and stays, begun on the text as it stands now.
 * @returns their copies, by translation
 */
export async function giveBack(
  tx: Tx,
  { personId }: Actor,
  given: readonly GivenBack[],
): Promise<Map<string, Copy>> {
  if (given.length === 0) return new Map()
  const asked = [
    given.map(({ translationId }) => translationId),
    given.map(({ text }) => text),
    given.map(({ version }) => version),
  ] as const
  const newer = await tx.$queryRaw<Row[]>`
    UPDATE "WorkingCopy" copy SET "baseVersion" = back.version, version = copy.version + 1
    FROM unnest(${asked[0]}::uuid[], ${asked[2]}::int[]) AS back(id, version)
    WHERE copy."translationId" = back.id AND copy."personId" = ${personId}::uuid
    RETURNING "translationId", text, "baseVersion", copy.version`
  const returned = await tx.$queryRaw<Row[]>`
    INSERT INTO "WorkingCopy" ("translationId", "personId", text, "baseVersion", "savedAt")
    SELECT id, ${personId}::uuid, text, version, clock_timestamp()
    FROM unnest(${asked[0]}::uuid[], ${asked[1]}::text[], ${asked[2]}::int[]) AS back(id, text, version)
    WHERE text IS NOT NULL
    ON CONFLICT DO NOTHING
    RETURNING "translationId", text, "baseVersion", version`
  return new Map([...newer, ...returned].map(({ translationId, ...copy }) => [translationId, copy]))
}
