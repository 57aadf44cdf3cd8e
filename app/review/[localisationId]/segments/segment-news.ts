import type { OpenSegment } from '@/workflow/review/segments-of'

/** What became of a segment while a page stood open: somebody changed it, its source changed, it is new. */
export type News = 'changed' | 'source' | 'new'

/** What is to be told of a segment that has come again; nothing of what this person did, wherever they did it. */
export function newsOf(before: OpenSegment, after: OpenSegment): News | null {
  if (after.source.version !== before.source.version) return 'source'
  if (after.version === before.version) return null
  const isOwn = (after.approver ?? after.confirmer)?.me === true && after.state !== 'changes_requested'
  const isSame = after.text === before.text && after.state === before.state
  return isOwn || isSame ? null : 'changed'
}

/** A segment that has come again: what the source said before stays in view until the segment is dealt with. */
export function merged(before: OpenSegment, after: OpenSegment): OpenSegment {
  if (after.oldSource !== null) return after
  const isOther = after.source.version !== before.source.version
  if (isOther && after.source.text !== before.source.text) return { ...after, oldSource: before.source.text }
  return after.version === before.version ? { ...after, oldSource: before.oldSource } : after
}
