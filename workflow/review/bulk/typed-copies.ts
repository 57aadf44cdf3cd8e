import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'

/** Who has typed something in these texts that is not confirmed: somebody else, or this person. One query. */
export async function typedCopies(
  { personId }: Actor,
  translationIds: readonly string[],
): Promise<Map<string, 'other' | 'me'>> {
  const copies = await database.workingCopy.findMany({
    where: { translationId: { in: [...translationIds] } },
    select: { translationId: true, personId: true },
  })
  const typed = new Map<string, 'other' | 'me'>()
  for (const copy of copies)
    if (typed.get(copy.translationId) !== 'other')
      typed.set(copy.translationId, copy.personId === personId ? 'me' : 'other')
  return typed
}
