import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import type { TranslationState } from '@/workflow/release/state'
import { loadTranslation } from './load-translation'
import { namesOf } from './names-of'

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

/** The same sentence in the release's other languages, by tag; for the people of its access list. */
export async function otherLanguages(
  actor: Actor,
  { translationId }: z.infer<typeof otherLanguagesInput>,
): Promise<{ languages: OtherLanguage[] }> {
  const { translation, source, subject } = await loadTranslation(translationId)
  mustBeAllowed(actor, 'work.read', subject)
  const rows = await database.translation.findMany({
    where: { segmentId: translation.segmentId, id: { not: translation.id } },
    select: {
      ...{ text: true, state: true, stale: true, sourceVersion: true, joinedToId: true, changedAt: true },
      ...{ confirmedById: true, approvedById: true, localisation: { select: { language: true } } },
      joinedTo: { select: { text: true, state: true } },
    },
    orderBy: { localisation: { language: 'asc' } },
    take: most,
  })
  const names = await namesOf(
    rows.flatMap(({ confirmedById, approvedById }) => [confirmedById, approvedById]),
  )
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? ''))
  return {
    languages: rows.map(({ localisation, joinedTo, ...row }) => ({
      language: localisation.language,
      text: joinedTo?.text ?? row.text,
      state: joinedTo?.state ?? row.state,
      stale: row.stale || (row.text !== '' && row.sourceVersion !== source?.version),
      isJoined: joinedTo !== null,
      confirmer: named(row.confirmedById),
      approver: row.state === 'approved' ? named(row.approvedById) : null,
      changedAt: row.changedAt,
    })),
  }
}
