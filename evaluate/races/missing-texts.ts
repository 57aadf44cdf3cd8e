import { tidy } from '@/workflow/text/tidy'
import type { Acknowledged, Race } from './record'

/**
 * Texts somebody saved that are nowhere: neither in the history, nor their copy, nor standing. What the same window went
 * on from is no text of its own, unless the person had gone on to another segment.
 */
export function missingTexts(race: Race): string[] {
  const { acknowledged, events, translations, copies } = race
  const kept = new Map<string, Set<string>>()
  const keep = (translationId: string, text: string) => {
    const texts = kept.get(translationId)
    if (texts) texts.add(tidy(text))
    else kept.set(translationId, new Set([tidy(text)]))
  }
  for (const own of events.values()) for (const { translationId, text } of own) keep(translationId, text)
  for (const { id, text } of translations) keep(id, text)
  for (const { translationId, text } of copies) keep(translationId, text)

  const bySegment = Map.groupBy(acknowledged, ({ translationId }) => translationId)
  return acknowledged.flatMap((one) => {
    const { deed, translationId, text, personId } = one
    if (deed !== 'save' || text === null || kept.get(translationId)?.has(tidy(text))) return []
    const isText = one.leaving === true || one.isBeside === true
    if (!isText && isGoneOnFrom(one, bySegment.get(translationId)!)) return []
    return [`${translationId}: what ${personId} saved is nowhere: ${text}`]
  })
}

/** The same window saved again afterwards, and no other window of that person took its place in between. */
function isGoneOnFrom(one: Acknowledged, all: readonly Acknowledged[]): boolean {
  const later = all.filter(
    (save) =>
      save.deed === 'save' &&
      save.personId === one.personId &&
      !save.isBeside &&
      save !== one &&
      save.answered > one.asked,
  )
  return later.some(
    (next) =>
      next.window === one.window &&
      !later.some(
        ({ window, asked, answered }) =>
          window !== one.window && asked >= one.answered && answered <= next.asked,
      ),
  )
}
