import { z } from 'zod'
import { database } from '@/platform/database'
import type { Origin, TranslationEvent } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { namesOf } from '@/workflow/release/names-of'
import { mustBeAllowed } from '@/workflow/release/policy'
import type { TranslationState } from '@/workflow/release/state'
import { loadTranslation } from './load-translation'

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
  /** Of a sentence that is joined to this one: what it said while it was said by itself. */
  isOfJoined: boolean
}

/** What somebody typed and left, that never stood. */
const neverStood = 'translation.save'

/**
 * A translation's changes, newest first, and after the oldest what the sentences joined to it said by themselves.
 * `more`: there are older ones.
 */
export async function historyOf(
  actor: Actor,
  { translationId, before }: z.infer<typeof historyInput>,
): Promise<{ changes: Change[]; more: boolean }> {
  const { subject, parts } = await loadTranslation(translationId)
  mustBeAllowed(actor, 'work.read', subject)
  const events = await database.translationEvent.findMany({
    where: { translationId },
    orderBy: [{ version: 'desc' }, { at: 'desc' }, { id: 'desc' }],
    ...(before && { cursor: { id: before }, skip: 1 }),
    take: pageSize + 1,
  })
  const more = events.length > pageSize
  const own = events.slice(0, pageSize)
  const shown = more || parts.length === 0 ? own : [...own, ...(await saidApart(translationId))]
  const names = await namesOf(shown.map(({ actorId }) => actorId))
  const earlier = more ? await standingBefore(translationId, own.at(-1)!.version) : null
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
    before: standsBefore(shown, index)?.text ?? earlier,
    isOfJoined: event.translationId !== translationId,
    origin: event.origin,
    engine: event.engine,
    matchScore: event.matchScore,
    category: event.category,
    reason: event.reason,
  }))
  return { changes, more }
}

/** The event before one, of the same translation, that made a text stand. */
const standsBefore = (events: readonly TranslationEvent[], index: number): TranslationEvent | undefined =>
  events
    .slice(index + 1)
    .find((event) => event.deed !== neverStood && event.translationId === events[index]!.translationId)

/** What the sentences joined to one said while each was said by itself. */
const saidApart = (headId: string): Promise<TranslationEvent[]> =>
  database.translationEvent.findMany({
    where: { translation: { joinedToId: headId }, text: { not: '' } },
    orderBy: [{ translationId: 'asc' }, { version: 'desc' }, { at: 'desc' }],
    take: pageSize,
  })

async function standingBefore(translationId: string, version: number): Promise<string | null> {
  const event = await database.translationEvent.findFirst({
    where: { translationId, version: { lt: version }, deed: { not: neverStood } },
    orderBy: { version: 'desc' },
    select: { text: true },
  })
  return event?.text ?? null
}
