import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { LoadedTranslation } from '@/workflow/review/load-translation'

/** Which of these texts somebody has looked at exactly as they stand, the source included. One query. */
export async function lookedAt(
  { personId }: Actor,
  loaded: readonly LoadedTranslation[],
): Promise<Set<string>> {
  const looks = await database.look.findMany({
    where: { personId, translationId: { in: loaded.map(({ translation }) => translation.id) } },
    select: { translationId: true, version: true, sourceVersion: true },
  })
  const at = new Map(looks.map((look) => [look.translationId, look]))
  return new Set(
    loaded.flatMap(({ translation: { id, version }, source }) => {
      const seen = at.get(id)
      return seen?.version === version && seen.sourceVersion === source?.version ? [id] : []
    }),
  )
}
