import type { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { namesOf } from '@/workflow/release/names-of'
import { mustBeAllowed } from '@/workflow/release/policy'
import { memoryPairs } from '@/workflow/translation/memory/pairs'
import type { LanguagePair } from '@/workflow/translation/memory/pairs'
import { searchUnits, searchUnitsInput } from '@/workflow/translation/memory/search-units'
import type { Found, Paged, UnitEvent } from '@/workflow/translation/memory/unit'
import { unitHistory } from '@/workflow/translation/memory/unit-history'
import type { unitHistoryInput } from '@/workflow/translation/memory/unit-history'
import { peopleOf } from './help-for'

/** Without languages: the first pair the person may look at. */
export const memoryDeskInput = searchUnitsInput.partial({ targetLanguage: true })

type Input = z.infer<typeof memoryDeskInput>

/** The memory as its page shows it. */
export type MemoryDesk = {
  pairs: LanguagePair[]
  /** What is shown; null where there is nothing that the person may look at. */
  pair: LanguagePair | null
  units: Paged<Found>
  /** Names of whoever stands for units, by id. */
  people: Record<string, string>
  /** The latest files brought in. */
  imports: { id: string; name: string }[]
}

const importsShown = 100

/**
 * A page of units with all that is said of them.
 * @throws Refusal `not_allowed` (another's language)
 */
export async function memoryDesk(actor: Actor, { targetLanguage, ...asked }: Input): Promise<MemoryDesk> {
  mustBeAllowed(actor, 'memory.search')
  const pairs = await memoryPairs(actor)
  const pair = targetLanguage ? { sourceLanguage: asked.sourceLanguage, targetLanguage } : (pairs[0] ?? null)
  const units = pair ? await searchUnits(actor, { ...asked, ...pair }) : { rows: [], next: null }
  const imports = await database.memoryImport.findMany({
    select: { id: true, name: true },
    orderBy: { startedAt: 'desc' },
    take: importsShown,
  })
  return {
    pairs,
    pair,
    units,
    people: await peopleOf(units.rows.flatMap(({ provenances }) => provenances)),
    imports,
  }
}

/** What was done to a unit, by whom in their names. */
export async function namedHistory(
  actor: Actor,
  input: z.infer<typeof unitHistoryInput>,
): Promise<{ events: UnitEvent[] }> {
  const { events } = await unitHistory(actor, input)
  const names = await namesOf(events.map(({ by }) => by))
  return { events: events.map((event) => ({ ...event, by: event.by && (names.get(event.by) ?? null) })) }
}
