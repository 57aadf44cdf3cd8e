import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { bringIn } from './bring-in'
import type { Brought } from './bring-in'
import { conceptContent } from './concept'
import { noneYet } from './import-result'
import type { ImportResult } from './import-result'
import { starterConcepts } from './starter/concepts'
import { starterLanguages } from './starter/languages'
import { starterIn } from './starter/starter-terms'

export const addStarterSetInput = z.object({})

/** Said of each rendering until somebody of the office has looked at it. */
const unlooked = 'Starter set: written for it, unchecked'

/** Every concept of the set with everything it says, in the set's order. */
async function starterSet(): Promise<Brought[]> {
  const tags = Object.keys(starterLanguages)
  const said = await Promise.all(
    tags.map(async (language) => ({ language, concepts: await starterIn(language) })),
  )
  return Object.entries(starterConcepts).map(([id, { kind, domain, definition, source }]) => ({
    key: id,
    content: conceptContent.parse({
      ...{ kind, domain, definition, source },
      renderings: said.flatMap(({ language, concepts }) =>
        (concepts.get(id) ?? []).map((rendering) => ({ ...rendering, language, source: unlooked })),
      ),
    }),
  }))
}

/** Concepts in one transaction, each with some fifty renderings. */
const together = 15

/**
 * Adds the set of names, ranks, offices, organisations and terms that comes with the program, or brings it up to date:
 * what the office has changed, deleted or says itself in English stays as it is.
 * @param actor null: the program itself
 * @throws Refusal `not_allowed`
 */
export async function addStarterSet(actor: Actor | null): Promise<ImportResult> {
  if (actor) mustBeAllowed(actor, 'term.import')
  const result = noneYet()
  const origin = {
    from: 'starter',
    compareIn: ['en'],
    besideDuplicates: false,
    together: new Set<string>(),
    actor,
  } as const
  const set = await starterSet()
  for (let start = 0; start < set.length; start += together)
    for (const { outcome } of await bringIn(set.slice(start, start + together), origin))
      result.counts[outcome] += 1
  await inTransaction((tx) =>
    append(tx, 'term.import', actor, { detail: { starter: true, ...result.counts } }),
  )
  return result
}
