import { z } from 'zod'
import { works } from './work'

/** States in which a text waits for somebody's work. */
export const openStates = ['changes_requested', 'untranslated', 'draft', 'awaiting_review'] as const

/** What of a queue somebody wants to see; each empty: all. */
export const queueFilter = z.object({
  /** BCP 47 */
  language: z.string().min(1).max(100).optional(),
  release: z.uuid().optional(),
  work: z.enum(works).optional(),
  /** With at least one segment in that state. */
  state: z.enum(openStates).optional(),
})

export type QueueFilter = z.infer<typeof queueFilter>
