import { z } from 'zod'
import { database } from '@/platform/database'
import type { Origin } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import type { TranslationState } from '@/workflow/release/state'
import { loadTranslation } from './load-translation'
import { namesOf } from './names-of'

const pageSize = 50

export const historyInput = z.object({
  translationId: z.uuid(),
  /** Only what is older than this version. */
  before: z.coerce.number().int().min(1).optional(),
})

/** One change of a translation and the text as it then stood. */
export type Change = {
  version: number
  at: Date
  deed: string
  /** null: the program itself. */
  who: string | null
  from: TranslationState | null
  to: TranslationState
  sourceVersion: number
  text: string
  origin: Origin | null
  engine: string | null
  matchScore: number | null
  category: string | null
  reason: string | null
}

/**
 * A translation's changes, newest first. `earlier`: the text before the oldest of these; null where nothing was before.
 */
export async function historyOf(
  actor: Actor,
  { translationId, before }: z.infer<typeof historyInput>,
): Promise<{ changes: Change[]; earlier: string | null }> {
  const { subject } = await loadTranslation(translationId)
  mustBeAllowed(actor, 'work.read', subject)
  const events = await database.translationEvent.findMany({
    where: { translationId, ...(before && { version: { lt: before } }) },
    orderBy: [{ version: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
  })
  const names = await namesOf(events.map(({ actorId }) => actorId))
  const changes = events.slice(0, pageSize).map((event) => ({
    version: event.version,
    at: event.at,
    deed: event.deed,
    who: event.actorId && (names.get(event.actorId) ?? null),
    from: event.fromState,
    to: event.toState,
    sourceVersion: event.sourceVersion,
    text: event.text,
    origin: event.origin,
    engine: event.engine,
    matchScore: event.matchScore,
    category: event.category,
    reason: event.reason,
  }))
  return { changes, earlier: events[pageSize]?.text ?? null }
}
