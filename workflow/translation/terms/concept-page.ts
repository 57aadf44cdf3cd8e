import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { namesOf } from '@/workflow/release/names-of'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { contentOf, languagesIn } from './concept'
import type { ConceptContent } from './concept'
import { visibleTo } from './visible-concepts'
import { changedLanguages, headChanged } from './write-concept'

export const conceptPageInput = z.object({ conceptId: z.uuid() })

export type ConceptChange = {
  at: Date
  deed: string
  /** null: the program itself. */
  by: string | null
  version: number
  /** The languages whose renderings it changed. */
  languages: string[]
  /** Whether it changed what is said of the concept itself. */
  head: boolean
}

export type ConceptPage = ConceptContent & {
  conceptId: string
  version: number
  origin: 'office' | 'starter' | 'import'
  deleted: boolean
  embargoed: boolean
  /** The languages with a rendering that nobody here has looked at. */
  unchecked: string[]
  /** The last first. */
  history: ConceptChange[]
}

/** Changes shown; older ones stay on record. */
const changesShown = 50

type Event = { at: Date; deed: string; actorId: string | null; version: number; content: unknown }

function changeOf(event: Event, older: Event | undefined, names: ReadonlyMap<string, string>): ConceptChange {
  const to = event.content as ConceptContent
  const from = older ? (older.content as ConceptContent) : null
  return {
    ...{ at: event.at, deed: event.deed, version: event.version },
    by: event.actorId && (names.get(event.actorId) ?? ''),
    languages: from ? changedLanguages(from, to) : languagesIn(to),
    head: from ? headChanged(from, to) : true,
  }
}

async function historyOf(conceptId: string): Promise<ConceptChange[]> {
  const events = await database.conceptEvent.findMany({
    where: { conceptId },
    orderBy: [{ version: 'desc' }, { at: 'desc' }],
    take: changesShown + 1,
  })
  const names = await namesOf(events.map(({ actorId }) => actorId))
  return events.slice(0, changesShown).map((event, index) => changeOf(event, events[index + 1], names))
}

/**
 * One concept in every language, with its history.
 * @throws Refusal `not_signed_in`, `not_found`
 */
export async function conceptPage(
  actor: Actor,
  { conceptId }: z.infer<typeof conceptPageInput>,
): Promise<ConceptPage> {
  mustBeAllowed(actor, 'term.search')
  const row = await database.concept.findFirst({
    where: { AND: [{ id: conceptId }, await visibleTo(actor)] },
    include: { renderings: true, release: { select: { releasedAt: true } } },
  })
  if (!row) throw new Refusal('not_found')
  const unchecked = row.renderings.filter(({ checked }) => !checked).map(({ language }) => language)
  return {
    ...contentOf(row),
    ...{ conceptId, version: row.version, origin: row.origin },
    deleted: row.deletedAt !== null,
    embargoed: row.release !== null && row.release.releasedAt === null,
    unchecked: [...new Set(unchecked)],
    history: await historyOf(conceptId),
  }
}
