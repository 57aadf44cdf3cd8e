import { database } from '@/platform/database'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import { mostJoined } from '@/workflow/text/joined'
import { lookUp } from './memory/look-up'
import type { Asked, Match } from './memory/match'
import type { Waiting } from './untranslated'
import { writeDrafts } from './write-drafts'
import type { Draft, Drafted } from './write-drafts'

/** The very sentence, and nothing else that it could be: no engine knows better. */
const leastBesideEngine = 100

/** Where no engine may be asked, what is nearly the sentence is better than nothing. */
const leastAlone = 85

/** Looked up side by side, and written in one transaction. */
const atOnce = 4
const together = 50

type Place = Pick<Asked, 'previous' | 'next' | 'following'>

/** The texts before and after each that waits, and those after it in its block. */
async function placesOf(
  { releaseId, release }: Drafted,
  waiting: readonly Waiting[],
): Promise<Map<string, Place>> {
  const rows = await database.placement.findMany({
    where: { block: { revision: { releaseId, number: release.currentRevision } } },
    orderBy: [{ block: { position: 'asc' } }, { position: 'asc' }],
    select: { segmentId: true, blockId: true, source: { select: { text: true, codes: true } } },
  })
  const placeOf = new Map(rows.map(({ segmentId }, at) => [segmentId, at]))
  return new Map(
    waiting.map(({ translation, together }) => {
      const { segmentId } = translation!
      const at = placeOf.get(segmentId)!
      const following = rows
        .slice(at + together, at + mostJoined)
        .filter((row) => row.blockId === rows[at]!.blockId)
        .map(({ source }): CodedText => ({ text: source.text, codes: source.codes as InlineCode[] }))
      const [previous, next] = [rows[at - 1], rows[at + together]].map((row) => row?.source.text ?? null)
      return [segmentId, { previous, next, following }]
    }),
  )
}

type Languages = Pick<Asked, 'sourceLanguage' | 'targetLanguage'>

const draftOf = (waiting: Waiting, { unitId, score: matchScore, target }: Match): Draft => ({
  waiting,
  reading: { ok: true, text: target },
  unit: { unitId, matchScore },
})

/**
 * Drafts from the memory what it knows well enough. A match approves nothing: a draft is a draft, whatever its score.
 * @param hasEngine whether an engine drafts the rest
 * @returns false where the release is no longer as it was
 */
export async function draftFromMemory(
  localisation: Drafted & { release: { sourceLanguage: string } },
  waiting: readonly Waiting[],
  hasEngine: boolean,
): Promise<boolean> {
  if (waiting.length === 0) return true
  const { releaseId, language: targetLanguage, release } = localisation
  const languages: Languages = { sourceLanguage: release.sourceLanguage, targetLanguage }
  const places = await placesOf(localisation, waiting)
  const least = hasEngine ? leastBesideEngine : leastAlone
  const best = async (one: Waiting): Promise<Draft[]> => {
    const { segmentId } = one.translation!
    const matches = await lookUp({
      ...{ source: one.source, ...languages, releaseId, segmentId },
      ...places.get(segmentId),
    })
    const match = matches.find(({ score, covers }) => covers === 1 && score >= least)
    return match ? [draftOf(one, match)] : []
  }
  for (let from = 0; from < waiting.length; from += together) {
    const drafts: Draft[] = []
    const some = waiting.slice(from, from + together)
    for (let at = 0; at < some.length; at += atOnce)
      drafts.push(...(await Promise.all(some.slice(at, at + atOnce).map(best))).flat())
    if (drafts.length > 0 && !(await writeDrafts(localisation, 'memory', drafts))) return false
  }
  return true
}
