import { database } from '@/platform/database'
import type { Translation } from '@/prisma/generated/client'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import { toMarkup } from './engines/markup'

/** A segment that waits for a draft. */
export type Waiting = {
  translation: Translation | null
  sourceVersion: number
  source: CodedText
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
  const translations = localisationId
    ? await database.translation.findMany({
        where: { localisationId, state: 'untranslated', workingCopies: { none: {} } },
      })
    : []
  const bySegment = new Map(translations.map((translation) => [translation.segmentId, translation]))
  const seen = new Set<string>()
  return placements.flatMap(({ segmentId, sourceVersion, source: { text, codes } }) => {
    const translation = bySegment.get(segmentId) ?? null
    if (seen.has(segmentId) || (localisationId && !translation)) return []
    seen.add(segmentId)
    const source = { text, codes: codes as InlineCode[] }
    const markup = toMarkup(source)
    return markup.replace(/<[^>]*>/gu, '').trim() ? [{ translation, sourceVersion, source, markup }] : []
  })
}
