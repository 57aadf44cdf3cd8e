import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { concordance } from '@/workflow/translation/memory/concordance'
import { afterInput } from '@/workflow/translation/memory/search'
import type { Found, Paged } from '@/workflow/translation/memory/unit'
import { peopleOf } from './help-for'

export const concordanceInput = z.object({
  localisationId: z.uuid(),
  words: z.string().trim().min(1).max(200),
  side: z.enum(['source', 'target']),
  /** What the page before named as next. */
  after: afterInput,
})

/** Units that have the words, a page of them, and the names of whoever stands for them. */
export type Concordance = Paged<Found> & { people: Record<string, string> }

/** How words were translated before, for somebody at work on a localisation. */
export async function concordanceFor(
  actor: Actor,
  { localisationId, ...asked }: z.infer<typeof concordanceInput>,
): Promise<Concordance> {
  const { releaseId, language: targetLanguage, release } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.read', { release, language: targetLanguage })
  const { sourceLanguage } = await database.release.findUniqueOrThrow({
    where: { id: releaseId },
    select: { sourceLanguage: true },
  })
  const page = await concordance({ ...asked, sourceLanguage, targetLanguage, releaseId })
  return { ...page, people: await peopleOf(page.rows.flatMap(({ provenances }) => provenances)) }
}
