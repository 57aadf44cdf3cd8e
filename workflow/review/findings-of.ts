import type { Fingerprinted } from '@/workflow/checks/finding'
import type { Actor } from '@/workflow/release/actor'
import { namesOf } from '@/workflow/release/names-of'
import type { TextToCheck } from './check-anew'
import { checkTexts } from './check-texts'
import type { LoadedTranslation } from './load-translation'

/** A finding that was let pass: by whom, why and when. An empty reason: none was given. */
export type DismissedFinding = {
  finding: Fingerprinted
  by: { name: string; me: boolean }
  reason: string
  at: Date
}

/** What the checks say of a text, apart from what was dismissed on it. */
export type TextFindings = { findings: Fingerprinted[]; dismissed: DismissedFinding[] }

/**
 * The findings of texts as somebody is shown them, in the order given. The number of queries does not depend on how many
 * there are.
 */
export async function findingsOf(
  { personId }: Actor,
  texts: readonly TextToCheck[],
): Promise<TextFindings[]> {
  const checked = await checkTexts(texts)
  const people = checked.flatMap(({ dismissed }) => dismissed.map(({ dismissal }) => dismissal.dismissedById))
  const names = await namesOf(people)
  return checked.map(({ open, dismissed }) => ({
    findings: open,
    dismissed: dismissed.map(({ finding, dismissal: { dismissedById, reason, at } }) => ({
      finding,
      by: { name: names.get(dismissedById) ?? '', me: dismissedById === personId },
      reason,
      at,
    })),
  }))
}

/** A translation's standing text beside its source as it now is. */
export const standingText = (
  { translation, releaseId, sourceLanguage, language, parts }: LoadedTranslation,
  source: NonNullable<LoadedTranslation['source']>,
): TextToCheck => ({
  releaseId,
  translationId: translation.id,
  versions: { translation: translation.version, source: source.version },
  confirmedById: translation.confirmedById,
  pair: { source, target: translation.text, sourceLanguage, targetLanguage: language },
  parts,
})
