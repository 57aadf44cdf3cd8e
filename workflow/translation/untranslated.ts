import { database } from '@/platform/database'
import type { Translation } from '@/prisma/generated/client'
import type { CodedText } from '@/workflow/text/inline-code'
import { joinSources } from '@/workflow/text/joined'
import { toMarkup } from './engines/markup'

/** A segment that waits for a draft, or several that are to be said as one. */
export type Waiting = {
  translation: Translation | null
  sourceVersion: number
  source: CodedText
  /** How many segments. */
  together: number
  /** What an engine would be sent. */
  markup: string
}

type Where = { releaseId: string; revision: number; localisationId: string | null }

/**
 * The segments of a revision that nobody and nothing has touched in a language, in reading order, each once. What
 * somebody is typing is theirs; what holds no words is not for engines.
 * @param localisationId null: a language not begun, where all of them wait
 */
export async function untranslated({ releaseId, revision, localisationId }: Where): Promise<Waiting[]> {
  const placements = await database.placement.findMany({
    where: { block: { revision: { releaseId, number: revision } } },
    orderBy: [{ block: { position: 'asc' } }, { position: 'asc' }],
    select: { segmentId: true, sourceVersion: true, source: { select: { text: true, codes: true } } },
  })
  const said = new Map(placements.map(({ segmentId, source }) => [segmentId, source as CodedText]))
  const untouched = localisationId ? await untouchedIn(localisationId, [...said.keys()]) : null
  const seen = new Set<string>()
  return placements.flatMap(({ segmentId, sourceVersion }) => {
    const group = untouched ? (untouched.get(segmentId) ?? []) : [null]
    if (seen.has(segmentId) || group.length === 0) return []
    seen.add(segmentId)
    const source = joinSources(group.map((translation) => said.get(translation?.segmentId ?? segmentId)!))
    const markup = toMarkup(source)
    if (markup.replace(/<[^>]*>/gu, '').trim() === '') return []
    return [{ translation: group[0] ?? null, sourceVersion, source, together: group.length, markup }]
  })
}

/**
 * What nobody has begun in a language, with what is joined to each after it, by the segment of the first.
 * @param inOrder segments of the current revision
 */
async function untouchedIn(
  localisationId: string,
  inOrder: readonly string[],
): Promise<Map<string, Translation[]>> {
  const translations = await database.translation.findMany({
    where: { localisationId, state: 'untranslated' },
    include: { workingCopies: { select: { personId: true }, take: 1 } },
  })
  const bySegment = new Map(translations.map((translation) => [translation.segmentId, translation]))
  const groups = Map.groupBy(
    inOrder.flatMap((segmentId) => bySegment.get(segmentId) ?? []),
    ({ id, joinedToId }) => joinedToId ?? id,
  )
  const untouched = [...groups.values()].filter((group) =>
    group.every(({ workingCopies }) => workingCopies.length === 0),
  )
  return new Map(untouched.map((group) => [group[0]!.segmentId, group]))
}
