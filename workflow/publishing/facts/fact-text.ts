import { z } from 'zod'
import { database } from '@/platform/database'
import type { Fact } from '@/workflow/checks/fact'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import type { Part } from '@/workflow/release/group'
import type { TranslationState } from '@/workflow/release/state'
import { findIn } from '@/workflow/review/find-in'
import { findingsOf, standingText } from '@/workflow/review/findings-of'
import type { TextFindings } from '@/workflow/review/findings-of'
import { loadTranslation } from '@/workflow/review/load-translation'
import type { CodedText } from '@/workflow/text/inline-code'

export const factTextInput = z.object({
  releaseId: z.uuid(),
  segmentId: z.uuid(),
  language: z.string().max(35),
})

/** One segment in one language, for somebody who looks at a fact of it. */
export type FactText = TextFindings & {
  translationId: string
  localisationId: string
  sourceLanguage: string
  language: string
  /** With the sentences the language says together with it. */
  source: CodedText
  /** Where the segment begins in it. */
  begins: number
  target: string
  state: TranslationState
  /** Empty where it is not translated. */
  facts: Fact[]
  /** Whether this person may open it in the workspace. */
  mayOpen: boolean
}

/**
 * The texts a fact stands in, in the source and in one language, with what the checks say of them.
 * @throws Refusal `not_found`
 */
export async function factText(
  actor: Actor,
  { releaseId, segmentId, language }: z.infer<typeof factTextInput>,
): Promise<FactText> {
  const subject = await releaseSubject(releaseId)
  mustBeAllowed(actor, 'release.read', subject)
  const found = await database.translation.findFirst({
    where: { segmentId, localisation: { releaseId, language } },
    select: { id: true, joinedToId: true },
  })
  if (!found) throw new Refusal('not_found')
  const loaded = await loadTranslation(found.joinedToId ?? found.id)
  const { translation, localisationId, sourceLanguage, source } = loaded
  if (!source) throw new Refusal('not_found')
  const texts = translation.state === 'untranslated' ? [] : [standingText(loaded, source)]
  const [checked] = await findIn(texts)
  const [findings = { findings: [], dismissed: [] }] = await findingsOf(actor, texts)
  return {
    ...findings,
    ...{ translationId: translation.id, localisationId, sourceLanguage, language },
    source: { text: source.text, codes: source.codes },
    begins: beginOf(segmentId, loaded.parts),
    target: translation.text,
    state: translation.state,
    facts: checked?.facts ?? [],
    mayOpen: may(actor, 'work.read', { ...subject, language }),
  }
}

/** 0 where it stands alone. */
function beginOf(segmentId: string, parts: readonly Part[]): number {
  let begin = 0
  for (const part of parts) {
    if (part.segmentId === segmentId) return begin
    begin += part.length
  }
  return 0
}
