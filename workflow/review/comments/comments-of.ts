import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { loadTranslation } from '@/workflow/review/load-translation'
import { threadsOf } from './thread'
import type { Thread } from './thread'

const pageSize = 20

export const commentsInput = z.object({
  translationId: z.uuid(),
  /** Those that are settled, or those that are open. */
  resolved: z
    .enum(['true', 'false'])
    .default('false')
    .transform((given) => given === 'true'),
  /** How many to pass over. */
  from: z.coerce.number().int().min(0).max(10_000).default(0),
})

/** Threads about one sentence, newest first. */
export type Comments = {
  threads: Thread[]
  open: number
  resolved: number
  /** What the source says now, to tell what was said of an earlier wording; null: it no longer has the sentence. */
  sourceVersion: number | null
}

/**
 * What has been said of a sentence, or of all that are joined to it: of its source in any language, and of this
 * language's text of it.
 */
export async function commentsOf(
  actor: Actor,
  { translationId, resolved, from }: z.infer<typeof commentsInput>,
): Promise<Comments> {
  const { translation, localisationId, source, subject, parts } = await loadTranslation(translationId)
  mustBeAllowed(actor, 'work.read', subject)
  const about = {
    segmentId: { in: [translation.segmentId, ...parts.map(({ segmentId }) => segmentId)] },
    answersId: null,
    OR: [{ localisationId: null }, { localisationId }],
  }
  const [roots, all, settled] = await Promise.all([
    database.comment.findMany({
      where: { ...about, resolvedAt: resolved ? { not: null } : null },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      skip: from,
      take: pageSize,
    }),
    database.comment.count({ where: about }),
    database.comment.count({ where: { ...about, resolvedAt: { not: null } } }),
  ])
  return {
    threads: await threadsOf(actor, roots, subject),
    open: all - settled,
    resolved: settled,
    sourceVersion: source?.version ?? null,
  }
}
