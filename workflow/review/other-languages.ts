import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { namesOf } from '@/workflow/release/names-of'
import { mustBeAllowed } from '@/workflow/release/policy'
import type { TranslationState } from '@/workflow/release/state'
import { withoutCodes } from '@/workflow/text/inline-code'
import { mostJoined } from '@/workflow/text/joined'
import { joinsWithoutSpace } from '@/workflow/text/language'
import { loadTranslation } from './load-translation'

export const otherLanguagesInput = z.object({ translationId: z.uuid() })

/** How another language says the same sentence. */
export type OtherLanguage = {
  /** BCP 47 */
  language: string
  /** Coded text (workflow/text/inline-code.ts), with the codes of the source. */
  text: string
  state: TranslationState
  /** It renders an earlier wording of the source. */
  stale: boolean
  /** It is said together with the sentence before it. */
  isJoined: boolean
  confirmer: string | null
  approver: string | null
  changedAt: Date
}

/** More languages than any release has. */
const most = 200

/**
 * The same sentence in the release's other languages, by tag; of joined ones, all that they say of them. For the people
 * of its access list.
 */
export async function otherLanguages(
  actor: Actor,
  { translationId }: z.infer<typeof otherLanguagesInput>,
): Promise<{ languages: OtherLanguage[] }> {
  const { translation, source, subject, parts } = await loadTranslation(translationId)
  mustBeAllowed(actor, 'work.read', subject)
  const segments = [translation.segmentId, ...parts.slice(1).map(({ segmentId }) => segmentId)]
  const rows = await textsOf(segments, translation.localisationId)
  const names = await namesOf(
    rows.flatMap(({ confirmedById, approvedById }) => [confirmedById, approvedById]),
  )
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? ''))
  return {
    languages: [...Map.groupBy(rows, ({ localisation }) => localisation.language)].flatMap(
      ([language, said]) => {
        const [row, ...others] = said.toSorted(
          (a, b) => segments.indexOf(a.segmentId) - segments.indexOf(b.segmentId),
        )
        if (row?.segmentId !== translation.segmentId) return []
        return {
          language,
          text: wholeOf([row, ...others], language),
          state: row.joinedTo?.state ?? row.state,
          stale: row.stale || (row.text !== '' && row.sourceVersion !== source?.version),
          isJoined: row.joinedTo !== null,
          confirmer: named(row.confirmedById),
          approver: row.state === 'approved' ? named(row.approvedById) : null,
          changedAt: row.changedAt,
        }
      },
    ),
  }
}

const textsOf = (segments: string[], localisationId: string) =>
  database.translation.findMany({
    where: { segmentId: { in: segments }, localisationId: { not: localisationId } },
    select: {
      ...{ id: true, segmentId: true, text: true, state: true, stale: true, sourceVersion: true },
      ...{ joinedToId: true, changedAt: true, confirmedById: true, approvedById: true },
      localisation: { select: { language: true } },
      joinedTo: { select: { text: true, state: true } },
    },
    orderBy: { localisation: { language: 'asc' } },
    take: most * mostJoined,
  })

type Said = Awaited<ReturnType<typeof textsOf>>[number]

/** Each text once, one after the other. Codes are those of the first sentence's source; of the others they are left out. */
function wholeOf(said: readonly Said[], language: string): string {
  const texts = new Map<string, string>()
  for (const [at, { id, joinedToId, joinedTo, text }] of said.entries()) {
    const whole = joinedTo?.text ?? text
    const key = joinedToId ?? id
    if (!texts.has(key)) texts.set(key, at === 0 ? whole : withoutCodes(whole))
  }
  return [...texts.values()].filter((text) => text !== '').join(joinsWithoutSpace(language) ? '' : ' ')
}
