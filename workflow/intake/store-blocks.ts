import type { Prisma, Tx } from '@/platform/database'
import type { Block } from '@/workflow/text/block'
import type { CodedText } from '@/workflow/text/inline-code'

/** A segment where a revision puts it. What is `fresh` is written with it: the segment, or a further version of its text. */
export type PlacedSegment = {
  segmentId: string
  sourceVersion: number
  content: CodedText
  fresh: 'segment' | 'version' | null
}

export type PlacedBlock = { block: Block; segments: PlacedSegment[] }

/** Rows sent in one statement: PostgreSQL takes 65,535 values at a time. */
const rowsAtOnce = 2_000

/** Blocks whose every segment is new. */
export const placeAnew = (
  blocks: readonly { block: Block; segments: readonly CodedText[] }[],
): PlacedBlock[] =>
  blocks.map(({ block, segments }) => ({
    block,
    segments: segments.map((content) => ({
      segmentId: crypto.randomUUID(),
      sourceVersion: 1,
      content,
      fresh: 'segment',
    })),
  }))

/** Writes a revision's blocks, in reading order, with what is fresh in them. */
export async function storeBlocks(
  tx: Tx,
  { releaseId, revisionId }: { releaseId: string; revisionId: string },
  placed: readonly PlacedBlock[],
): Promise<void> {
  const blocks = placed.map(({ block, segments }) => ({ id: crypto.randomUUID(), block, segments }))
  const segments = placed.flatMap((block) => block.segments)
  await inChunks(
    segments
      .filter(({ fresh }) => fresh === 'segment')
      .map(({ segmentId }) => ({ id: segmentId, releaseId })),
    (data) => tx.segment.createMany({ data }),
  )
  await inChunks(
    segments
      .filter(({ fresh }) => fresh)
      .map(({ segmentId, sourceVersion, content: { text, codes } }) => ({
        segmentId,
        version: sourceVersion,
        text,
        codes: codes as Prisma.InputJsonArray,
      })),
    (data) => tx.sourceText.createMany({ data }),
  )
  await inChunks(
    blocks.map(({ id, block: { kind, content: _content, ...attributes } }, position) => ({
      id,
      revisionId,
      position,
      kind,
      attributes: attributes as Prisma.InputJsonObject,
    })),
    (data) => tx.block.createMany({ data }),
  )
  await inChunks(
    blocks.flatMap(({ id, segments: within }) =>
      within.map(({ segmentId, sourceVersion }, position) => ({
        blockId: id,
        position,
        segmentId,
        sourceVersion,
      })),
    ),
    (data) => tx.placement.createMany({ data }),
  )
}

async function inChunks<Row>(rows: Row[], write: (rows: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    await write(rows.slice(start, start + rowsAtOnce))
}
