import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { namesOf } from '@/workflow/release/names-of'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { fallbackChain } from '@/workflow/text/language'
import { lookUp } from '@/workflow/translation/memory/look-up'
import type { Match, Provenance } from '@/workflow/translation/memory/match'
import { termsFor } from '@/workflow/translation/terms/terms-for'
import { loadTranslation } from './load-translation'
import { placeOf } from './place-of'

export const helpInput = z.object({ translationId: z.uuid() })

/** What people noted about a term and what the target language says for it. */
export type TermNote = {
  conceptId: string
  definition: string
  note: string
  renderings: { text: string; inflection: string; note: string }[]
}

/** What helps with one sentence, beside its findings. */
export type SegmentHelp = {
  /** Best first. */
  matches: Match[]
  /** Names of whoever stands for them, by id. */
  people: Record<string, string>
  /** Of the terms that may stand in its source. */
  terms: TermNote[]
}

/** What memory and termbase know of a sentence as it stands in its release. */
export async function helpFor(
  actor: Actor,
  { translationId }: z.infer<typeof helpInput>,
): Promise<SegmentHelp> {
  const loaded = await loadTranslation(translationId)
  mustBeAllowed(actor, 'work.read', loaded.subject)
  const { source, sourceLanguage, language: targetLanguage, releaseId, translation, parts } = loaded
  // The current revision no longer has it.
  if (!source) throw new Refusal('changed_meanwhile')
  const { segmentId } = translation
  const languages = { sourceLanguage, targetLanguage }
  const place = await placeOf(segmentId, releaseId, Math.max(1, parts.length))
  const [matches, terms] = await Promise.all([
    lookUp({ source, ...languages, releaseId, segmentId, ...place }),
    notesOf(source.text, { ...languages, releaseId }),
  ])
  return { matches, people: await peopleOf(matches.flatMap(({ provenances }) => provenances)), terms }
}

/** Names of whoever stands for units here, by id; an import says itself who wrote it. */
export async function peopleOf(provenances: readonly Provenance[]): Promise<Record<string, string>> {
  const ids = provenances.flatMap((one) =>
    one.origin === 'approved' ? [one.confirmedById, one.approvedById] : [],
  )
  return Object.fromEntries(await namesOf(ids))
}

type About = { sourceLanguage: string; targetLanguage: string; releaseId: string }

async function notesOf(source: string, about: About): Promise<TermNote[]> {
  const [terms = []] = await termsFor([source], about)
  const rows = await database.concept.findMany({
    where: { id: { in: terms.map(({ conceptId }) => conceptId) } },
    select: {
      id: true,
      definition: true,
      note: true,
      renderings: {
        where: { language: { in: fallbackChain(about.targetLanguage) } },
        select: { text: true, inflection: true, note: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  return rows.map(({ id, ...notes }) => ({ conceptId: id, ...notes }))
}
