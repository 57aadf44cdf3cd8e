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
  /** Only what is older than this event. */
  before: z.uuid().optional(),
})

/** One change of a translation and the text as it then stood. */
export type Change = {
  eventId: string
  version: number
  /** ISO 8601 in UTC. */
  at: string
  deed: string
  /** null: the program itself. */
  who: string | null
  from: TranslationState | null
  to: TranslationState
  sourceVersion: number
  text: string
  /** What stood before; null: nothing did. */
  before: string | null
  origin: Origin | null
  engine: string | null
  matchScore: number | null
  category: string | null
  reason: string | null
}

/** What somebody typed and left, that never stood. */
const neverStood = 'translation.save'

/** A translation's changes, newest first. `more`: there are older ones. */
export async function historyOf(
  actor: Actor,
  { translationId, before }: z.infer<typeof historyInput>,
): Promise<{ changes: Change[]; more: boolean }> {
  const { subject } = await loadTranslation(translationId)
  mustBeAllowed(actor, 'work.read', subject)
  const events = await database.translationEvent.findMany({
    where: { translationId },
    orderBy: [{ version: 'desc' }, { at: 'desc' }, { id: 'desc' }],
    ...(before && { cursor: { id: before }, skip: 1 }),
    take: pageSize + 1,
  })
  const more = events.length > pageSize
  const shown = events.slice(0, pageSize)
  const names = await namesOf(shown.map(({ actorId }) => actorId))
  const earlier = more ? await standingBefore(translationId, shown.at(-1)!.version) : null
  const changes = shown.map((event, index) => ({
    eventId: event.id,
    version: event.version,
    at: event.at.toISOString(),
    deed: event.deed,
    who: event.actorId && (names.get(event.actorId) ?? null),
    from: event.fromState,
    to: event.toState,
    sourceVersion: event.sourceVersion,
    text: event.text,
    before: shown.slice(index + 1).find(({ deed }) => deed !== neverStood)?.text ?? earlier,
    origin: event.origin,
    engine: event.engine,
    matchScore: event.matchScore,
    category: event.category,
    reason: event.reason,
  }))
  return { changes, more }
}

async function standingBefore(translationId: string, version: number): Promise<string | null> {
  const event = await database.translationEvent.findFirst({
    where: { translationId, version: { lt: version }, deed: { not: neverStood } },
    orderBy: { version: 'desc' },
    select: { text: true },
  })
  return event?.text ?? null
}
