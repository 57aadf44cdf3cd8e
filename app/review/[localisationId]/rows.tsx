'use client'

import { memo } from 'react'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { SegmentRow } from './segment-row'
import type { RowProps } from './segment-row'
import type { Typed } from './typed-store'

type Props = Pick<RowProps, 'work' | 'source' | 'target' | 'knowledge' | 'onChoose'> & {
  segments: OpenSegment[]
  /** The block before the first of these, so that a block is named once. */
  blockBefore: number | undefined
  numbers: Map<string, number>
  typed: Record<string, Typed>
}

/** Sentences that are not being worked on. A list of its own, so that typing does not draw thousands anew. */
export const Rows = memo(function Rows({ segments, blockBefore, numbers, typed, ...row }: Props) {
  return segments.map((segment, index) => (
    <SegmentRow
      key={segment.translationId}
      {...row}
      segment={segment}
      number={numbers.get(segment.translationId) ?? 0}
      first={(segments[index - 1]?.block ?? (index === 0 ? blockBefore : undefined)) !== segment.block}
      typed={typed[segment.translationId]?.text}
    />
  ))
})
