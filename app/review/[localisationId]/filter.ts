import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'
import { waitsFor } from './deed-for'
import { isChanged } from './is-changed'

export const filters = ['all', 'todo', 'findings', 'changed'] as const
export type Filter = (typeof filters)[number]

/** Whether a sentence is shown under a filter. */
export const passes: Record<Filter, (segment: OpenSegment, work: Work) => boolean> = {
  all: () => true,
  todo: waitsFor,
  findings: ({ findings }) => findings.length > 0,
  changed: ({ draftText, text }) => isChanged(draftText, text),
}
