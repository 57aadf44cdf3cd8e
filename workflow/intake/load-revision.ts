import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Revision } from '@/prisma/generated/client'
import { Refusal } from '@/workflow/release/refusal'
import type { Block } from '@/workflow/text/block'
import { fromPieces, toPieces } from '@/workflow/text/coded-text'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'

export type LoadedSegment = { segmentId: string; sourceVersion: number; content: CodedText }
export type LoadedBlock = { block: Block; segments: LoadedSegment[] }
export type LoadedRevision = Omit<Revision, 'releaseId'> & { blocks: LoadedBlock[] }

/**
 * A revision with its blocks and their segments, in reading order.
 * @throws Refusal `not_found`: the release has no such revision
 */
export async function loadRevision(
  releaseId: string,
  number: number,
  tx: Tx = database,
): Promise<LoadedRevision> {
  const row = await tx.revision.findUnique({
    where: { releaseId_number: { releaseId, number } },
    include: {
      blocks: {
        orderBy: { position: 'asc' },
        include: { placements: { orderBy: { position: 'asc' }, include: { source: true } } },
      },
    },
  })
  if (!row) throw new Refusal('not_found')
  const { releaseId: _id, ...revision } = row
  const blocks = row.blocks.map(({ kind, attributes, placements }): LoadedBlock => {
    const segments = placements.map(({ segmentId, sourceVersion, source: { text, codes } }) => ({
      segmentId,
      sourceVersion,
      content: { text, codes: codes as InlineCode[] },
    }))
    const content = fromPieces(segments.flatMap((segment) => toPieces(segment.content)))
    return { block: { ...(attributes as Omit<Block, 'kind' | 'content'>), kind, content }, segments }
  })
  return { ...revision, blocks }
}
