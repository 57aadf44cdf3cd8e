import { z } from 'zod'
import { database } from '@/platform/database'
import { isBlocking } from '@/workflow/checks/finding'
import type { Finding } from '@/workflow/checks/finding'
import type { Actor } from '@/workflow/release/actor'
import { namesOf } from '@/workflow/release/names-of'
import { mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import type { InlineCode } from '@/workflow/text/inline-code'
import { checkTexts } from './check-texts'
import { standingText } from './findings-of'
import { loadTranslations } from './load-translation'
import { overriddenAtOnce } from './override-many'
import { placedSegments } from './placed-segments'
import type { Placing } from './placed-segments'

export const mayBeOverriddenInput = z.object({ localisationId: z.uuid() })

/** A confirmed text that waits for a second person, as an officer is shown it before they override. */
export type AwaitingText = {
  translationId: string
  version: number
  sourceVersion: number
  source: string
  codes: InlineCode[]
  text: string
  /** Who confirmed it. `isOwn`: the officer who asks, and may not override it. */
  confirmedBy: string
  isOwn: boolean
  /** Errors that nobody let pass: they stand in the way. */
  errors: Finding[]
}

/**
 * Every text of a language that awaits review, in reading order, at most as many as are overridden at once.
 * @returns `more`: there are others after these
 * @throws Refusal `not_found`, `not_allowed`
 */
export async function mayBeOverridden(
  actor: Actor,
  { localisationId }: z.infer<typeof mayBeOverriddenInput>,
): Promise<{ language: string; sourceLanguage: string; texts: AwaitingText[]; more: boolean }> {
  const { language, releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'localisation.override', subject)
  const { sourceLanguage, currentRevision: revisionNumber } = await database.release.findUniqueOrThrow({
    where: { id: releaseId },
    select: { sourceLanguage: true, currentRevision: true },
  })
  const ids = await awaiting({ localisationId, revisionNumber })
  const loaded = await loadTranslations(ids.slice(0, overriddenAtOnce))
  const of = new Map(loaded.map((one) => [one.translation.id, one]))
  const texts = ids.flatMap((id) => of.get(id) ?? []).filter(({ source }) => source !== null)
  const checked = await checkTexts(texts.map((one) => standingText(one, one.source!)))
  const names = await namesOf(texts.map(({ translation }) => translation.confirmedById))
  return {
    language,
    sourceLanguage,
    texts: texts.map(({ translation, source }, index) => ({
      translationId: translation.id,
      version: translation.version,
      sourceVersion: source!.version,
      source: source!.text,
      codes: source!.codes,
      text: translation.text,
      confirmedBy: names.get(translation.confirmedById ?? '') ?? '',
      isOwn: translation.confirmedById === actor.personId,
      errors: checked[index]!.open.filter(isBlocking),
    })),
    more: ids.length > overriddenAtOnce,
  }
}

async function awaiting(placing: Placing): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    WITH ${placedSegments(placing)}
    SELECT translation.id FROM placed JOIN "Translation" translation USING (id)
    WHERE translation.state = 'awaiting_review' AND translation."joinedToId" IS NULL
    ORDER BY placed.place LIMIT ${overriddenAtOnce + 1}`
  return rows.map(({ id }) => id)
}
