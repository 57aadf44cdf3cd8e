import type { BlockKind } from '@/workflow/text/block'
import type { CodedText } from '@/workflow/text/inline-code'

/** A sentence where it stands, in reading order. */
export type StandingText = { content: CodedText; kind: BlockKind; part?: 'speaker' | 'caption' }

/** A sentence of the earlier revision, with its identity. */
export type PlacedText = StandingText & { segmentId: string }
