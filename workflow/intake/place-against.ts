import type { CodedText } from '@/workflow/text/inline-code'
import type { LoadedBlock, LoadedSegment } from './load-revision'
import { matchRevision } from './match-revision'
import type { SegmentedBlock } from './ready-blocks'
import type { PlacedBlock, PlacedSegment } from './store-blocks'

/** A segment whose text has a further version. */
export type Reworded = { segmentId: string; from: number; to: number; before: CodedText; after: CodedText }

/** What a new source makes of the one before it, sentence by sentence. */
export type Placing = {
  placed: PlacedBlock[]
  unchanged: number
  /** How many of the unchanged stand elsewhere now. */
  moved: number
  changed: Reworded[]
  /** The same words with another space after them: a version of their own, and nothing to translate anew. */
  respaced: Reworded[]
  fresh: CodedText[]
  gone: LoadedSegment[]
  /** The same blocks, word for word and kind for kind. */
  isSame: boolean
}

/** Places a new source's sentences: those of the source before keep their identity, whatever became of their text. */
export function placeAgainst(before: readonly LoadedBlock[], blocks: readonly SegmentedBlock[]): Placing {
  const old = standing(before)
  const fresh = blocks.flatMap(({ block: { kind, part }, segments }) =>
    segments.map((content) => ({ content, kind, ...(part && { part }) })),
  )
  const { matches, gone } = matchRevision(old, fresh)
  const known = new Map(old.map((segment) => [segment.segmentId, segment]))
  const placing: Placing = {
    placed: [],
    unchanged: 0,
    moved: 0,
    changed: [],
    respaced: [],
    fresh: [],
    gone: gone.flatMap((segmentId) => known.get(segmentId) ?? []),
    isSame: false,
  }
  const place = (content: CodedText, index: number): PlacedSegment => {
    const match = matches[index]!
    if (match.change === 'new') {
      placing.fresh.push(content)
      return { segmentId: crypto.randomUUID(), sourceVersion: 1, content, fresh: 'segment' }
    }
    const { segmentId, sourceVersion: from, content: was } = known.get(match.segmentId)!
    if (match.change === 'unchanged') placing.unchanged += 1
    if (match.change === 'unchanged' && match.moved) placing.moved += 1
    if (match.change === 'unchanged' && was.text === content.text)
      return { segmentId, sourceVersion: from, content, fresh: null }
    const to = from + 1
    const reworded = { segmentId, from, to, before: was, after: content }
    placing[match.change === 'unchanged' ? 'respaced' : 'changed'].push(reworded)
    return { segmentId, sourceVersion: to, content, fresh: 'version' }
  }
  let index = 0
  placing.placed = blocks.map(({ block, segments }) => ({
    block,
    segments: segments.map((content) => place(content, index++)),
  }))
  const { changed, respaced, gone: lost, moved } = placing
  const isReworded = changed.length + respaced.length + placing.fresh.length + lost.length + moved > 0
  placing.isSame = !isReworded && framesOf(before) === framesOf(blocks)
  return placing
}

/** Blocks without their words, for comparing. */
const framesOf = (blocks: readonly SegmentedBlock[] | readonly LoadedBlock[]) =>
  JSON.stringify(
    blocks.map(({ block: { kind, part, group, level, list, cell, src }, segments }) => [
      ...[kind, part, group, level, list?.ordered, list?.depth, src, segments.length],
      ...[cell?.row, cell?.column, cell?.header],
    ]),
  )

const standing = (blocks: readonly LoadedBlock[]) =>
  blocks.flatMap(({ block: { kind, part }, segments }) =>
    segments.map((segment) => ({ ...segment, kind, ...(part && { part }) })),
  )
